import type { Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { docOf } from '@shared/story/parse-story';
import { decide, type Verdict } from '@shared/story/review/decide';
import type { OpenItem } from '@shared/story/review/open-review';
import { openKeys } from '@shared/story/review/review-marks';
import { settledComments, unmarkComments } from '@shared/story/review/settle-comments';
import { lockedKeys } from '@shared/templates/locked-keys';
import { keepsLockedWords } from '@shared/templates/locked-words';
import { readReview, reviewOf, shownItems } from '../../desk/review/story-review';
import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast-store';
import { allWords, itemWords, KEPT, LOCKED, READ_ONLY } from './review-words';

/** What the page does for the review. */
export interface ReviewPage {
  /** Brings a stretch into sight and marks it; the focus stays where it is. */
  readonly showStretch: (from: number, to: number) => void;
  readonly focus: () => void;
  /** Where the caret is. */
  readonly caret: () => number;
  readonly run: (command: 'undo' | 'redo') => boolean;
}

/** What can be done with what is open in a story. Every decision is one step of Undo. */
export interface ReviewActions {
  /** Makes a row the current one and shows its place; the focus stays where it is. */
  readonly show: (key: string) => void;
  /** The same, and the page has the focus. */
  readonly goTo: (key: string) => void;
  /** Goes on to the next row of those shown, or back to the one before, and round the end. */
  readonly step: (direction: 1 | -1) => void;
  readonly decide: (key: string, verdict: Verdict) => void;
  /** Settles a comment with all that was answered to it. */
  readonly resolve: (key: string) => void;
  /** Takes back what was last done on the page, a decision or not, or does it again. */
  readonly takeBack: (command: 'undo' | 'redo') => void;
  /** Decides on every suggestion that the list shows, but for those in locked words. */
  readonly decideShown: (verdict: Verdict) => void;
}

/** The actions on an open story; `by` is the name of whoever is at the desk. */
export function reviewActions(
  openStory: OpenStory,
  page: ReviewPage | null,
  by: string,
): ReviewActions {
  const store = reviewOf(openStory);
  const find = (key: string): OpenItem | undefined =>
    store.getState().items?.find((item) => item.key === key);
  const show = (key: string): boolean => {
    const item = find(key);
    if (item === undefined) return false;
    store.setState({ current: key });
    page?.showStretch(item.from, item.to);
    return true;
  };
  const moveOn = (key: string): void => {
    const next = besideOf(shownItems(store.getState()), key);
    // The next one is current before this one is gone: the panel's focus must not fall to the ground.
    store.setState({ current: next });
    readReview(openStory);
    if (next !== null) show(next);
  };
  return {
    show: (key) => void show(key),
    goTo: (key) => {
      if (show(key)) page?.focus();
    },
    step: (direction) => {
      const next = nearest(store.getState(), page?.caret() ?? null, direction);
      if (next === null) announce('No comments or suggestions');
      else if (show(next.key)) announce(itemWords(next));
    },
    decide: (key, verdict) => {
      const item = find(key);
      if (item?.kind !== 'suggestion') return;
      const kept = decideOn(openStory, item.keys, verdict);
      if (kept === null) return;
      moveOn(key);
      if (kept > 0) showToast(KEPT);
      else announce(verdict === 'accept' ? 'Accepted' : 'Rejected');
    },
    resolve: (key) => {
      const item = find(key);
      if (item?.kind !== 'comment') return;
      const { comments } = openStory.record;
      const settled = settledComments(comments, item.keys, by, new Date().toISOString());
      const tr = unmarkComments(docNow(openStory), item.keys);
      if (!carryOut(openStory, tr, { comments: settled })) return;
      moveOn(key);
      announce('Resolved');
    },
    takeBack: (command) => {
      if (page?.run(command) !== true) return;
      readReview(openStory);
      announce(command === 'undo' ? 'Undone' : 'Redone');
    },
    decideShown: (verdict) => {
      const { items } = store.getState();
      const shown = shownItems(store.getState()).filter(isSuggestion);
      const doc = docNow(openStory);
      const held = lockedKeys(doc);
      const free = shown.filter(({ keys }) => !keys.some((key) => held.has(key)));
      if (shown.length === 0) return;
      // Of all there is, nothing may stay behind: an insertion may have no mark left but its deletion's.
      const isAll = free.length === items?.filter(isSuggestion).length;
      const keys = isAll
        ? openKeys(doc, openStory.record.suggestions)
        : free.flatMap((item) => item.keys);
      const kept = free.length === 0 ? refuse(LOCKED) : decideOn(openStory, keys, verdict);
      if (kept === null) return;
      readReview(openStory);
      showToast(allWords({ done: free.length, held: shown.length - free.length, kept }, verdict));
    },
  };
}

/** A spiked story, and one whose words could not be kept, is read and not decided on. */
export function canReview({ record, saveState }: OpenStory): boolean {
  return record.spikedAt === null && saveState.kind !== 'read-only';
}

/** How many of the decisions could not be carried out in full; null where none was, which is said. */
function decideOn(openStory: OpenStory, keys: Iterable<string>, verdict: Verdict): number | null {
  const { suggestions } = openStory.record;
  const decided = decide(docNow(openStory), suggestions, keys, verdict);
  const entries =
    Object.keys(decided.suggestions).length === 0
      ? {}
      : { suggestions: { ...suggestions, ...decided.suggestions } };
  return carryOut(openStory, decided.tr, entries) ? decided.kept.length : null;
}

/** Changes record and text; false, and nothing done, where that is refused, which is said. */
function carryOut(openStory: OpenStory, tr: Transform, record: Partial<StoryRecord>): boolean {
  if (!canReview(openStory)) showToast(READ_ONLY);
  else if (!keepsLockedWords(tr, openStory.record.templates)) showToast(LOCKED);
  else {
    // The page draws a mark with what the record knows of it.
    openStory.changeRecord(record);
    return openStory.changeCopy(tr.steps);
  }
  return false;
}

function refuse(words: string): null {
  showToast(words);
  return null;
}

function docNow(openStory: OpenStory): Node {
  return docOf(openStory.story);
}

function isSuggestion({ kind }: OpenItem): boolean {
  return kind === 'suggestion';
}

/** The row that takes the place of one that goes: the next, at the end the one before. */
function besideOf(items: readonly OpenItem[], key: string): string | null {
  const at = items.findIndex((item) => item.key === key);
  return (items[at + 1] ?? items[at - 1])?.key ?? null;
}

/** From the current row while the caret is still at it, else from the caret. */
function nearest(
  review: Parameters<typeof shownItems>[0] & { readonly current: string | null },
  caret: number | null,
  direction: 1 | -1,
): OpenItem | null {
  const items = shownItems(review);
  const at = items.findIndex(({ key }) => key === review.current);
  const here = items[at];
  const isHere = here !== undefined && (caret === null || (here.from <= caret && caret <= here.to));
  if (isHere) return items.at((at + direction + items.length) % items.length) ?? null;
  const from = caret ?? 0;
  const found =
    direction === 1
      ? items.find(({ to }) => to >= from)
      : items.findLast((item) => item.from <= from);
  return found ?? items.at(direction === 1 ? 0 : -1) ?? null;
}
