import { creditWords } from './caption-credit';
import { findDate } from './stamp-date';
import type { TextRange } from './recognition';

/** A caption taken apart. Words are never altered: `caption` and `credit` are stretches of the text. */
export interface CaptionParts {
  /** Description, place and date: all but the printed credit. */
  readonly caption: string;
  /** The bare credit ("Northlight"); empty for none. */
  readonly credit: string;
  /** The printed credit with its slash, brackets or label; null for none. */
  readonly printed: TextRange | null;
  /** The credit's form leaves no doubt: a slash after a full stop, a label, brackets. */
  readonly sure: boolean;
  /** What it shows, without place and date. */
  readonly description: string;
  /** "Port Ansley, Caldria"; empty where none is found. */
  readonly place: string;
  /** YYYY-MM-DD; null where none is found. */
  readonly date: string | null;
}

/** At the head of a caption they say what the picture is, and a description follows, not a credit. */
const FILED = '(?:file|archive|stock|handout|undated) (?:photo|picture|image)';
const CREDIT_WORD =
  '(?:photo(?:graph)?s?|photography|photo[ -]?illustration|collage|montage|screen ?(?:grab|shot)|picture|pic|image|illustration|graphic|artwork|drawing|cartoon|courtesy|credit|photo credit|picture credit|image credit|摄影|图|图片来源)';
const PERSON = '[^\\s/()\\[\\]|.:][^()\\[\\]|:]{1,80}?';
const LABELLED = `(?:(?<=\\S\\s?)${FILED}|${CREDIT_WORD})\\s*(?:credit\\s*)?(?:[:：]|\\.{2,3}|…)\\s*(?:by\\s+)?(${PERSON})\\.?$`;
const NAME = '[\\p{Lu}\\p{Script=Han}][^()\\[\\]|:/]{1,60}?';

/** Tried in order on a caption's last stretch. Group 1 is the bare credit. */
const FORMS: readonly (readonly [form: RegExp, sure: boolean])[] = [
  // (Photo by Ana Ruiz/Northlight), [Photo: Northlight], (Northlight/Ana Ruiz via Meridian)
  [
    new RegExp(
      `\\s*[(\\[（【]\\s*(?:${FILED}|${CREDIT_WORD})\\s*(?:by|courtesy of|[:：/／]|from)*\\s*(${PERSON})\\s*[)\\]）】]\\.?$`,
      'iu',
    ),
    true,
  ],
  // [Photo/Northlight]
  [
    new RegExp(`\\s*[(\\[（【]\\s*${CREDIT_WORD}\\s*[/／]\\s*(${PERSON})\\s*[)\\]）】]\\.?$`, 'iu'),
    true,
  ],
  // Photograph: Ana Ruiz/Northlight · Credit: Northlight · Credit...Ana Ruiz
  [new RegExp(`(?:^|(?<=[.!?”’"')\\]…。，])\\s*|\\s+[|·•–—-]\\s*)${LABELLED}`, 'iu'), true],
  [new RegExp(`\\s+${LABELLED}`, 'iu'), false],
  [
    new RegExp(
      `(?:^|(?<=[.!?”’"')\\]…。])\\s*|\\s+[|·•–—-]\\s*)(?:photo(?:graph)?s?|photography|photo[ -]?illustration|collage|picture|image|illustration|graphic|artwork|drawing|cartoon)s? (?:by|courtesy of)\\s+(${NAME}(?:/${NAME})?)\\.?$`,
      'iu',
    ),
    true,
  ],
  // … March 21, 2026. /Northlight
  [new RegExp(`(?<=[.!?”’"')\\]…。])\\s*[/／]\\s?(${NAME}(?:[/／]${NAME})?)\\.?$`, 'u'), true],
  // … at the quay /Northlight
  [new RegExp(`\\s[/／]\\s?(${NAME}(?:[/／]${NAME})?)\\.?$`, 'u'), false],
  // … at the quay. © Ana Ruiz · (c) Northlight
  [new RegExp(`\\s*(?:©|\\(c\\))\\s*(?:\\d{4}\\s*)?(${NAME}(?:/${NAME})?)\\.?$`, 'iu'), true],
  // … at the quay - Copyright Ana Ruiz/Northlight
  [new RegExp(`\\s+[|–—-]\\s+(?:copyright|©)\\s+(${NAME}(?:/${NAME})?)$`, 'iu'), true],
  // … at the quay. Ana Ruiz/Northlight · (Ana Ruiz/Northlight)
  [
    new RegExp(
      `(?<=[.!?”’"'\\]])\\s+[(\\[]?(\\p{Lu}[\\p{L}.’' -]{2,40}\\s?/\\s?\\p{Lu}[\\p{L}.’' -]{1,40})[)\\]]?\\.?$`,
      'u',
    ),
    true,
  ],
  // … at the quay. ANA RUIZ FOR NORTHLIGHT
  [
    new RegExp(
      `(?<=[.!?”’"')\\]…])\\s+(\\p{Lu}[\\p{Lu}.’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]*){1,7})\\.?$`,
      'u',
    ),
    true,
  ],
  // … at the quay. (Ana Ruiz for Northlight) · (Ana Ruiz via Northlight)
  [
    new RegExp(
      `(?<=[.!?”’"'\\p{Ll}])\\s+[(\\[](\\p{Lu}[^()\\[\\]|:/]{2,40} (?:for|via) (?:the |The )?\\p{Lu}[^()\\[\\]|:/]{1,40})[)\\]]\\.?$`,
      'u',
    ),
    true,
  ],
  // … at the quay (Ana Ruiz/Northlight) · … at the quay (Ana Ruiz for Northlight)
  [
    new RegExp(
      `(?<=[\\p{L}\\d])\\s+[(\\[](\\p{Lu}[^()\\[\\]|:/]{1,40}(?:\\s?/\\s?| (?:for|via) (?:the |The )?)\\p{Lu}[^()\\[\\]|:/]{1,40})[)\\]]$`,
      'u',
    ),
    true,
  ],
  // … at the quay. Image source, Northlight
  [new RegExp(`\\s*(?:image|picture|photo|video) source,\\s*(${PERSON})\\.?$`, 'iu'), true],
  // … at the quay [Northlight]
  [new RegExp(`\\s+\\[(${NAME})\\]$`, 'u'), false],
  // … at the quay. (Northlight)
  [new RegExp(`(?<=[.!?”’"'])\\s+[(\\[](${NAME})[)\\]]\\.?$`, 'u'), false],
  // … at the quay (Ana Ruiz): a sentence of the copy would have its full stop behind the brackets.
  [/(?<=[\p{L}\d])\s+\((\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,4})\)$/u, false],
];

