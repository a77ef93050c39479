import { printPattern } from './date-pattern';
import type { HouseSettings } from './house-style';

/** The part of a house style that decides how names, dates and credits are printed. */
export type PrintForms = Pick<HouseSettings, 'formats' | 'language' | 'timeZone'>;

/** A stretch of a printed byline: a writer's name with its place in the list, or the house style's own words. */
export interface BylinePart {
  readonly words: string;
  /** Index into the names given; null for words such as "By ". */
  readonly name: number | null;
}

/** The byline in pieces, so that each name can carry its own link. Names that are blank are left out; none: no parts. */
export function bylineParts(
  { formats }: Pick<PrintForms, 'formats'>,
  names: readonly string[],
): BylinePart[] {
  const printed = names.flatMap((words, name) =>
    words.trim() === '' ? [] : [{ words: words.trim(), name }],
  );
  if (printed.length === 0) return [];
  const joined = printed.flatMap((part, at): BylinePart[] => {
    if (at === 0) return [part];
    return [{ words: at === printed.length - 1 ? formats.bylineJoin : ', ', name: null }, part];
  });
  const [before, after] = around(formats.byline, '{byline}');
  return [{ words: before, name: null }, ...joined, { words: after, name: null }].filter(
    ({ words }) => words !== '',
  );
}

/** Names as a sentence lists them: "A, B and C", without the byline's own words. */
export function joinNames(
  { formats }: Pick<PrintForms, 'formats'>,
  names: readonly string[],
): string {
  return bylineParts({ formats: { ...formats, byline: '{byline}' } }, names)
    .map(({ words }) => words)
    .join('');
}

/** The byline as it stands on the page ("By A, B and C"); empty without a name. */
export function printByline(style: PrintForms, names: readonly string[]): string {
  return bylineParts(style, names)
    .map(({ words }) => words)
    .join('');
}

/** A printed stamp. `iso` is the story's own moment, with the offset it was given in. */
export interface Stamp {
  readonly text: string;
  readonly iso: string;
  readonly kind: 'updated' | 'published';
}

/**
 * The stamp of a page: of the last update, else of publication, else null.
 * `text` is in the house style's time zone whatever offset the moment carries.
 */
export function printStamp(
  style: PrintForms,
  {
    publishedAt,
    updatedAt,
  }: { readonly publishedAt: string | null; readonly updatedAt: string | null },
): Stamp | null {
  const iso = updatedAt ?? publishedAt;
  if (iso === null) return null;
  const kind = updatedAt === null ? 'published' : 'updated';
  const { formats } = style;
  const time = print(style, formats.time, iso, style.language);
  const form = kind === 'updated' ? formats.stampUpdated : formats.stampPublished;
  return { text: fillForm(form, { time, date: printDate(style, iso) }), iso, kind };
}

/**
 * A date in the house style's form: of a moment, as its clock shows it; of a calendar day
 * (YYYY-MM-DD), that day in every zone. Throws RangeError for what is neither.
 */
export function printDate(style: PrintForms, isoOrDay: string, language = style.language): string {
  return print(style, style.formats.date, isoOrDay, language);
}

/** The same in a form of its own. */
export function printDateIn(
  style: PrintForms,
  form: string,
  isoOrDay: string,
  language = style.language,
): string {
  return print(style, form, isoOrDay, language);
}

/** The credit as printed beside a caption ("/Xinhua"); empty for an empty credit line. */
export function printCredit({ formats }: PrintForms, credit: string): string {
  return credit.trim() === '' ? '' : fillForm(formats.credit, { credit: credit.trim() });
}

/**
 * The bare credit of a printed one: the inverse of `printCredit`, whatever spaces stand about it.
 * Null where the text is not in the house style's form, or names nobody.
 */
export function bareCredit({ formats }: PrintForms, printed: string): string | null {
  const [before, after] = around(formats.credit, '{credit}').map((words) => words.trim());
  const text = printed.trim();
  if (before === undefined || after === undefined) return null;
  if (
    text.length < before.length + after.length ||
    !text.startsWith(before) ||
    !text.endsWith(after)
  )
    return null;
  const credit = text.slice(before.length, text.length - after.length).trim();
  return credit === '' ? null : credit;
}

function print(
  { timeZone }: PrintForms,
  pattern: string,
  isoOrDay: string,
  language: string,
): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(isoOrDay);
  const instant = new Date(isDay ? `${isoOrDay}T12:00:00Z` : isoOrDay);
  return printPattern(pattern, instant, language, isDay ? 'UTC' : timeZone);
}

/** Puts values in the places that a print form names in braces; a place without a value stays as it is. */
function fillForm(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}

/** What a form says before and after its one place. */
function around(form: string, place: string): [before: string, after: string] {
  const at = form.indexOf(place);
  return at < 0 ? [form, ''] : [form.slice(0, at), form.slice(at + place.length)];
}
