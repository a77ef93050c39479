import { stampParts } from '../../src/shared/import/stamp';
import type { GoldText } from './gold';
import { randomFrom } from './random';

const VOWELS = Array.from('aeiou');
const CONSONANTS = Array.from('bcdfghjklmnpqrstvwxyz');

/**
 * The same piece in words that no language has: letters change places, the same in all lines, so that form, order and names are all
 * that tells its lines apart. What a date or an address is made of stays.
 */
export function inNoLanguage(text: GoldText, seed: number): GoldText {
  const random = randomFrom(seed);
  const others = new Map([...paired(VOWELS, random), ...paired(CONSONANTS, random)]);
  const changed = (word: string): string =>
    [...word]
      .map((letter) => {
        const other = others.get(letter.toLowerCase()) ?? letter;
        return letter === letter.toLowerCase() ? other : other.toUpperCase();
      })
      .join('');
  return {
    ...text,
    lines: text.lines.map((line) => ({
      ...line,
      text:
        stampParts(line.text).length > 0
          ? line.text
          : line.text.replace(/(?<![\p{L}\p{N}@./:])\p{L}{2,}(?![\p{L}\p{N}@/]|[.:]\S)/gu, changed),
    })),
  };
}

/** Each letter with the one that takes its place. */
function paired(letters: readonly string[], random: () => number): [string, string][] {
  const mixed = letters
    .map((letter) => ({ letter, order: random() }))
    .sort((a, b) => a.order - b.order);
  return letters.map((letter, at) => [letter, mixed[at]?.letter ?? letter]);
}
