import type { PhotoUse } from '../elements/photo/photo-facts';
import type { ReadFact } from './photo-read';

/** Only words that leave no doubt; the narrowest first. */
const PLAIN: readonly (readonly [words: RegExp, use: PhotoUse])[] = [
  [
    /(?<!\bnot (?:for |limited to )?)\b(?:one|single)[- ]time (?:editorial )?us(?:e|age)\b/iu,
    'once',
  ],
  [
    /(?<!\bnot )\b(?:editorial us(?:e|age) only|for editorial (?:us(?:e|age)|purposes) only|only for editorial (?:us(?:e|age)|purposes))\b/iu,
    'editorial',
  ],
];

/** What a picture may be used for, where its terms say so plainly; null where the desk has to read them. */
export function useOfTerms(terms: readonly ReadFact[]): ReadFact | null {
  for (const [words, use] of PLAIN) {
    const said = terms.find(({ value }) => words.test(value));
    if (said !== undefined)
      return { name: 'use', value: use, standard: said.standard, field: said.field };
  }
  return null;
}