/** A caption's credit stands in so many last characters. */
const TAIL = 160;

/**
 * Splits a caption into description, place, date and credit. `agencies` are names that are credits on their own
 * after a full stop or in brackets ("… at dawn. Northlight"). `known` is the credit's place where markup gives it.
 */
export function splitCaption(
  text: string,
  agencies: readonly string[] = [],
  known: TextRange | null = null,
): CaptionParts {
  const found =
    known === null
      ? findCredit(text, agencies)
      : { ...known, credit: creditWords(text.slice(known.from, known.to)), sure: true };
  const printed = found === null ? null : { from: found.from, to: found.to };
  const before = printed === null ? text : text.slice(0, printed.from);
  const after = printed === null ? '' : text.slice(printed.to);
  const caption = `${withoutDash(before.trimEnd())}${after.trimEnd()}`.trim();
  return {
    caption,
    credit: found?.credit ?? '',
    printed,
    sure: found?.sure ?? false,
    ...placeAndDate(caption),
  };
}

/** The dash or bar that parted caption and credit; looked for at the very end, since a search over white space costs its square. */
function withoutDash(text: string): string {
  return /\s[|·•–—-]$/u.test(text.slice(-2)) ? text.slice(0, -1).trimEnd() : text;
}

function findCredit(
  text: string,
  agencies: readonly string[],
): (TextRange & { credit: string; sure: boolean }) | null {
  const start = Math.max(0, text.length - TAIL);
  const tail = text.slice(start);
  for (const [form, sure] of FORMS) {
    const match = form.exec(tail);
    if (!match) continue;
    const printed = range(match, start, text);
    const credit = creditWords(text.slice(printed.from, printed.to));
    if (isCredit(credit)) return { ...printed, credit, sure };
  }
  for (const agency of agencies) {
    const match = new RegExp(
      `(?:(?<=[.!?”’"')\\]])\\s+|\\s*[(\\[]|^)(${escaped(agency)})[)\\]]?\\.?$`,
      'u',
    ).exec(tail);
    if (match?.[1] !== undefined)
      return { ...range(match, start, text), credit: match[1], sure: true };
  }
  return null;
}

/** "…, Port Ansley, Caldria, March 21, 2026." is place and date; a place has to begin each part with a capital. */
function placeAndDate(caption: string): {
  description: string;
  place: string;
  date: string | null;
} {
  if (!/\d{4}[\s.)\]日]*$/u.test(caption.slice(-8)))
    return { description: caption, place: '', date: null };
  const from = Math.max(0, caption.length - 60);
  const date = findDate(caption.slice(from));
  if (date === null || !/^[\s.)\]]*$/u.test(caption.slice(from + date.to)))
    return { description: caption, place: '', date: null };
  const iso = `${date.year}-${pad(date.month)}-${pad(date.day)}`;
  const before = caption.slice(0, from + date.from).replace(/[\s,(]+(?:on )?$/u, '');
  const place =
    /(?:,| (?:in|at|near)(?: the (?:village|town|city|port|district|province|region|county|state) of)?)\s+(\p{Lu}[\p{L}\p{M}’'. -]*(?:, \p{Lu}[\p{L}\p{M}’'. -]*){0,3})$/u.exec(
      before,
    );
  if (place?.[1] === undefined) return { description: before, place: '', date: iso };
  return { description: before.slice(0, place.index), place: place[1], date: iso };
}

function range(match: RegExpExecArray, start: number, text: string): TextRange {
  const white = /^[\s|·•–—-]*/u.exec(match[0])?.[0].length ?? 0;
  return { from: start + match.index + white, to: text.length };
}

/** Names and agencies: every word with a capital, but for the small words between them. */
function isCredit(text: string): boolean {
  const words = text.split(/[\s/／]+/u);
  const small =
    /^(?:\p{Lu}|\p{Lo}|\d|&|(?:by|for|via|of|the|and|de|da|del|van|von|der|den|bin|al|el|la|le|courtesy|author|handout|supplied|provided)$)/u;
  return words.length <= 10 && words.every((word) => small.test(word)) && /\p{L}/u.test(text);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
