import { Mark, type Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { inlineOf } from './inline';
import { keptWords } from './kept-words';
import type { ImportForm, Recognition, RecognisedLine } from './recognition';

/** What of a recognition its blocks are built from, besides the lines. */
export type Sources = Pick<Recognition, 'form' | 'pictures'>;

/** The blocks of a body from its lines, in order: lists, quotes and photos are put together from neighbours. */
export function buildBody(lines: readonly RecognisedLine[], from: Sources): Node[] {
  const blocks: Node[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const [made, used] = blockAt(lines, at, line, from);
    if (made) blocks.push(made);
    at += used;
  }
  return blocks;
}

function blockAt(
  lines: readonly RecognisedLine[],
  at: number,
  line: RecognisedLine,
  from: Sources,
): [block: Node | null, lines: number] {
  const { form } = from;
  switch (line.kind) {
    case 'picture':
    case 'caption':
    case 'credit':
      return photoAt(lines, at, line, from);
    case 'listItem':
      return listAt(lines, at, form);
    case 'blockQuote':
    case 'attribution':
      return quoteAt(lines, at, form);
    case 'crosshead':
    case 'pullQuote':
      return [textBlock(line, line.kind, form), 1];
    case 'sectionBreak':
      return [storySchema.node('sectionBreak'), 1];
    default:
      return [textBlock(line, 'paragraph', form), 1];
  }
}

/** A picture takes the caption below it, and a caption the credit line; each of them is a photo by itself too. */
function photoAt(
  lines: readonly RecognisedLine[],
  at: number,
  line: RecognisedLine,
  { form, pictures }: Sources,
): [Node, number] {
  const picture = line.picture === null ? undefined : pictures[line.picture];
  const words = picture === undefined ? line : lines[at + 1];
  const isWords = words?.kind === 'caption' || words?.kind === 'credit';
  const first = picture === undefined ? at : at + (isWords ? 1 : 0);
  const kept = isWords ? keptWords(words, form) : null;
  const below = lines[first + 1];
  const own = kept?.creditLine ?? '';
  const next = below?.kind === 'credit' ? keptWords(below, form).creditLine : null;
  // Some pages print a caption's credit once more below it.
  const takes = words?.kind === 'caption' && next !== null && (own === '' || own === next);
  const credit = takes ? next : own;
  const caption =
    kept !== null && words !== undefined
      ? spaced(kept.ranges.map(({ from, to }) => inlineOf(words, from, to, type('caption'))))
      : [];
  const attrs = picture && { mediaHash: picture.record.hash, altText: picture.altText };
  return [
    storySchema.node('photo', attrs, [
      storySchema.node('caption', null, caption),
      storySchema.node('creditLine', null, credit === '' ? [] : [storySchema.text(credit)]),
    ]),
    first - at + (takes ? 2 : 1),
  ];
}

function quoteAt(
  lines: readonly RecognisedLine[],
  at: number,
  form: ImportForm,
): [Node | null, number] {
  const paragraphs: Node[] = [];
  let next = at;
  for (let line = lines[next]; line?.kind === 'blockQuote'; line = lines[next]) {
    const paragraph = textBlock(line, 'paragraph', form);
    if (paragraph) paragraphs.push(paragraph);
    next += 1;
  }
  const last = lines[next];
  // An attribution with nothing quoted above it is a paragraph: its words must stand somewhere.
  if (paragraphs.length === 0)
    return [last ? textBlock(last, 'paragraph', form) : null, Math.max(1, next - at)];
  const attribution = last?.kind === 'attribution' ? textBlock(last, 'attribution', form) : null;
  return [
    storySchema.node('blockQuote', null, attribution ? [...paragraphs, attribution] : paragraphs),
    next - at + (attribution ? 1 : 0),
  ];
}

function listAt(
  lines: readonly RecognisedLine[],
  at: number,
  form: ImportForm,
): [Node | null, number] {
  let to = at;
  const ordered = lines[at]?.list?.number != null;
  while (
    lines[to]?.kind === 'listItem' &&
    (depthOf(lines[to]) > depthOf(lines[at]) || (lines[to]?.list?.number != null) === ordered)
  )
    to += 1;
  const list = makeList(lines.slice(at, to), form);
  return [list, Math.max(1, to - at)];
}

/** A list of its first item's depth; deeper items go into a list under the item above them. */
function makeList(lines: readonly RecognisedLine[], form: ImportForm): Node | null {
  const depth = depthOf(lines[0]);
  const items: Node[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    let next = at + 1;
    while (next < lines.length && depthOf(lines[next]) > depth) next += 1;
    const paragraph = textBlock(line, 'paragraph', form);
    const under = next > at + 1 ? makeList(lines.slice(at + 1, next), form) : null;
    if (paragraph)
      items.push(storySchema.node('listItem', null, under ? [paragraph, under] : [paragraph]));
    at = next;
  }
  if (items.length === 0) return null;
  const start = lines[0]?.list?.number ?? null;
  return start === null
    ? storySchema.node('bulletList', null, items)
    : storySchema.node('orderedList', { start: Math.min(9999, Math.max(0, start)) }, items);
}

function textBlock(line: RecognisedLine, name: string, form: ImportForm): Node | null {
  const element = type(name);
  const runs = keptWords(line, form).ranges.map(({ from, to }) =>
    inlineOf(line, from, to, element),
  );
  const inline = spaced(runs);
  return inline.length === 0 ? null : element.create(null, inline, marksOf(line));
}

function marksOf({ marks }: RecognisedLine): Mark[] {
  return marks.map((mark) => Mark.fromJSON(storySchema, mark));
}

function spaced(runs: readonly Node[][]): Node[] {
  return runs.flatMap((run, index) => (index === 0 ? run : [storySchema.text(' '), ...run]));
}

function type(name: string) {
  const found = storySchema.nodes[name];
  if (found === undefined) throw new Error(`No element ${name}`);
  return found;
}

function depthOf(line: RecognisedLine | undefined): number {
  return line?.list?.depth ?? 0;
}
