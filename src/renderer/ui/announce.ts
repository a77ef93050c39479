import { createStore } from 'zustand/vanilla';

/** What is now being said, and how urgently. `turn` makes the same words heard twice. */
export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
  readonly turn: number;
}

/** The desk's voice for those who listen: one place, so that two messages never talk over each other. */
export const announcements = createStore<Announcement>(() => ({
  polite: '',
  assertive: '',
  turn: 0,
}));

/** Says something without taking the focus. Assertive is for what cannot wait: a save or an export that failed. */
export function announce(words: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  announcements.setState((now) => ({ ...now, [urgency]: words, turn: now.turn + 1 }));
}
