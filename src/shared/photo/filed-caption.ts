import { splitCaption } from '../import/caption';
import { findDate, type FoundDate } from '../import/stamp-date';
import { listed } from './photo-credit';

/** A caption as an agency files it, taken apart. */
export interface FiledCaption {
  /** The agency's opening with its dash and blank; empty for none. */
  readonly opening: string;
  /** Without the agency's opening and the credit; all other words as they were. */
  readonly text: string;
  /** The text up to the date at its end; all of it where it ends without one. */
  readonly beforeDate: string;
  /** Bare; empty for none of which one can be sure. */
  readonly credit: string;
  /** Empty where none is named. */
  readonly city: string;
  readonly country: string;
  /** YYYY-MM-DD; null where none is named. */
  readonly date: string | null;
}

const DASH = '(?:--+|[—–-])\\s*';
/** "(230321) -- ": the day and the sort of a wire picture. */
const WIRE_NUMBER = new RegExp(`^\\(\\d{6}\\)\\s*${DASH}`, 'u');
/**
 * "MOSCOW, Russia, March 21, 2023 (Xinhua) -- ": a town in capitals, then an agency in brackets and a dash.
 * Anything less may be the beginning of a sentence.
 */
const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{Lu} .'’-]{1,40}?)(?:, (\\p{Lu}[\\p{L} .'’]{1,40}?))?(?:, (\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?))? \\((\\p{Lu}[^()]{1,30})\\)\\s*${DASH}(?=\\S)`,
  'u',
);
const WEEKDAY = /(?:,\s*|\s+)(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?$/u;

/** Takes a filed caption apart. `agencies` are the house's; a credit that is neither plain nor listed stays in the text. */
export function readFiledCaption(caption: string, agencies: readonly string[]): FiledCaption {
  const line = caption.replace(/\s+/gu, ' ').trim().replace(WIRE_NUMBER, '');
  const opening = DATELINE.exec(line);
  const body = line.slice(opening?.[0].length ?? 0);
  const names = agencies.flatMap((agency) => [agency, agency.toUpperCase()]);
  const found = splitCaption(body, names);
  const isCredit = found.sure || listed(found.credit, agencies) !== null;
  const parts = isCredit ? found : { ...splitCaption(body, names, NOTHING), credit: '' };
  const beforeDate = endOfPlace(parts.caption, parts).replace(WEEKDAY, '');
  const [, town = '', land = '', day = ''] = opening ?? [];
  const [city, country] = placeNames(parts.place.replace(WEEKDAY, ''));
  const isPlaced = city !== '';
  return {
    opening: opening?.[0] ?? '',
    text: parts.caption,
    beforeDate,
    credit: parts.credit,
    city: isPlaced ? city : inWords(town),
    country: isPlaced ? country : land,
    date: parts.date ?? dayOf(day),
  };
}

/** A credit that stands nowhere: keeps `splitCaption` from looking for one. */
const NOTHING = { from: 0, to: 0 };

function endOfPlace(
  caption: string,
  { description, place, date }: { description: string; place: string; date: string | null },
): string {
  if (date === null) return caption;
  if (place === '') return description;
  return caption.slice(0, caption.indexOf(place, description.length) + place.length);
}

/** Town and country of "Moscow", "Moscow, Russia" or "Red Square, Moscow, Russia": its last two parts. */
function placeNames(place: string): readonly [city: string, country: string] {
  const parts = place.split(', ').filter((part) => part !== '');
  if (parts.length < 2) return [parts[0] ?? '', ''];
  return [parts.at(-2) ?? '', parts.at(-1) ?? ''];
}

function inWords(capitals: string): string {
  return capitals
    .trim()
    .toLowerCase()
    .replace(/(?<!\p{L}|’|')\p{L}/gu, (letter) => letter.toUpperCase());
}

function dayOf(words: string): string | null {
  const found = findDate(words);
  return found === null ? null : isoDay(found);
}

/** A found day as YYYY-MM-DD. */
export function isoDay({ year, month, day }: FoundDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
