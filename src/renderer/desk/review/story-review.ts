import { useEffect } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { docOf } from '@shared/story/parse-story';
import type { Verdict } from '@shared/story/review/decide';
import { openReview, type OpenItem } from '@shared/story/review/open-review';
import type { DocJson } from '@shared/story/story';
import type { OpenStory } from '../open-story/open-story';
import { watchRest } from '../use-resting-story';

/** Which of what is open the list shows. */
export interface ReviewFilter {
  /** Null: everyone's. */
  readonly author: string | null;
  readonly kind: 'all' | OpenItem['kind'];
}

/** Where the review of an open story stands. */
export interface StoryReview {
  /** What is open, in page order; null until the page has been read. */
  readonly items: readonly OpenItem[] | null;
  /** The key of the row that is worked on. */
  readonly current: string | null;
  readonly filter: ReviewFilter;
  /** What is being asked about all that the list shows. */
  readonly asks: Verdict | null;
}

export const EVERYTHING: ReviewFilter = { author: null, kind: 'all' };

const stores = new WeakMap<OpenStory, StoreApi<StoryReview>>();

/** The review of an open story; kept while it is open, whichever panel is in sight. */
export function reviewOf(openStory: OpenStory): StoreApi<StoryReview> {
  const known = stores.get(openStory);
  if (known) return known;
  const made = createStore<StoryReview>(() => ({
    items: null,
    current: null,
    filter: EVERYTHING,
    asks: null,
  }));
  stores.set(openStory, made);
  return made;
}

/** Reads from the page what is open now; a row that is gone is current no longer, nor is a filter that nothing fits. */
export function readReview(openStory: OpenStory): void {
  const store = reviewOf(openStory);
  // Most stories have nothing open: their text is looked through as it is kept, and not made into a document.
  const { story } = openStory;
  const items = isMarked(story.doc) ? openReview(docOf(story), openStory.record) : [];
  const before = store.getState();
  if (items.length === 0 && before.items?.length === 0) return;
  const { author } = before.filter;
  const fits = author === null || items.some((item) => item.author === author);
  store.setState({
    items,
    current: items.some(({ key }) => key === before.current) ? before.current : null,
    filter: fits ? before.filter : EVERYTHING,
  });
}

/** Reads the review once the page has come to rest, for as long as this is on show. */
export function useReviewWatch(openStory: OpenStory | null): void {
  useEffect(
    () => (openStory === null ? undefined : watchRest(openStory, () => readReview(openStory))),
    [openStory],
  );
}

/** What the list shows. */
export function shownItems({ items, filter }: Pick<StoryReview, 'items' | 'filter'>): OpenItem[] {
  return (items ?? []).filter(
    ({ kind, author }) =>
      (filter.kind === 'all' || kind === filter.kind) &&
      (filter.author === null || author === filter.author),
  );
}

/** Makes the row of a key the current one, whatever of the row the key is. */
export function pointAtReview(openStory: OpenStory, key: string): void {
  const { items } = reviewOf(openStory).getState();
  const item = items?.find(({ keys }) => keys.includes(key));
  if (item !== undefined) reviewOf(openStory).setState({ current: item.key });
}

/** The id of the row that the panel has for an item. */
export function reviewRowId(key: string): string {
  return `review-${key}`;
}

const MARKS = new Set(['insertion', 'deletion', 'modification', 'comment']);

function isMarked({ marks, content }: DocJson): boolean {
  return marks?.some(({ type }) => MARKS.has(type)) === true || content?.some(isMarked) === true;
}
