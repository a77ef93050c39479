import { countWords, wordSegmenter } from './count-words';

/** Flesch reading ease of English text, and the word a sub-editor would use for it. */
export interface ReadingEase {
  /** 0 (dense) to 100 (plain); clamped. */
  readonly score: number;
  readonly label: 'very plain' | 'plain' | 'fairly plain' | 'demanding' | 'dense';
}

/** Titles and abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Rev|No|vs|etc|e\.g|i\.e|[A-Z])\.$/u;

/**
 * Flesch's formula (R. Flesch, 1948): 206.835 − 1.015 × words/sentence − 84.6 × syllables/word.
 * Null for under 30 words, where it says nothing, and for other languages than English.
 */
export function readingEase(text: string, language = 'en'): ReadingEase | null {
  if (!language.startsWith('en')) return null;
  const words = countWords(text, language);
  if (words < 30) return null;
  const raw =
    206.835 -
    1.015 * (words / countSentences(text)) -
    84.6 * (countSyllables(text, language) / words);
  const score = Math.round(Math.min(100, Math.max(0, raw)));
  return { score, label: easeLabel(score) };
}

/** Sentences by their end marks, reading over common abbreviations; at least one. */
export function countSentences(text: string): number {
  return Math.max(1, countSentenceEnds(text));
}

/** The end marks of sentences, common abbreviations left out; those of paragraphs add up to those of a text. */
export function countSentenceEnds(text: string): number {
  let sentences = 0;
  for (const match of text.matchAll(/[.!?…]+["”’')\]]*(?=\s|$)/gu)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index + 1);
    if (!ABBREVIATION.test(before)) sentences += 1;
  }
  return sentences;
}

function countSyllables(text: string, language: string): number {
  let syllables = 0;
  for (const { segment, isWordLike } of wordSegmenter(language).segment(text)) {
    if (isWordLike === true) syllables += syllablesOf(segment);
  }
  return syllables;
}

/** Vowel groups less a silent final e: within a syllable for most English words. */
export function syllablesOf(word: string): number {
  const trimmed = word.toLowerCase().replace(/(?<=[^l])es?$|(?<=[^td])ed$/u, '');
  return Math.max(1, (trimmed.match(/[aeiouyàâäéèêëîïôöùûü]+/gu) ?? []).length);
}

function easeLabel(score: number): ReadingEase['label'] {
  if (score >= 80) return 'very plain';
  if (score >= 65) return 'plain';
  if (score >= 50) return 'fairly plain';
  return score >= 30 ? 'demanding' : 'dense';
}
