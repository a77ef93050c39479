import { datePieces, printPattern, type DateField } from './date-pattern';

/**
 * The calendar day (YYYY-MM-DD) that a text names in a date pattern and language: the inverse of
 * printing it. Null where the text is in another form, names a day that no calendar has, or the
 * wrong weekday, and where the pattern does not tell year, month and day.
 */
export function readDay(text: string, pattern: string, language: string): string | null {
  const found = fieldsIn(text.trim(), pattern, language);
  const year = Number(found?.get('year'));
  const month = Number(found?.get('month'));
  const day = Number(found?.get('day'));
  if (!found || !Number.isInteger(year) || !(month >= 1) || !(day >= 1)) return null;
  const iso = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  const instant = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(iso)) return null;
  return printPattern(pattern, instant, language, 'UTC').toLowerCase() === text.trim().toLowerCase()
    ? iso
    : null;
}

type Part = 'year' | 'month' | 'day';

function fieldsIn(text: string, pattern: string, language: string): Map<Part, string> | null {
  const fields: (Part | null)[] = [];
  const form = datePieces(pattern)
    .map((piece) => {
      if ('unknown' in piece) return escaped(piece.unknown);
      if ('words' in piece) return escaped(piece.words);
      const { part, matches } = matcher(piece.field, language);
      fields.push(part);
      return `(${matches})`;
    })
    .join('');
  const match = new RegExp(`^${form}$`, 'iu').exec(text);
  if (!match) return null;
  const found = new Map<Part, string>();
  fields.forEach((part, index) => {
    if (part !== null) found.set(part, valueOf(part, match[index + 1] ?? '', language));
  });
  return found;
}

function matcher(field: DateField, language: string): { part: Part | null; matches: string } {
  switch (field) {
    case 'yyyy':
      return { part: 'year', matches: '\\d{4}' };
    case 'MM':
    case 'M':
      return { part: 'month', matches: '\\d{1,2}' };
    case 'MMMM':
    case 'MMM':
      return { part: 'month', matches: monthNames(field, language).map(escaped).join('|') };
    case 'dd':
    case 'd':
      return { part: 'day', matches: '\\d{1,2}' };
    case 'EEEE':
    case 'EEE':
    case 'yy':
    case 'HH':
    case 'H':
    case 'hh':
    case 'h':
    case 'mm':
    case 'a':
      return { part: null, matches: '[\\p{L}\\p{N}.]+' };
  }
}

function valueOf(part: Part, text: string, language: string): string {
  if (part !== 'month' || /^\d+$/u.test(text)) return text;
  const same = (name: string): boolean => name.toLowerCase() === text.toLowerCase();
  const long = monthNames('MMMM', language).findIndex(same);
  return String((long < 0 ? monthNames('MMM', language).findIndex(same) : long) + 1);
}

function monthNames(field: 'MMMM' | 'MMM', language: string): string[] {
  return Array.from({ length: 12 }, (_month, index) =>
    printPattern(field, new Date(Date.UTC(2024, index, 15, 12)), language, 'UTC'),
  );
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
