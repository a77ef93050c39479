import { countSentences, syllablesOf } from '../../../story/readability';
import type { CopyDocument } from '../copy-block';
import { isInScope } from '../scope-selector';

/** What formulas can ask of a text. */
export interface TextFigures {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Letters and figures. */
  readonly characters: number;
  readonly syllables: number;
  /** Words of three syllables or more, but for names and for those that only "-ed" or "-es" makes so long. */
  readonly complex_words: number;
  /** Words of more than six letters. */
  readonly long_words: number;
  readonly polysyllabic_words: number;
}

/** The prose of a document: its summary block, or else its paragraphs. */
export function proseOf({ blocks }: CopyDocument): string {
  const summary = blocks.find((block) => isInScope(['summary'], block));
  if (summary !== undefined) return summary.text;
  const paragraphs = blocks.filter((block) => isInScope(['paragraph'], block));
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/** Counts a text's words, sentences and syllables, as readability formulas mean them (English). */
export function figuresOf(text: string): TextFigures {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const syllables = words.map(syllablesOf);
  const count = (test: (word: string, syllables: number) => boolean): number =>
    words.filter((word, at) => test(word, syllables[at] ?? 0)).length;
  return {
    words: words.length,
    sentences: countSentences(text),
    paragraphs: text.split(/\n\s*\n/).filter((part) => part.trim() !== '').length,
    characters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: syllables.reduce((sum, each) => sum + each, 0),
    complex_words: count((word, size) => size >= 3 && isComplex(word)),
    long_words: count((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6),
    polysyllabic_words: count((_, size) => size >= 3),
  };
}

function isComplex(word: string): boolean {
  return !/^\p{Lu}/u.test(word) && syllablesOf(word.replace(/(?:es|ed)$/u, '')) >= 3;
}
