import { z } from 'zod';
import { moment } from './moment';

const line = z.string().max(2000);
/** The id that a mark in the document carries. */
const key = z.string().min(1).max(100);

/** Who said it, and when; a source may not say when. */
const said = { author: line, at: moment.nullable(), text: z.string().max(20_000) };

/** A change that somebody proposes. What it proposes stands in the document, marked with its key. */
export const suggestion = z.strictObject({
  ...said,
  /**
   * What is proposed: `words`, marked in their text; a `paragraph` with all that it holds, marked on the block; a `break`,
   * which is the beginning of the marked block as a block of its own; `form`, a modification of how words look.
   */
  change: z.enum(['words', 'paragraph', 'break', 'form']),
  /** The other half of a move, deletion or insertion; null: not moved. */
  move: key.nullable(),
  /** The insertion that this deletion takes words out of; null: it takes out words that stood before. */
  within: key.nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

/** A comment; the words that it speaks of are marked with its key. */
export const comment = z.strictObject({
  ...said,
  /** The comment that it answers; null: it begins a thread. */
  parent: key.nullable(),
  /** Who settled it, and when; a settled one has no marks. */
  resolved: z.strictObject({ by: line, at: moment.nullable() }).nullable(),
});
export type Comment = z.infer<typeof comment>;

/** What was proposed and said about a text, by key. */
export interface Review {
  readonly suggestions: Readonly<Record<string, Suggestion>>;
  readonly comments: Readonly<Record<string, Comment>>;
}

/** Nothing proposed, nothing said. */
export const NO_REVIEW: Review = { suggestions: {}, comments: {} };
