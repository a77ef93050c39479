import type { PhotoUse } from '../elements/photo/photo-facts';
import type { ReadFact } from './photo-read';

const NOT = '(?<!\\bnot (?:for |limited to |restricted to )?)';
const USE = '(?:use|usage)';
/** Only words that leave no doubt; the narrowest first. */
const PLAIN: readonly (readonly [words: RegExp, use: PhotoUse])[] = [
  [new RegExp(`${NOT}\\b(?:one|single)[- ]time (?:editorial )?${USE}\\b`, 'iu'), 'once'],
  [
    new RegExp(
      `${NOT}\\b(?:editorial ${USE} only|for editorial (?:${USE}|purposes) only|only for editorial (?:${USE}|purposes))\\b`,
      'iu',
    ),
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
