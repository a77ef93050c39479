/** A zone named in text: a fixed offset in minutes east of UTC, or an IANA zone whose clocks change. */
export interface FoundZone {
  readonly offset: number | null;
  readonly timeZone: string | null;
  readonly from: number;
  readonly to: number;
}

/** What abbreviations mean to most newsrooms; where they mean something else: see `OWN`. */
const OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SAST: 120,
  CAT: 120,
  EAT: 180,
  WAT: 60,
  GST: 240,
  PKT: 300,
  NPT: 345,
  IST: 330,
  WIB: 420,
  ICT: 420,
  WITA: 480,
  WIT: 540,
  MYT: 480,
  PHT: 480,
  PHST: 480,
  BJT: 480,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  ACST: 570,
  ACDT: 630,
  FJT: 720,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  ADT: -180,
  NST: -210,
  NDT: -150,
  ART: -180,
  BRT: -180,
  UYT: -180,
  COT: -300,
  PET: -300,
};

/** Abbreviations that are the local time of a desk in these zones: China's CST, Ireland's and Israel's IST, Bangladesh's BST. */
const OWN: Readonly<Record<string, RegExp>> = {
  CST: /^Asia\/(?:Shanghai|Chongqing|Harbin|Urumqi|Hong_Kong|Macau|Taipei)$|^PRC$/u,
  IST: /^(?:Europe\/Dublin|Asia\/(?:Jerusalem|Tel_Aviv))$/u,
  BST: /^Asia\/Dhaka$/u,
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

/** The zone that a stamp names. An abbreviation of several is that of the desk's own `timeZone`, if it is one of them. */
export function findZone(text: string, timeZone: string | null): FoundZone | null {
  const utc = FROM_UTC.exec(text);
  if (utc) return fixed(minutes(utc[1], utc[2], utc[3]), utc);
  const named = NAMED.exec(text);
  if (named)
    return { offset: null, timeZone: ZONES[named[0].toLowerCase()] ?? null, ...place(named) };
  const bare = BARE_OFFSET.exec(text);
  if (bare) return fixed(minutes(bare[1], bare[2], bare[3]), bare);
  for (const match of text.matchAll(ABBREVIATION)) {
    const word = match[0];
    if (timeZone !== null && OWN[word]?.test(timeZone) === true)
      return { offset: null, timeZone, ...place(match) };
    const offset = OFFSETS[word];
    if (offset !== undefined) return fixed(offset, match);
    const zone = ZONES[word];
    if (zone !== undefined) return { offset: null, timeZone: zone, ...place(match) };
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
