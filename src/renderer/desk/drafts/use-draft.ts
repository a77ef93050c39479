import { useState } from 'react';
import type { Result } from '@shared/result/result';
import type { OpenStory } from '../open-story/open-story';
import { draftOf, keepDraft } from './drafts';

/** A value of the record that is typed as words. */
export interface DraftOptions<T> {
  readonly openStory: OpenStory;
  /** The field's name among the story's drafts. */
  readonly field: string;
  readonly value: T;
  readonly write: (value: T) => string;
  readonly read: (words: string) => Result<T, string>;
  readonly keep: (value: T) => void;
}

export interface Draft {
  readonly words: string;
  /** What is wrong with the words; null while they are being typed for the first time. */
  readonly fault: string | null;
  readonly change: (words: string) => void;
  /** The field is left: a fault is shown, a value is printed in the desk's form. */
  readonly leave: () => void;
}

interface DraftState {
  readonly words: string;
  /** The value's own words when these were typed; other words mean that the value was changed elsewhere. */
  readonly of: string;
  readonly left: boolean;
}

/**
 * Words of a field and what they mean. A value that can be read is kept at once; one that cannot stays
 * as typed, with the reason beside it, and the record keeps the value it had.
 */
export function useDraft<T>({
  openStory,
  field,
  value,
  write,
  read,
  keep,
}: DraftOptions<T>): Draft {
  const own = write(value);
  const [state, setState] = useState<DraftState>(() => {
    const unread = draftOf(openStory, field);
    return { words: unread ?? own, of: own, left: unread !== null };
  });
  const current = state.of === own ? state : { words: own, of: own, left: false };
  if (current !== state) setState(current);

  const result = read(current.words);
  const change = (words: string): void => {
    const next = read(words);
    keepDraft(openStory, field, next.ok ? null : words);
    setState({ words, of: next.ok ? write(next.value) : own, left: current.left && !next.ok });
    if (next.ok) keep(next.value);
  };
  const leave = (): void =>
    setState({ ...current, words: result.ok ? own : current.words, left: !result.ok });
  return {
    words: current.words,
    fault: result.ok || !current.left ? null : result.error,
    change,
    leave,
  };
}
