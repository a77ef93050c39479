import type { Root } from 'hast';
import { plainBlock, type Block } from './block';
import { readPageData, type PageData } from './html-data';
import { isNamed, parseHtml } from './html-tree';
import { walkPage, type Walk } from './html-walk';
import { picturesLeftOut } from './left-out-notes';
import { counted, note } from './note';
import type { ImportNote } from './recognition';
import { stampParts } from './stamp';

/** A page's lines, what was changed on the way, and its own data. `tooDeep`: it was not read. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly ImportNote[];
  readonly language: string | null;
  readonly tooDeep: boolean;
}

/** Takes HTML apart into lines with what its markup says they are; scripts, styles and hidden parts have no lines. */
export function htmlBlocks(html: string): HtmlBlocks {
  const tree = parseHtml(html);
  if (tree === null) return { blocks: [], notes: [], language: null, tooDeep: true };
  const walk = walkPage(tree.clean.children, !marksArticle(tree.clean));
  const data = readPageData(tree.raw);
  return {
    blocks: [...dataBlocks(data, walk), ...walk.blocks],
    notes: notesOf(walk),
    language: data.language,
    tooDeep: false,
  };
}

function marksArticle(root: Root): boolean {
  const look = (node: Root['children'][number] | Root): boolean =>
    isNamed(node, 'article', 'main') || ('children' in node && node.children.some(look));
  return look(root);
}

/** Lines for what the page knows of itself and its words do not say; they stand before the first line, source 0. */
function dataBlocks({ title, authors, published, updated }: PageData, walk: Walk): Block[] {
  const { blocks } = walk;
  const made = (text: string, kind: 'headline' | 'byline' | 'stamp', score: number): Block => ({
    ...plainBlock(text, 0),
    hints: { [kind]: score },
    because: 'The page’s own data',
  });
  const hasHeadline = blocks.some(({ hints }) => hints.headline !== undefined);
  const hasByline = blocks.some(
    ({ hints, text }) =>
      hints.byline !== undefined || (text.length < 120 && /^by\s+\p{Lu}/iu.test(text)),
  );
  const hasStamp = blocks.some(
    ({ text }) =>
      stampParts(text).some(({ rest }) => rest === '') ||
      (text.length < 160 && stampParts(text).length > 0 && /^by\s/iu.test(text)),
  );
  const dates = [
    published === '' ? '' : `Published ${published}`,
    updated === '' || updated === published ? '' : `Updated ${updated}`,
    ...(published === '' ? walk.times.slice(0, 1).map((time) => `Published ${time}`) : []),
  ];
  return [
    ...(hasHeadline || title === '' ? [] : [made(title, 'headline', 4)]),
    ...(hasByline || authors.length === 0 ? [] : [made(authors.join(', '), 'byline', 8)]),
    ...(hasStamp
      ? []
      : dates.filter((date) => stampParts(date).length > 0).map((date) => made(date, 'stamp', 8))),
  ];
}

function notesOf({ pictures, refusedLinks, tables }: Walk): ImportNote[] {
  const notes: ImportNote[] = [];
  if (pictures.length > 0) notes.push(note('pictures-left-out', picturesLeftOut(pictures)));
  if (refusedLinks > 0)
    notes.push(
      note(
        'links-refused',
        `${counted(refusedLinks, 'link')} without a whole, safe address ${refusedLinks === 1 ? 'was' : 'were'} taken off; the words stand.`,
      ),
    );
  if (tables > 0)
    notes.push(
      note(
        'tables-as-lines',
        `${counted(tables, 'table')} ${tables === 1 ? 'was' : 'were'} read as a line for each row.`,
      ),
    );
  return notes;
}
