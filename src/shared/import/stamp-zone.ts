/** A zone named in text: a fixed offset in minutes east of UTC, or an IANA zone whose clocks change. */
export interface FoundZone {
  readonly offset: number | null;
  readonly timeZone: string | null;
  readonly from: number;
  readonly to: number;
}

/** Abbreviations that mean one offset to a newsroom. CST is China's or America's: see `findZone`. */
const OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  BJT: 480,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const ZONES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'pacific time': 'America/Los_Angeles',
  'beijing time': 'Asia/Shanghai',
  'london time': 'Europe/London',
  'moscow time': 'Europe/Moscow',
  'hong kong time': 'Asia/Hong_Kong',
  'singapore time': 'Asia/Singapore',
  'uk time': 'Europe/London',
  北京时间: 'Asia/Shanghai',
};

const FROM_UTC = /\b(?:UTC|GMT)(?:\s?([+\-−–])\s?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])/iu;
const BARE_OFFSET = /(?<=\d\s?)([+\-−])(\d{2}):?(\d{2})(?!\d)/u;
const NAMED =
  /(?:eastern|central|pacific|beijing|london|moscow|hong kong|singapore|uk) time\b|北京时间/iu;
const ABBREVIATION = /(?<![\p{L}\d])(Z|[A-Z]{2,4})(?![\p{L}\d])|(?<=\d)Z(?![\p{L}\d])/gu;

/** The zone that a stamp names. `chinese` says that the desk's own clock is China's: then CST is China Standard Time. */
export function findZone(text: string, chinese: boolean): FoundZone | null {
  const utc = FROM_UTC.exec(text);
  if (utc) return fixed(minutes(utc[1], utc[2], utc[3]), utc);
  const named = NAMED.exec(text);
  if (named)
    return { offset: null, timeZone: ZONES[named[0].toLowerCase()] ?? null, ...place(named) };
  const bare = BARE_OFFSET.exec(text);
  if (bare) return fixed(minutes(bare[1], bare[2], bare[3]), bare);
  for (const match of text.matchAll(ABBREVIATION)) {
    const word = match[0];
    if (word === 'CST') return fixed(chinese ? 480 : -360, match);
    const offset = OFFSETS[word];
    if (offset !== undefined) return fixed(offset, match);
    const timeZone = ZONES[word];
    if (timeZone !== undefined) return { offset: null, timeZone, ...place(match) };
  }
  return null;
}

function minutes(sign = '+', hours = '0', rest = '0'): number {
  const size = Number(hours) * 60 + Number(rest);
  return sign === '+' || size === 0 ? size : -size;
}

function fixed(offset: number, match: RegExpExecArray): FoundZone | null {
  return Math.abs(offset) <= 14 * 60 ? { offset, timeZone: null, ...place(match) } : null;
}

function place(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}
