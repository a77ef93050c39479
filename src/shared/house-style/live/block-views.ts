import { copyAt, INLINE_ATOM } from '../rules/documents/mapped-copy';
import { sentencesOf } from '../rules/documents/sentences';
import type { LiveBlock } from './live-block';

/** What a rule looks at in a block: all of it, or a sentence. */
export interface BlockView {
  readonly text: string;
  /** Where it begins in the block. */
  readonly at: number;
}

export const SENTENCE = ['sentence'] as const;

/** The block without the white space around it; null where it has no words. */
export function wholeView({ text }: LiveBlock): BlockView | null {
  const words = text.trim();
  if (words.replaceAll(INLINE_ATOM, '').trim() === '') return null;
  return { text: words, at: text.length - text.trimStart().length };
}

/** The sentences of a block; those that are prose have them. */
export function sentenceViews({ prose, text }: LiveBlock): readonly BlockView[] {
  return prose ? sentencesIn(text) : [];
}

function sentencesIn(text: string): readonly BlockView[] {
  return sentencesOf(copyAt(text, 0)).map((sentence) => ({
    text: sentence.text,
    at: sentence.places[0] ?? 0,
  }));
}

/** Whether words that begin at a place begin a sentence; quotation marks and brackets may stand before them. */
export function beginsSentence(text: string, place: number): boolean {
  const before = text.slice(0, place).replace(OPENING, '');
  if (before.trim() === '') return true;
  if (!ENDED.test(before)) return false;
  // The end mark may be that of an abbreviation, which the sentences themselves know.
  return sentencesIn(text).some(({ at }) => at >= before.trimEnd().length && at <= place);
}

const OPENING = /[\s"“”‘’'«„([{\uFFFC]*$/u;
const ENDED = /[.!?…。！？]$/u;
