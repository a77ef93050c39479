import { capitalized } from './letter-case';

/**
 * The text in sentence case: a capital for the first word and for one after an indicator (a word
 * that ends as one of `indicators` does, or a number that opens a list); all else small, but for
 * words that the desk writes in its own way. Follows github.com/jdkato/twine (strcase).
 */
export function sentenceCase(
  text: string,
  indicators: readonly string[],
  ownForms: ReadonlyMap<string, string>,
): string {
  let before: string | null = null;
  let count = 0;
  return text.replace(wordsOr(ownForms), (word) => {
    const opens =
      before === null ||
      indicators.some((end) => before?.endsWith(end)) ||
      (count === 1 && /^\d+\.$/.test(before));
    before = word;
    count += 1;
    const own = ownForms.get(word.toLowerCase());
    if (own !== undefined) return own;
    return opens ? capitalized(word.toLowerCase()) : word.toLowerCase();
  });
}

/** Words, with those of the desk's own forms (which may be several) whole. */
function wordsOr(ownForms: ReadonlyMap<string, string>): RegExp {
  const forms = [...ownForms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`));
  const own =
    forms.length === 0 ? '' : `(?<![\\p{L}\\p{N}_])(?:${forms.join('|')})(?![\\p{L}\\p{N}_])|`;
  return new RegExp(`${own}[\\p{N}\\p{L}*]+\\S*`, 'giu');
}
