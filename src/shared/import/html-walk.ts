import type { Element, ElementContent, RootContent } from 'hast';
import type { Block } from './block';
import { entered, NOWHERE, type Around } from './html-around';
import type { PageContent } from './html-content';
import { isLayoutTable, isPageFurniture, type PagePlace } from './html-furniture';
import { hintOf } from './html-hints';
import { isInline, markOf } from './html-inline';
import { hintsAt } from './html-place';
import { attributeOf, isElement, isNamed, textOf } from './html-tree';
import { cleanRun, type MarkedPart } from './inline-run';
import type { ListPlace } from './recognition';

/** What a walk gathers. */
export interface Walk {
  readonly blocks: Block[];
  readonly pictures: string[];
  /** Full dates of `time` elements whose words give none, as the page's data has them. */
  readonly times: string[];
  refusedLinks: number;
  tables: number;
  run: MarkedPart[];
  /** File line of the run's first words. */
  line: number;
  place: PagePlace;
  readonly content: PageContent;
}

/** Walks a page and gathers its lines. `inArticle` says whether the page marks no article of its own. */
export function walkPage(
  nodes: readonly RootContent[],
  inArticle: boolean,
  content: PageContent,
): Walk {
  const walk: Walk = {
    blocks: [],
    pictures: [],
    times: [],
    refusedLinks: 0,
    tables: 0,
    run: [],
    line: 0,
    place: content.region === null ? 'inside' : 'before',
    content,
  };
  for (const node of nodes) visit(node, { ...NOWHERE, inArticle }, walk);
  flush({ ...NOWHERE, inArticle }, walk);
  return walk;
}

function visit(node: RootContent | ElementContent, around: Around, walk: Walk): void {
  if (node.type === 'text') {
    addWords(node.value, node.position?.start.line ?? 0, around, walk);
    return;
  }
  if (!isElement(node) || attributeOf(node, 'hidden') !== '' || node.properties['hidden'] === true)
    return;
  if (isNamed(node, 'br')) visitBreak(around, walk);
  else if (isNamed(node, 'img')) {
    if (around.inArticle) walk.pictures.push(attributeOf(node, 'alt'));
  } else if (isInline(node) && !hasBlocks(node)) visitInline(node, around, walk);
  else if (around.oneLine) oneLine(node, around, walk);
  else {
    flush(around, walk);
    visitBlock(node, around, walk);
  }
}

function visitBreak(around: Around, walk: Walk): void {
  if (around.oneLine) addWords(' ', 0, around, walk);
  else flush(around, walk);
}

function visitInline(node: Element, around: Around, walk: Walk): void {
  const { mark, refused } = markOf(node);
  if (refused) walk.refusedLinks += 1;
  if (isNamed(node, 'time') && attributeOf(node, 'dateTime') !== '')
    walk.times.push(attributeOf(node, 'dateTime'));
  const hint = hintOf(node);
  const marks =
    mark === null || around.marks.some(({ type }) => type === mark.type)
      ? around.marks
      : [...around.marks, mark];
  const inside = { ...around, marks, credit: around.credit || hint?.kind === 'credit' };
  // Pages part name, date and reading time by style alone.
  const apart = isNamed(node, 'time') || hint?.kind === 'stamp' || hint?.kind === 'byline';
  if (apart && walk.run.some(({ text }) => text !== '')) walk.run.push({ text: ' ', marks: [] });
  // A span that bears a line's class alone in its block speaks for the line.
  if (hint !== null && walk.run.length === 0 && around.hint === null)
    walk.run.push({ text: '', marks: [], hint });
  for (const child of node.children) visit(child, inside, walk);
  if (apart) walk.run.push({ text: ' ', marks: [] });
}

function oneLine(node: Element, around: Around, walk: Walk): void {
  addWords(' ', 0, around, walk);
  const credit = around.credit || hintOf(node)?.kind === 'credit';
  for (const child of node.children) visit(child, { ...around, credit }, walk);
  addWords(' ', 0, around, walk);
}

const SECTION_BREAK = {
  text: '* * *',
  inline: null,
  list: null,
  credit: null,
  hints: { sectionBreak: 3 },
  because: 'A rule',
} as const;

