import type { Problem } from '../result/problem';
import { fault } from '../templates/yaml-source';

/** What a stylesheet that is written into a page may not hold, and why. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/<\/style/giu, '“</style” would end the stylesheet in the middle of the page'],
  [/<!--/gu, '“<!--” begins a comment of HTML'],
  [/@import/giu, '“@import” would fetch another file; a page carries all of its style'],
  [
    /url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/giu,
    '“url(…)” would fetch from elsewhere; a page carries all of its style',
  ],
  [/expression\s*\(|javascript:|-moz-binding/giu, 'this runs a program in old browsers'],
];

/** The longest stylesheet that a page carries, in characters. */
const LONGEST = 100_000;

/** Faults of `export.css`: whatever could leave the stylesheet, run, or reach for the network. */
export function cssProblems(css: string): Problem[] {
  if (css.length > LONGEST)
    return [fault('export.css:1', `the stylesheet is longer than ${LONGEST} characters`)];
  return REFUSED.flatMap(([pattern, reason]) =>
    [...css.matchAll(pattern)].map(({ index }) =>
      fault(`export.css:${css.slice(0, index).split('\n').length}`, reason),
    ),
  );
}
