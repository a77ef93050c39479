/** The way a script runs. */
export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Aran']);

/** Languages whose usual script runs from right to left (CLDR likely subtags). */
const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction of a language's script, by its BCP 47 tag; a script subtag wins over the language. */
export function directionOf(language: string): Direction {
  const [primary = '', ...subtags] = language.split('-');
  const script = subtags.find((subtag) => /^[A-Za-z]{4}$/u.test(subtag));
  if (script !== undefined) {
    const name = script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
    return RTL_SCRIPTS.has(name) ? 'rtl' : 'ltr';
  }
  return RTL_LANGUAGES.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
}
