const TONGUES = new Intl.DisplayNames('en-GB', { type: 'language' });
const REGIONS = new Intl.DisplayNames('en-GB', { type: 'region', style: 'short' });

/** Languages offered by name; any other can stand in a style's files. */
const OFFERED = [
  'en-GB',
  'en-US',
  'ar',
  'cs',
  'cy',
  'da',
  'de',
  'el',
  'es',
  'fi',
  'fr',
  'ga',
  'he',
  'hi',
  'hu',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
];

/** A language as a desk calls it: "English (UK)". */
export function nameOfLanguage(tag: string): string {
  const [tongue = tag, ...rest] = tag.split('-');
  const region = rest.find((part) => /^[A-Z]{2}$/u.test(part));
  const name = wordsFor(TONGUES, tongue);
  return region === undefined ? name : `${name} (${wordsFor(REGIONS, region)})`;
}

function wordsFor(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (trouble) {
    // A tag that is being typed is not always one: it then stands for itself.
    if (trouble instanceof RangeError) return code;
    throw trouble;
  }
}

/** The languages to choose from, those that are in use first. */
export function languageOptions(
  inUse: readonly string[],
): { readonly value: string; readonly label: string }[] {
  return [...new Set([...inUse, ...OFFERED])].map((value) => ({
    value,
    label: nameOfLanguage(value),
  }));
}
