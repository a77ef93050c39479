import type { Root } from 'hast';
import type { Block } from './block';
import { pageContent } from './html-content';
import { readPageData } from './html-data';
import { withPageData } from './html-known';
import { isNamed, parseHtml } from './html-tree';
import { walkPage } from './html-walk';
import { leftOutNotes } from './left-out-notes';
import type { ImportNote } from './recognition';

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
  const content = pageContent(tree.clean);
  const walk = walkPage(tree.clean.children, !marksArticle(tree.clean), content);
  const data = readPageData(tree.raw);
  return {
    blocks: withPageData(walk.blocks, data, walk.times),
    notes: leftOutNotes({ ...walk, links: walk.refusedLinks }),
    language: data.language,
    tooDeep: false,
  };
}

function marksArticle(root: Root): boolean {
  const look = (node: Root['children'][number] | Root): boolean =>
    isNamed(node, 'article', 'main') || ('children' in node && node.children.some(look));
  return look(root);
}
