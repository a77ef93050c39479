/** A calendar day found in text, and where. */
export interface FoundDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** Day and month could change places ("03/04/2024"). */
  readonly ambiguous: boolean;
}

/** Names of months by their first letters, without accents, in the languages that the desk writes. */
const MONTHS: readonly (readonly [start: string, month: number])[] = [
  ['jan', 1],
  ['ene', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['apr', 4],
  ['avr', 4],
  ['abr', 4],
  ['may', 5],
  ['mai', 5],
  ['juin', 6],
  ['jun', 6],
  ['juil', 7],
  ['jul', 7],
  ['aug', 8],
  ['aou', 8],
  ['ago', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['dic', 12],
];

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
// Plain letter classes: \p{L} without regard to case takes engines a tenth of a second to compile.
const WORD = '([A-Za-zÀ-ž]{3,12})\\.?';
const YEAR = '(\\d{4})';
/** "2025", "’25" */
const SHORT_YEAR = "(\\d{4}|[’']\\d{2})";

type Order = 'dmy' | 'mdy' | 'ymd';
const FORMS: readonly (readonly [form: RegExp, order: Order])[] = [
  [new RegExp(`(?<![\\d.])${YEAR}\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`, 'u'), 'ymd'],
  [new RegExp(`(?<![\\d.])${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'u'), 'ymd'],
  [
    new RegExp(
      `(?<![\\d:.])${DAY}[\\s-]+(?:of |de |d’|d')?${WORD}(?: de)?\\s?,?[\\s-]*(?<=[\\s,-])${SHORT_YEAR}(?!\\d)`,
      'u',
    ),
    'dmy',
  ],
  [
    new RegExp(
      `(?<![A-Za-zÀ-ž])${WORD}(?:[\\s-]+|(?<=\\.))${DAY}\\s?,?[\\s.∙-]*(?<=[\\s,.∙-])${SHORT_YEAR}(?!\\d)`,
      'u',
    ),
    'mdy',
  ],
  [new RegExp(`(?<![\\d.])(\\d{1,2})(\\. |[-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)`, 'u'), 'dmy'],
];

/** The first calendar day named in a text, by any of the usual forms; null for none or one that no calendar has. */
export function findDate(text: string, monthFirst = false): FoundDate | null {
  for (const [form, order] of FORMS) {
    const match = form.exec(text);
    const found = match === null ? null : readMatch(match, order, monthFirst);
    if (found) return found;
  }
  return null;
}

function readMatch(match: RegExpExecArray, order: Order, monthFirst: boolean): FoundDate | null {
  const parts = match.slice(1).filter((part) => !/^[-/.] ?$/u.test(part));
  const [first = '', second = '', third = ''] = parts;
  const place = { from: match.index, to: match.index + match[0].length };
  if (order === 'ymd') return dated(Number(first), Number(second), Number(third), false, place);
  if (order === 'mdy') return dated(yearOf(third), monthOf(first), Number(second), false, place);
  if (/\d/u.test(second)) {
    const both = Number(first) <= 12 && Number(second) <= 12 && first !== second;
    const swap = (both && monthFirst) || Number(second) > 12;
    const year = yearOf(third);
    return swap
      ? dated(year, Number(first), Number(second), both, place)
      : dated(year, Number(second), Number(first), both, place);
  }
  return dated(yearOf(third), monthOf(second), Number(first), false, place);
}

/** Of two digits the year in this century. */
function yearOf(digits: string): number {
  const year = Number(digits.replace(/\D/u, ''));
  return year < 100 ? 2000 + year : year;
}

function dated(
  year: number,
  month: number,
  day: number,
  ambiguous: boolean,
  place: { from: number; to: number },
): FoundDate | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day, ambiguous, ...place };
}

/** Number of a month's name, whole or cut short; 0 for any other word. */
function monthOf(word: string): number {
  const plain = withoutAccents(word);
  const known = MONTHS.find(([start]) => plain.startsWith(start));
  if (known !== undefined && MONTH_WORD.test(plain)) return known[1];
  return monthsOfLanguages().get(plain) ?? 0;
}

/** Languages of papers whose months are not among the first letters above. */
const LANGUAGES = [
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'hr',
  'sl',
  'et',
  'lv',
  'lt',
  'tr',
  'id',
  'ms',
];
let languageMonths: ReadonlyMap<string, number> | undefined;

/** Whole names of months as the platform's own language data has them, alone and behind a day; made at the first need. */
function monthsOfLanguages(): ReadonlyMap<string, number> {
  languageMonths ??= new Map(
    LANGUAGES.flatMap((language) =>
      [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].flatMap((form) => {
        const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, month): [string, number] => {
          const parts = format.formatToParts(Date.UTC(2025, month, 15));
          return [
            withoutAccents(parts.find(({ type }) => type === 'month')?.value ?? ''),
            month + 1,
          ];
        });
      }),
    ),
  );
  return languageMonths;
}

function withoutAccents(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const MONTH_WORD =
  /^(?:jan(?:uar[yi]?o?|vier|uar|eiro)?|enero?|feb(?:ruar[yi]|rero)?|fev(?:rier|ereiro)?|mar(?:ch|s|zo|co)?|marz|apr(?:il)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|juin|june?|junio?|juil(?:let)?|jul[yi]?o?|aug(?:ust)?|aout|agosto?|sept?(?:em(?:ber|bre))?|septiembre|o[ck]t(?:ob(?:er|re))?|octubre|nov(?:ember|embre|iembre)?|de[cz](?:ember|embre)?|dic(?:iembre)?)$/u;
