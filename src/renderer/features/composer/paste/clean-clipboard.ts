import { dropEmptyBlocks, readBlocks, readLineBreaks, readTables } from './block-structure';
import { readInlineStyles, readLinks } from './inline-marks';
import { copyMarkup, inertTree, ownMarkup, STYLE } from './sanitise';
import { readSpaces } from './spaces';
import { readWordLists } from './word-lists';

/** Markup ready for the schema, and what could not come along. */
export interface CleanClipboard {
  readonly html: string;
  readonly pictures: number;
  readonly comments: number;
}

/** More markup than this, in characters, is taken as plain text. */
export const MOST_MARKUP = 8_000_000;

const styled = (words: string): string => `[${STYLE}*="${words}"]`;
const HIDDEN = [
  styled('mso-hide'),
  styled('display:none'),
  styled('display: none'),
  '[hidden]',
].join();
const COMMENTS = [
  styled('comment-list'),
  styled('mso-element:comment'),
  "a[href*='#_msocom']",
].join();

/** The attribute by which a page knows what it wrote to the clipboard itself. */
export const CLIP_MARK = 'data-standfirst-clip';

/**
 * Cleans what Word, Google Docs, mail and web pages put on the clipboard, in the order in which each
 * step needs the one before. What this page has copied itself, known by `clip`, keeps its elements;
 * anything else loses all attributes, so that no foreign `data-pm-slice` reaches ProseMirror.
 */
export function cleanClipboard(html: string, clip: string): CleanClipboard {
  if (html.includes(`${CLIP_MARK}="${clip}"`))
    return { html: ownMarkup(html), pictures: 0, comments: 0 };
  const tree = inertTree(html);
  for (const element of tree.querySelectorAll(HIDDEN)) element.remove();
  const comments = takeComments(tree);
  readWordLists(tree);
  readInlineStyles(tree);
  readLinks(tree);
  readTables(tree);
  readBlocks(tree);
  readLineBreaks(tree);
  readSpaces(tree);
  dropEmptyBlocks(tree);
  // A tree with pictures would begin to load them: they are counted in the text of the markup.
  return { html: copyMarkup(tree), pictures: html.match(/<img\b/giu)?.length ?? 0, comments };
}

function takeComments(tree: HTMLElement): number {
  const found = tree.querySelectorAll(COMMENTS);
  const marks = tree.querySelectorAll("a[href*='#_msocom']").length;
  for (const element of found) element.remove();
  return marks;
}
