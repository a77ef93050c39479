import { zonedMoment } from '../house-style/zoned-moment';
import type { StampReading } from './recognition';
import { findDate, type FoundDate } from './stamp-date';
import { findZone, type FoundZone } from './stamp-zone';

/** A stamp as read from a stretch of text. */
export interface ReadStamp extends StampReading {
  /** Whether the text itself says "Updated" or "Published". */
  readonly labelled: boolean;
  /** Day and month could change places. */
  readonly ambiguous: boolean;
}

/** A stretch that names a day, in pieces. `rest` are the words that belong to no stamp ("By Ana Ruiz"). */
export interface StampParts {
  readonly kind: 'updated' | 'published' | null;
  readonly text: string;
  readonly date: FoundDate;
  readonly time: FoundTime | null;
  readonly zone: FoundZone | null;
  readonly rest: string;
}

interface FoundTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What papers of other languages write before a later date, and before the first one. */
const UPDATED_ABROAD =
  'aktualisiert|geändert|uppdaterad|modifiée?|mise? à jour|actualizado|actualización|atualizado|aggiornato|aktualizacja|bijgewerkt|opdateret|oppdatert|päivitetty|güncelleme';
const PUBLISHED_ABROAD =
  'veröffentlicht|publicerad|publiée?|publicado|pubblicato|opublikowano|gepubliceerd|udgivet|publisert|julkaistu';
const UPDATED = new RegExp(
  `(?<!\\p{L})(?:last[\\s-]+)?(?:updated?|modified|lastmod|edited|amended|changed|(?:${UPDATED_ABROAD})(?!\\p{L}))(?:(?: at| on| am| le| em| el| il)(?!\\p{L}))?\\s*[:：]?|更新(?:时间|于)?[:：]?`,
  'iu',
);
const PUBLISHED = new RegExp(
  `(?<!\\p{L})(?:first[\\s-]+)?(?:published|posted|publication date|pubdate|issued|date|created|filed|for release|(?:${PUBLISHED_ABROAD})(?!\\p{L}))(?:(?: at| on| am| le| em| el| il)(?!\\p{L}))?\\s*[:：]?|发布(?:时间|于)?[:：]?`,
  'iu',
);
const NEXT_STAMP = new RegExp(
  `(?:[\\s,;|·•(–—-]+|(?<=\\d))(?=(?:last |first )?(?:updated?|published|modified|posted|${UPDATED_ABROAD}|${PUBLISHED_ABROAD})(?!\\p{L}))`,
  'iu',
);
const WEEKDAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})\.?|星期.|周[一二三四五六日]/giu;
const FILLER =
  /(?<!\p{L})(?:on|at|as of|the(?=\s*(?:$|[,|·])|\s{2})|um|le|à|uhr|kl|klo|alle|ore|às|godz|uur|and thereafter)(?!\p{L})\.?/giu;
/** How long a piece takes is said beside its date. */
const READING_TIME =
  /(?:\breading time\s*[:：]?\s*)?(?<!\d)\d{1,3}[ -]?min(?:ute)?s?(?: read| listen)?(?!\p{L})/giu;
/** "Font: A- A A+" */
const FONT_SIZE =
  /(?<!\p{L})(?:font(?: size)?\s*[:：]?\s*)?A[-–]?\s*\|?\s*A\s*\|?\s*A?\+?(?!\p{L})/iu;
const EDGES = /^[\s,;:.|·•()[\]–—/-]+|[\s,;:.|·•()[\]–—/-]+$/gu;
const CLOCK =
  /(?<![\d:.])(\d{1,2})\s?[:.h：]\s?(\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(?:\s?([ap])\.?\s?m\b\.?)?(?![\d:])/iu;
const HOUR = /(?<![\d:.])(\d{1,2})\s?([ap])\.?\s?m\b\.?/iu;
const NAMED_HOUR = /(?<!\p{L})(noon|midday|midnight)(?!\p{L})/iu;
/** Where a page's style alone holds dates apart: "30 Jul 202530 Jul 2025", "October 17, 20247:00 AM", "05:00 PM3 mins". */
const GLUED =
  /(?<=\D\d{4})(?=\d{1,2}(?::\d{2}| \p{L}{3}))|(?<=\D\d{4})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\d{4}-\d\d-\d\d)|(?<=(?:published|updated))(?=\d)|(?<=\d ?[AP]M)(?=\d)/giu;