function visitBlock(node: Element, around: Around, walk: Walk): void {
  if (node === walk.content.region) {
    walk.place = 'inside';
    visitInside(node, around, walk);
    walk.place = 'after';
    return;
  }
  if (
    isPageFurniture(node, walk.place, walk.content) ||
    (isNamed(node, 'footer') && !around.inArticle && !around.quote)
  )
    leaveOut(node, walk);
  else if (isNamed(node, 'hr')) {
    if (walk.place === 'inside') walk.blocks.push({ ...SECTION_BREAK, source: sourceOf(node) });
  } else if (isNamed(node, 'table') && !isLayoutTable(node)) tableRows(node, around, walk);
  else if (isNamed(node, 'pre')) preformatted(node, around, walk);
  else if (walk.content.twins.has(node)) visitTwin(node, around, walk);
  else visitInside(node, around, walk);
}

function visitTwin(node: Element, around: Around, walk: Walk): void {
  const { place } = walk;
  walk.place = 'inside';
  visitInside(node, around, walk);
  walk.place = place;
}

function visitInside(node: Element, around: Around, walk: Walk): void {
  const inside = entered(node, around, walk.content);
  for (const child of node.children) {
    visit(
      child,
      isElement(child) && isNamed(child, 'li')
        ? { ...inside, list: numbered(node, child, inside) }
        : inside,
      walk,
    );
  }
  flush(inside, walk);
}

function numbered(list: Element, item: Element, { list: outer }: Around): ListPlace {
  const items = list.children.filter((child) => isNamed(child, 'li'));
  const start = Number(attributeOf(list, 'start') || '1');
  return {
    depth: outer === null ? 0 : outer.depth + 1,
    number: isNamed(list, 'ol')
      ? (Number.isInteger(start) ? start : 1) + items.indexOf(item)
      : null,
  };
}

/** Navigation, forms, share bars: one line each for the tray, so that their words can be looked at and taken back. */
function leaveOut(node: Element, walk: Walk): void {
  const clean = cleanRun([{ text: textOf(node), marks: [] }]);
  if (clean)
    walk.blocks.push({
      text: clean.text,
      source: sourceOf(node),
      inline: null,
      list: null,
      credit: null,
      hints: { rubbish: 30 },
      because: 'Page furniture',
    });
}

function tableRows(node: Element, around: Around, walk: Walk): void {
  walk.tables += 1;
  const rows: Element[] = [];
  const find = (one: Element): void => {
    if (isNamed(one, 'tr', 'caption')) rows.push(one);
    else for (const child of one.children) if (isElement(child)) find(child);
  };
  find(node);
  for (const row of rows) {
    const cells = row.children
      .filter((child) => isElement(child))
      .map((cell) => textOf(cell).trim());
    addWords(
      isNamed(row, 'caption') ? textOf(row) : cells.join(' | '),
      row.position?.start.line ?? 0,
      around,
      walk,
    );
    flush({ ...around, hint: around.hint ?? TABLE_ROW }, walk);
  }
}

const TABLE_ROW = { kind: 'body', score: 16, because: 'A row of a table' } as const;

function preformatted(node: Element, around: Around, walk: Walk): void {
  textOf(node)
    .split('\n')
    .forEach((line, index) => {
      addWords(line, (node.position?.start.line ?? 0) + index, around, walk);
      flush(around, walk);
    });
}

function addWords(text: string, line: number, { marks, credit }: Around, walk: Walk): void {
  if (text.trim() !== '' && walk.run.every((part) => part.text.trim() === '')) walk.line = line;
  const last = walk.run.at(-1);
  // Pages part caption and credit by style alone; their words must not grow together.
  if (last && last.text !== '' && (last.credit === true) !== credit)
    walk.run.push({ text: ' ', marks: [] });
  walk.run.push(credit ? { text, marks, credit } : { text, marks });
}

/** Ends a line: its words become a block with what the elements around it say. */
function flush(around: Around, walk: Walk): void {
  const spoken = walk.run.find(({ hint }) => hint !== undefined)?.hint ?? null;
  const clean = cleanRun(walk.run);
  walk.run = [];
  if (!clean) return;
  const hint =
    around.list !== null && around.hint === null
      ? { kind: 'listItem' as const, score: 9, because: 'A point of a list' }
      : (around.hint ?? (spoken?.kind === 'credit' ? null : spoken));
  walk.blocks.push({
    text: clean.text,
    inline: clean.inline,
    source: { first: walk.line, last: walk.line },
    list: around.list,
    credit: clean.credit,
    ...hintsAt(walk.place, hint, walk.content.region !== null),
  });
}

function hasBlocks(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && !isNamed(child, 'br') && (!isInline(child) || hasBlocks(child)),
  );
}

function sourceOf(node: Element): Block['source'] {
  return { first: node.position?.start.line ?? 0, last: node.position?.end.line ?? 0 };
}
