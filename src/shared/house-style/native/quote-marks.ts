import type { TextRange } from '../live/live-block';

/** How a double quotation mark is drawn. */
export type QuoteStyle = 'curly' | 'straight';

/** A double quotation mark and what it does where it stands. */
export interface QuoteMark {
  readonly at: number;
  readonly style: QuoteStyle;
}

/** A quotation, from its opening mark to its closing one. */
export interface Quotation {
  readonly open: QuoteMark;
  readonly close: QuoteMark;
  /** How many quotations it stands in. */
  readonly depth: number;
}

/** The quotations of one paragraph, and the marks that are left over. */
export interface QuotesOfParagraph {
  readonly pairs: readonly Quotation[];
  readonly unclosed: readonly QuoteMark[];
  readonly unopened: readonly QuoteMark[];
  /** Curly marks that look the wrong way, with what they should be. */
  readonly turned: readonly { readonly at: number; readonly right: string }[];
  /** Whether the paragraph begins with a quotation: it may go on with that of the one before. */
  readonly begins: boolean;
  readonly isBlank: boolean;
}

type Shape = 'open' | 'close' | 'either';

interface Reading {
  readonly stack: QuoteMark[];
  readonly pairs: Quotation[];
  readonly unopened: QuoteMark[];
  readonly turned: { at: number; right: string }[];
}

/**
 * Pairs the double marks of a paragraph, curly and straight, by the side that they lean to. Single marks are
 * left alone, as no program can tell them from apostrophes; so are inches (12") and seconds outside quotations.
 */
export function readQuotes(text: string): QuotesOfParagraph {
  const reading: Reading = { stack: [], pairs: [], unopened: [], turned: [] };
  for (const { index: at, 0: sign } of text.matchAll(/["“”]/gu)) {
    const shape = shapeAt(text, at);
    if (sign === '"') readStraight(reading, text, at, shape);
    else readCurly(reading, at, sign, shape);
  }
  const { stack, pairs, unopened, turned } = reading;
  return {
    pairs: pairs.sort((a, b) => a.open.at - b.open.at),
    unclosed: stack,
    unopened,
    turned,
    isBlank: text.trim() === '',
    begins: /^\s*[“"'‘]/u.test(text),
  };
}

function readStraight(reading: Reading, text: string, at: number, shape: Shape): void {
  const isInside = reading.stack.length > 0;
  if (!isInside && /\d$/u.test(text.slice(Math.max(0, at - 1), at)) && shape !== 'open') return;
  const opens = shape === 'open' || (shape === 'either' && !isInside);
  if (opens) reading.stack.push({ at, style: 'straight' });
  else close(reading, { at, style: 'straight' });
}

function readCurly(reading: Reading, at: number, sign: string, shape: Shape): void {
  const isInside = reading.stack.length > 0;
  const isTurned = sign === '“' ? shape === 'close' && isInside : shape === 'open' && !isInside;
  if (isTurned) reading.turned.push({ at, right: sign === '“' ? '”' : '“' });
  if ((sign === '“') === isTurned) close(reading, { at, style: 'curly' });
  else reading.stack.push({ at, style: 'curly' });
}

function close(reading: Reading, mark: QuoteMark): void {
  const open = reading.stack.pop();
  if (open === undefined) reading.unopened.push(mark);
  else reading.pairs.push({ open, close: mark, depth: reading.stack.length });
}

/** Which way a mark leans by what stands on either side of it. */
function shapeAt(text: string, at: number): Shape {
  const before = text.slice(Math.max(0, at - 1), at) || ' ';
  const after = text.slice(at + 1, at + 2) || ' ';
  const isFreeBefore = /[\s([{—–\-/‘'\u200b]/u.test(before);
  const isFreeAfter = /[\s)\]},.;:!?—–\-/’'\u200b\u2026]/u.test(after);
  if (isFreeBefore && !/[\s,.;:!?)\]}]/u.test(after)) return 'open';
  if (isFreeAfter && !/[\s([{]/u.test(before)) return 'close';
  return 'either';
}

/** What is quoted in a paragraph, marks and all; a quotation that goes on in the next one to the end. */
export function quotedRanges(text: string): readonly TextRange[] {
  const { pairs, unclosed } = readQuotes(text);
  const whole = pairs.map(({ open, close: end }) => ({ from: open.at, to: end.at + 1 }));
  const last = unclosed[0];
  return last === undefined ? whole : [...whole, { from: last.at, to: text.length }];
}

/** Whether a place lies in one of the ranges. */
export function isWithin(ranges: readonly TextRange[], at: number): boolean {
  return ranges.some(({ from, to }) => from <= at && at < to);
}
