import { comesAlong } from '@shared/import/comes-along';
import type { Recognition } from '@shared/import/recognition';
import { wordsOf } from '@shared/story/copy';
import { docOf } from '@shared/story/parse-story';
import type { MadeStory } from '../import-engine';

/** What is known of a file that can be taken in, in a line of the table. */
export interface CopySum {
  readonly headline: string;
  /** In the body. */
  readonly words: number;
  readonly notSure: number;
  readonly tray: number;
  /** "2 tracked changes and 1 comment …"; null for none. */
  readonly along: string | null;
  /** What the desk should look at, a sentence each. */
  readonly trouble: readonly string[];
}

/** Where a file of the folder stands. */
export type BatchState =
  | { readonly kind: 'waits' }
  | { readonly kind: 'reads' }
  | { readonly kind: 'ready'; readonly sum: CopySum }
  /** It cannot be taken in, or could not be kept: why, and the way on. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'takes'; readonly sum: CopySum }
  | { readonly kind: 'taken'; readonly sum: CopySum | null; readonly storyId: string };

/** A file of the folder. */
export interface BatchRow {
  readonly token: string;
  readonly name: string;
  readonly state: BatchState;
  /** Whether it is to be taken in with the others. */
  readonly chosen: boolean;
}

/** Sums a file up. */
export function sumOf({ lines }: Recognition, { story, report, bodyWords }: MadeStory): CopySum {
  return {
    headline: wordsOf(docOf(story), 'headline'),
    words: bodyWords,
    notSure: lines.filter(({ notSure }) => notSure).length,
    tray: report.tray.length,
    along: comesAlong(story),
    trouble: [
      ...report.problems.map(({ message }) => message),
      ...(report.accounted.complete ? [] : ['Not every word was found again in the story.']),
    ],
  };
}

/** The rows with one file in another state; a file is chosen once it is ready and has no trouble. */
export function withState(
  rows: readonly BatchRow[],
  token: string,
  state: BatchState,
): readonly BatchRow[] {
  return rows.map((row) =>
    row.token === token
      ? {
          ...row,
          state,
          chosen: state.kind === 'ready' ? state.sum.trouble.length === 0 : state.kind === 'takes',
        }
      : row,
  );
}

/** How the whole stands, in words. */
export function batchWords(rows: readonly BatchRow[]): string {
  const count = (kind: BatchState['kind']): number =>
    rows.filter(({ state }) => state.kind === kind).length;
  const waiting = count('waits') + count('reads');
  if (waiting > 0) return `Reading ${rows.length - waiting + 1} of ${rows.length}…`;
  const parts = [
    [count('ready') + count('takes'), 'ready'],
    [count('taken'), 'taken in'],
    [count('refused'), 'not taken in'],
  ] as const;
  return parts
    .filter(([files]) => files > 0)
    .map(([files, words]) => `${files} ${words}`)
    .join(' · ');
}
