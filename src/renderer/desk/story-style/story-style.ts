import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeskMatch } from '@shared/house-style/live/live-block';
import type { Level } from '@shared/result/problem';
import type { StyleIgnore } from '@shared/story/style-ignore';
import type { OpenStory } from '../open-story/open-story';

/** A match as the desk shows it. */
export interface ShownMatch {
  readonly match: DeskMatch;
  readonly title: string;
  readonly reason: string;
  /** Where it stands: "¶4", "Headline". */
  readonly place: string;
  /** The element that it stands in, as the preflight names it: "paragraph 3". */
  readonly where: string;
  /** Whether it stands in a photo's alt text, which is no line of the page. */
  readonly isAltText: boolean;
  /** Whether a replacement can be put in its place: not in words that a template has locked. */
  readonly isFree: boolean;
}

/** Something that the desk lets stand, and what stands there; no match where the words are gone. */
export interface ShownIgnore {
  readonly ignore: StyleIgnore;
  readonly title: string;
  /** How many places of the page it covers now. */
  readonly places: number;
}

/** How far the check of the open story is. */
export type StylePhase = 'waiting' | 'checking' | 'checked' | 'failed' | 'missing';

/** What the house style says of the open story, as of its last check. Nothing in it changes at a keystroke as such. */
export interface StoryStyle {
  readonly phase: StylePhase;
  /** What went wrong, where the phase is "failed". */
  readonly failure: string;
  /** When the page was last checked, ISO 8601; null before the first check. */
  readonly checkedAt: string | null;
  /** In page order. */
  readonly open: readonly ShownMatch[];
  readonly ignored: readonly ShownIgnore[];
  /** Titles of rules that were too slow and are out of use. */
  readonly suspended: readonly string[];
  /** The match that is being worked on. */
  readonly current: string | null;
  /** How many matches "Fix all safe" would put right. */
  readonly safe: number;
  /** Checks what has changed since, at once; null while no page stands. */
  readonly checkNow: (() => Promise<void>) | null;
}

const NOT_CHECKED: StoryStyle = {
  phase: 'waiting',
  failure: '',
  checkedAt: null,
  open: [],
  ignored: [],
  suspended: [],
  current: null,
  safe: 0,
  checkNow: null,
};

/** What can be done about matches. A match that is gone meanwhile is left alone, and nothing happens. */
export interface StyleActions {
  /** Makes a match the current one and brings it into sight; the focus stays where it is. */
  readonly show: (id: string) => void;
  /** Puts the caret at a match and gives the page the focus. */
  readonly goTo: (id: string) => void;
  /** Puts a replacement in the place of the words. `next` becomes the current match; unless given, the next on the page. */
  readonly apply: (id: string, suggestion: number, next?: string | null) => void;
  readonly ignore: (id: string, scope: StyleIgnore['scope'], next?: string | null) => void;
  readonly takeBack: (ignore: StyleIgnore) => void;
  readonly fixAllSafe: () => Promise<void>;
  readonly retry: () => void;
}

const stores = new WeakMap<OpenStory, StoreApi<StoryStyle>>();

/** Where the house style of an open story stands; kept while it is open, whichever panel is in sight. */
export function styleOf(openStory: OpenStory): StoreApi<StoryStyle> {
  const known = stores.get(openStory);
  if (known) return known;
  const made = createStore<StoryStyle>(() => NOT_CHECKED);
  stores.set(openStory, made);
  return made;
}

/** The id of the row that the panel has for a match. */
export function rowId(match: string): string {
  return `style-match-${match}`;
}

/** How many open matches there are of each level. */
export function levelCounts({ open }: Pick<StoryStyle, 'open'>): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { match } of open) counts[match.level] += 1;
  return counts;
}