/** "lastUpdated", "dateModified", "firstPublished": a system's field in one word */
const FIELD_JOINTS =
  /(?<=\p{Ll})(?=(?:Updated?|Modified|Edited|Amended|Published|Created|Date|At|On)(?!\p{Ll}))/gu;

/** "Jan. 23, 17:42 JST, 2025": the hour stands between day and year. */
const HOUR_WITHIN =
  /(\p{L}{3,9}\.? \d{1,2}), (\d{1,2}:\d{2}(?: [ap]\.?m\.?)?(?: \p{Lu}{2,4})?), ((?:19|20)\d\d)/giu;

/** No stamp line is longer; the patterns are not run over whole paragraphs. */
const LONGEST = 240;

/** Zones of the United States, Canada and the Philippines, whose papers write the month before the day. */
const MONTH_FIRST =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Juneau|Adak|Indiana|Kentucky|North_Dakota|Menominee|Puerto_Rico|Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Regina|Halifax|Moncton|St_Johns|Whitehorse|Yellowknife|Iqaluit)|Pacific\/Honolulu|Asia\/Manila)/u;

/**
 * Reads a stamp's moment with its offset: "Updated 19:45, 28-Mar-2023" in Asia/Shanghai is 2023-03-28T19:45:00+08:00.
 * `timeZone` is used where the text names no zone. Where a line has several, they come in the order of the text.
 * Empty where no whole date (day, month, year) stands.
 */
export function readStamps(text: string, timeZone: string): ReadStamp[] {
  const monthFirst = MONTH_FIRST.test(timeZone);
  return stampParts(text, monthFirst, timeZone).flatMap((parts) => {
    const at = momentOf(parts, timeZone);
    if (at === null) return [];
    const { kind, text: words, time, zone, date } = parts;
    return [
      {
        text: words,
        at,
        kind: kind ?? 'published',
        labelled: kind !== null,
        timeGiven: time !== null,
        zoneGiven: zone !== null,
        ambiguous: date.ambiguous,
      },
    ];
  });
}

/** The first stamp of a text, null for none. */
export function readStamp(text: string, timeZone: string): ReadStamp | null {
  return readStamps(text, timeZone)[0] ?? null;
}

/** Takes a short text apart into stamps; empty where no whole date stands or the text is longer than any stamp. */
export function stampParts(
  printed: string,
  monthFirst = false,
  timeZone: string | null = null,
): StampParts[] {
  if (printed.length > LONGEST || !/\d/u.test(printed)) return [];
  const text = printed
    .replace(GLUED, ' ')
    .replace(FIELD_JOINTS, ' ')
    .replace(HOUR_WITHIN, '$1, $3 $2');
  const found: StampParts[] = [];
  let before = '';
  for (const words of text.split(NEXT_STAMP)) {
    const part = onePart(words, monthFirst, timeZone) ?? hourAlone(words, found.at(-1), timeZone);
    // "By Ana Ruiz | The Ledger | Updated …": words without a date of their own belong to the line's rest.
    if (part === null) before = `${before} ${words}`.trim();
    else if (before === '' || found.length > 0) found.push(part);
    else found.push({ ...part, rest: `${before} ${part.rest}`.trim() });
  }
  // "01:10 am | Updated 07:55 am IST": the line says the zone once.
  const zone = found.find((part) => part.zone !== null)?.zone ?? null;
  return found.map((part) => (part.zone === null && part.time !== null ? { ...part, zone } : part));
}

