import { NO_REVIEW, type Review } from '@shared/story/review';
import {
  dropEmptyBlocks,
  readBlocks,
  readFlow,
  readLineBreaks,
  readTables,
} from './block-structure';
import { readClassStyles } from './class-styles';
import { readFigures } from './figures';
import { readInlineStyles, readLinks } from './inline-marks';
import { readLists } from './list-shapes';
import { copyMarkup, inertTree, ownMarkup, STYLE } from './sanitise';
import { readSpaces } from './spaces';
import { keptReview, readReview } from './tracked-changes';
import { readWordLists } from './word-lists';
import { readWordShapes } from './word-shapes';

/** What a paste did besides bringing words: each is said, none is done in silence. */
export interface PasteAccount {
  /** Pictures that did not come along, by what they are called; empty for one without a name. */
  readonly pictures: readonly string[];
  /** Photos that keep caption and place, and wait for their file. */
  readonly places: number;
  /** Comments that had no words to stand on. */
  readonly comments: number;
  /** Links whose address no page may have; their words stand. */
  readonly links: number;
  /** Tables that became a line for each row. */
  readonly tables: number;
  /** Notes that stand at the end. */
  readonly notes: number;
}

/** Markup ready for the schema, what was proposed and said of its words, and an account of the rest. */
export interface CleanClipboard {
  readonly html: string;
  readonly review: Review;
  readonly account: PasteAccount;
}

const NOTHING: PasteAccount = {
  ...{ pictures: [], places: 0, comments: 0 },
  ...{ links: 0, tables: 0, notes: 0 },
};

const styled = (words: string): string => `[${STYLE}*="${words}"]`;
const HIDDEN = [
  styled('mso-hide'),
  styled('display:none'),
  styled('display: none'),
  '[hidden]',
].join();

/** The attribute by which a page knows what it wrote to the clipboard itself. */
export const CLIP_MARK = 'data-standfirst-clip';

/**
 * Cleans what Word, Google Docs, mail and web pages put on the clipboard, in the order in which each
 * step needs the one before. What this page has copied itself, known by `clip`, keeps its elements;
 * anything else loses all attributes, so that no foreign `data-pm-slice` reaches ProseMirror.
 */
export function cleanClipboard(
  html: string,
  clip: string,
  newKey: () => string = () => crypto.randomUUID(),
): CleanClipboard {
  if (html.includes(`${CLIP_MARK}="${clip}"`))
    return { html: ownMarkup(html), review: NO_REVIEW, account: NOTHING };
  const tree = inertTree(html);
  const read = readReview(tree, newKey);
  for (const element of tree.querySelectorAll(HIDDEN)) element.remove();
  readClassStyles(tree, html);
  const notes = readWordShapes(tree);
  readWordLists(tree);
  readInlineStyles(tree);
  const links = readLinks(tree);
  const pictures = readFigures(tree);
  const tables = readTables(tree);
  readFlow(tree);
  readBlocks(tree);
  readLineBreaks(tree);
  readLists(tree);
  readSpaces(tree);
  dropEmptyBlocks(tree);
  const { review, lost } = keptReview(tree, read);
  return {
    html: copyMarkup(tree),
    review,
    account: {
      ...{ pictures: pictures.leftOut, places: pictures.places },
      ...{ comments: read.loose + lost, links, tables, notes },
    },
  };
}
