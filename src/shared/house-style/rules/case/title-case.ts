import { capitalized } from './letter-case';
import type { OwnForms } from './own-forms';

const SMALL = 'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(
  ' ',
);

const PREPOSITIONS = (
  'with from into during including until against among throughout despite towards upon ' +
  'concerning about over through before between after since without under within along ' +
  'following across beyond around down near above'
).split(' ');

const DASHES: Readonly<Record<string, string>> = { '–': '-', '—': '-' };

/**
 * The text in title case. AP keeps articles, short conjunctions and prepositions small, Chicago
 * all prepositions; the first and the last word, and one after a colon, are never small. Words
 * that the desk writes in its own way keep that way. Follows github.com/jdkato/twine (strcase),
 * but for AP's "to", a capital before a verb only: telling takes a tagger, so it stays as written.
 */
export function titleCase(text: string, style: 'AP' | 'Chicago', own: OwnForms): string {
  const small = new Set(style === 'AP' ? SMALL : [...SMALL, ...PREPOSITIONS]);
  return text.replace(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word, at: number) => {
    const form = own.formOf(word);
    if (form !== null) return form;
    const end = at + word.length;
    const inside = at > 0 && end < text.length && standsInside(text, at, end);
    if (inside && style === 'AP' && word.toLowerCase() === 'to') return word;
    return inside && small.has(word.toLowerCase()) ? word.toLowerCase() : capitalized(word);
  });
}

/** Whether a word is one among others, not the start of a part of the title. */
function standsInside(text: string, at: number, end: number): boolean {
  const before = near(text, at - 1);
  const further = near(text, at - 2);
  return (
    (before === ' ' || before === '-' || before === '/') &&
    further !== ':' &&
    further !== '-' &&
    (near(text, end) !== '-' || before === '-')
  );
}

function near(text: string, at: number): string {
  const character = text.charAt(at);
  return DASHES[character] ?? character;
}
