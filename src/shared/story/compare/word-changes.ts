import { diffArrays } from 'diff';
import { countWords } from '../count-words';

/** A run of words of two texts: in both, only in the newer, or only in the older. */
export interface WordChange {
  readonly words: string;
  readonly change: 'same' | 'in' | 'out';
}

/**
 * Words that may come and go between two texts before they are taken for two texts that have nothing to do with each
 * other: the cost rises with the square of it.
 */
const CHANGES_MAX = 600;

/** Signs of scripts that set no spaces: each is compared by itself. */
const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]';
const LETTERS = `(?:(?!${SIGN})[\\p{L}\\p{M}\\p{N}])+`;
/** What is compared as a whole: a space, a sign, a word or figure with what stands inside it ("£1,318", "don’t", "40%"). */
const TOKEN = new RegExp(`\\s+|${SIGN}|[$£€¥]?${LETTERS}(?:[.,:'’-]${LETTERS})*%?|[^]`, 'gu');

/**
 * One text as it becomes another. The runs that are not `in` are the older text, those that are not `out` the newer;
 * changes that only a space parts are one.
 */
export function wordChanges(from: string, to: string): WordChange[] {
  if (from === to) return from === '' ? [] : [{ words: from, change: 'same' }];
  const parts = diffArrays(from.match(TOKEN) ?? [], to.match(TOKEN) ?? [], {
    maxEditLength: CHANGES_MAX,
  });
  if (parts === undefined) return replaced(from, to);
  const changes: WordChange[] = [];
  let out = '';
  let come = '';
  parts.forEach(({ value: tokens, added, removed }, at) => {
    const value = tokens.join('');
    if (removed) out += value;
    else if (added) come += value;
    else if (at > 0 && at < parts.length - 1 && value.trim() === '') {
      out += value;
      come += value;
    } else {
      changes.push(...replaced(out, come), { words: value, change: 'same' });
      out = '';
      come = '';
    }
  });
  return [...changes, ...replaced(out, come)];
}

function replaced(out: string, come: string): WordChange[] {
  const changes: WordChange[] = [];
  if (out !== '') changes.push({ words: out, change: 'out' });
  if (come !== '') changes.push({ words: come, change: 'in' });
  return changes;
}

/** How many words came, and how many went. */
export interface WordCounts {
  readonly wordsIn: number;
  readonly wordsOut: number;
}

/** Counts the words of changes, as the copy is counted. */
export function countChanges(changes: readonly WordChange[]): WordCounts {
  let wordsIn = 0;
  let wordsOut = 0;
  for (const { words, change } of changes)
    if (change === 'in') wordsIn += countWords(words);
    else if (change === 'out') wordsOut += countWords(words);
  return { wordsIn, wordsOut };
}
