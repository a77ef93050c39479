import { chanceOf } from '../faults/chance';

/** The commonest words of English by their rank; the ranks behind them are made. */
const COMMON =
  'the of and to a in is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also well many must before through years where much your way down should because long those people state too little good world still own see men work life year between being under three never day same another know while last might us great old off come since against go came right used take'.split(
    ' ',
  );

const ONSETS =
  'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sh st str th tr wh qu ch'.split(' ');
const VOWELS = 'a e i o u ai ea ee io ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'ment', 'al', 'ness'];

/**
 * A vocabulary in order of frequency: real words first, then made ones that look like English, none twice.
 * The same for the same seed.
 */
export function vocabulary(size: number, seed: number): readonly string[] {
  const chance = chanceOf(seed);
  const one = (of: readonly string[]) => of[Math.floor(chance() * of.length)] ?? '';
  const words = new Set(COMMON);
  while (words.size < size) {
    const syllables = words.size < 2000 ? 1 : 2;
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += one(ONSETS) + one(VOWELS) + one(CODAS);
    words.add(word + one(ENDINGS));
  }
  return [...words];
}

/** Draws ranks as a language does: the word of rank r comes with a frequency of about 1 / (r + 2.7) (Zipf and Mandelbrot). */
export function zipf(size: number, chance: () => number): () => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return () => {
    const wanted = chance() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