/** "Published on 27 March 2025, 9:15 · Updated 10:22": an hour without a day is of the day before it, a day of its year. */
function hourAlone(
  text: string,
  before: StampParts | undefined,
  timeZone: string | null,
): StampParts | null {
  if (before === undefined || !(UPDATED.test(text) || PUBLISHED.test(text))) return null;
  const { year, month, day } = before.date;
  const dated = withYear(text, year);
  if (dated !== text) {
    const whole = onePart(dated, false, timeZone);
    return whole && { ...whole, text };
  }
  const part = onePart(`${text} ${year}-${month}-${day}`, false, timeZone);
  return part === null || part.time === null ? null : { ...part, text, date: before.date };
}

/** "Updated March 14 at 8:32" with the year that another stamp gives; the text itself where it names no day. */
export function withYear(text: string, year: number): string {
  const dayFirst = text.replace(/(?<![\d:.])(\d{1,2} \p{L}{3,9})(?= at\b|,|$)/u, `$1 ${year}`);
  return dayFirst === text
    ? text.replace(/(\p{L}{3,9}\.? \d{1,2})(?![\d:.])/u, `$1, ${year}`)
    : dayFirst;
}

function onePart(text: string, monthFirst: boolean, timeZone: string | null): StampParts | null {
  const plain = text.replace(/[０-９]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const date = findDate(plain, monthFirst);
  if (!date) return null;
  let left = blank(plain, date);
  if (left.charAt(date.to) === 'T') left = blank(left, { from: date.to, to: date.to + 1 });
  const zone = findZone(left, timeZone);
  if (zone) left = blank(left, zone);
  const clock = findTime(left) ?? (zone === null ? null : findWireTime(left));
  if (clock) left = blank(left, clock);
  const updated = UPDATED.test(left);
  const published = PUBLISHED.test(left);
  const rest = left
    .replace(UPDATED, ' ')
    .replace(PUBLISHED, ' ')
    .replace(WEEKDAY, ' ')
    .replace(READING_TIME, ' ')
    .replace(FONT_SIZE, ' ')
    .replace(FILLER, ' ');
  return {
    kind: updated ? 'updated' : published ? 'published' : null,
    text,
    date,
    time: clock,
    zone,
    rest: rest.replace(/\s+/gu, ' ').replace(EDGES, ''),
  };
}

function findTime(text: string): (FoundTime & { from: number; to: number }) | null {
  const clock = CLOCK.exec(text);
  if (clock)
    return timed(clock, Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0), clock[4]);
  const hour = HOUR.exec(text);
  if (hour) return timed(hour, Number(hour[1]), 0, 0, hour[2]);
  const named = NAMED_HOUR.exec(text);
  return named
    ? timed(named, named[1]?.toLowerCase() === 'midnight' ? 0 : 12, 0, 0, undefined)
    : null;
}

/** "1420" before a zone, as wires write it. */
function findWireTime(text: string): (FoundTime & { from: number; to: number }) | null {
  const match = /(?<![\d:.])([01]\d|2[0-3])([0-5]\d)(?![\d:.])/u.exec(text);
  return match && timed(match, Number(match[1]), Number(match[2]), 0, undefined);
}

function timed(
  match: RegExpExecArray,
  hour: number,
  minute: number,
  second: number,
  half: string | undefined,
): (FoundTime & { from: number; to: number }) | null {
  const late = half?.toLowerCase() === 'p';
  const whole = half === undefined ? hour : (hour % 12) + (late ? 12 : 0);
  if (whole > 23 || minute > 59 || second > 59) return null;
  return { hour: whole, minute, second, from: match.index, to: match.index + match[0].length };
}

function momentOf({ date, time, zone }: StampParts, timeZone: string): string | null {
  const local = {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: time?.hour ?? 0,
    minute: time?.minute ?? 0,
    second: time?.second ?? 0,
  };
  if (zone?.offset == null) return zonedMoment(local, zone?.timeZone ?? timeZone);
  const asUtc = zonedMoment(local, 'UTC');
  return asUtc === null ? null : asUtc.replace(/(?:Z|\+00:00)$/u, writtenOffset(zone.offset));
}

function writtenOffset(offset: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function blank(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
