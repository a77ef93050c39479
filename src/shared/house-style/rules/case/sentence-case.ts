import { capitalized } from './letter-case';
import type { OwnForms } from './own-forms';

/**
 * The text in sentence case: a capital for the first word and for one after an indicator (a word
 * that ends as one of `indicators` does, or a number that opens a list); all else small, but for
 * words that the desk writes in its own way. Follows github.com/jdkato/twine (strcase).
 */
export function sentenceCase(text: string, indicators: readonly string[], own: OwnForms): string {
  let before: string | null = null;
  let count = 0;
  return text.replace(wordsOr(own), (word) => {
    const opens =
      before === null ||
      indicators.some((end) => before?.endsWith(end)) ||
      (count === 1 && /^\d+\.$/.test(before));
    before = word;
    count += 1;
    const form = own.formOf(word);
    if (form !== null) return form;
    return opens ? capitalized(word.toLowerCase()) : word.toLowerCase();
  });
}

/** Words, with the desk's own forms whole. A full stop inside the text makes another word ("vs."). */
function wordsOr({ all }: OwnForms): RegExp {
  const forms = all.map((form) => form.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`));
  const own =
    forms.length === 0 ? '' : `(?<![\\p{L}\\p{N}_])(?:${forms.join('|')})(?=[\\s,:;!?)]|\\.?$)|`;
  return new RegExp(`${own}[\\p{N}\\p{L}*]+\\S*`, 'giu');
}
