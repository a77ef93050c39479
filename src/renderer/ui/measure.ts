/** How much of a field's room is used: nothing to say, near its end (5 % or less left), or over. */
export type Fill = 'within' | 'near' | 'over';

/** A count against a limit, as the gutter prints and a screen reader says it. */
export interface Measure {
  readonly fill: Fill;
  /** "58/70"; without a limit "58". */
  readonly printed: string;
  /** "58 of 70 characters". */
  readonly spoken: string;
}

/** Measures a count of `unit` against a limit, or against none. */
export function measure(
  count: number,
  limit: number | null,
  unit: 'characters' | 'words',
): Measure {
  if (limit === null)
    return { fill: 'within', printed: figure(count), spoken: `${figure(count)} ${unit}` };
  const fill = count > limit ? 'over' : limit - count <= limit * 0.05 ? 'near' : 'within';
  return {
    fill,
    printed: `${figure(count)}/${figure(limit)}`,
    spoken: `${figure(count)} of ${figure(limit)} ${unit}`,
  };
}

/** Characters as a writer counts them: a letter with its accents, or an emoji, is one. */
export function countCharacters(text: string): number {
  // Code units are exact for plain text and cost nothing; only other text is taken apart.
  // eslint-disable-next-line no-control-regex -- ASCII is the fast path
  if (/^[\u0000-\u007f]*$/u.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** The code unit at which the text runs over its limit of characters, or null where it keeps within it. */
export function overrunAt(text: string, limit: number): number | null {
  if (text.length <= limit) return null;
  let count = 0;
  for (const { index } of graphemes.segment(text)) {
    if (count === limit) return index;
    count += 1;
  }
  return null;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
