/** A piece of a date pattern: a field to print, words to print as they are, or letters that mean nothing. */
export type DatePiece =
  | { readonly field: DateField }
  | { readonly words: string }
  | { readonly unknown: string };

const FIELDS = [
  'yyyy',
  'yy',
  'MMMM',
  'MMM',
  'MM',
  'M',
  'dd',
  'd',
  'EEEE',
  'EEE',
  'HH',
  'H',
  'hh',
  'h',
  'mm',
  'a',
] as const;
export type DateField = (typeof FIELDS)[number];

/** Letters that a pattern may not use, as they stand in it: "YYYY" and "DD" are the usual slips. */
export function unknownLetters(pattern: string): string[] {
  return datePieces(pattern).flatMap((piece) => ('unknown' in piece ? [piece.unknown] : []));
}

/**
 * Prints an instant by a Unicode date pattern (yyyy yy MMMM MMM MM M dd d EEEE EEE HH H hh h mm a;
 * other words between apostrophes, '' for one apostrophe) in a language and an IANA zone.
 * Names of months and days are Intl's; figures are always 0–9 and the calendar Gregorian.
 * Letters it does not know are printed as they are. Throws RangeError for an unknown zone or language.
 */
export function printPattern(
  pattern: string,
  instant: Date,
  language: string,
  timeZone: string,
): string {
  return datePieces(pattern)
    .map((piece) => {
      if ('unknown' in piece) return piece.unknown;
      return 'words' in piece ? piece.words : printField(piece.field, instant, language, timeZone);
    })
    .join('');
}

/** Takes a date pattern apart. */
export function datePieces(pattern: string): DatePiece[] {
  return [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/gu)].map((match) => {
    const [text, quoted] = match;
    if (quoted !== undefined) return { words: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
    if (!/^[A-Za-z]/u.test(text)) return { words: text };
    const field = FIELDS.find((known) => known === text);
    return field === undefined ? { unknown: text } : { field };
  });
}

function printField(field: DateField, instant: Date, language: string, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string =>
    partsOf(instant, language, timeZone, options).find((each) => each.type === type)?.value ?? '';
  const figure = (type: 'year' | 'month' | 'day' | 'hour' | 'minute'): number =>
    Number(partsOf(instant, 'en', timeZone, NUMERIC).find((each) => each.type === type)?.value);
  const two = (value: number): string => String(value).padStart(2, '0');
  switch (field) {
    case 'yyyy':
      return String(figure('year')).padStart(4, '0');
    case 'yy':
      return two(figure('year') % 100);
    // With the day beside it, a language that declines its months gives the right case.
    case 'MMMM':
      return part({ day: 'numeric', month: 'long' }, 'month');
    case 'MMM':
      return part({ day: 'numeric', month: 'short' }, 'month');
    case 'MM':
      return two(figure('month'));
    case 'M':
      return String(figure('month'));
    case 'dd':
      return two(figure('day'));
    case 'd':
      return String(figure('day'));
    case 'EEEE':
      return part({ weekday: 'long' }, 'weekday');
    case 'EEE':
      return part({ weekday: 'short' }, 'weekday');
    case 'HH':
      return two(figure('hour'));
    case 'H':
      return String(figure('hour'));
    case 'hh':
      return two(twelveHours(figure('hour')));
    case 'h':
      return String(twelveHours(figure('hour')));
    case 'mm':
      return two(figure('minute'));
    case 'a':
      return part({ hour: 'numeric', hourCycle: 'h12' }, 'dayPeriod');
  }
}

const NUMERIC: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
};

function twelveHours(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make and hold no text, so each is kept. */
function partsOf(
  instant: Date,
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormatPart[] {
  const key = `${language} ${timeZone} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, {
      ...options,
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    formatters.set(key, formatter);
  }
  return formatter.formatToParts(instant);
}
