import { isInScope } from '../rules/scope-selector';
import type { LiveBlock, TextRange } from './live-block';

/** Words that somebody is quoted with: `from` and `to` are within the marks, `marked` takes them along. */
export interface Quotation extends TextRange {
  readonly marked: TextRange;
}

/** Opening marks, each with those that close it; a straight one closes what a hasty hand opened curly. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '「': '」',
  '『': '』',
};
const OPENS_AFTER = /(?:^|[\s([{—–\-/‘'…\uFFFC])$/u;
const QUOTED_WHOLE = ['blockquote', 'quote', 'pullquote'];

/**
 * The quotations of a block, from the left, none within another. One that is not closed goes to the block's end:
 * so does speech that the next paragraph goes on with, which opens again. Block and pull quotes are quoted whole.
 */
export function quotationsIn(block: LiveBlock): readonly Quotation[] {
  const { text } = block;
  if (isInScope(QUOTED_WHOLE, block)) {
    const whole = { from: 0, to: text.length };
    return [{ ...whole, marked: whole }];
  }
  const double = doubleQuotations(text);
  const single = singleQuotations(text).filter(({ marked }) =>
    double.every((each) => marked.to <= each.marked.from || marked.from >= each.marked.to),
  );
  return [...double, ...single].sort((a, b) => a.from - b.from);
}

function doubleQuotations(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let open: { readonly from: number; readonly closers: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»「」『』]/gu)) {
    if (open === null) {
      const closers = Object.hasOwn(PAIRS, mark) ? PAIRS[mark] : undefined;
      if (closers === undefined) continue;
      // After a figure it means inches, after a word a quotation whose beginning stands elsewhere.
      if (mark === '"' && !OPENS_AFTER.test(text.slice(Math.max(0, index - 2), index))) continue;
      open = { from: index, closers };
    } else if (open.closers.includes(mark)) {
      quotations.push(quotation(open.from, index + 1, 1));
      open = null;
    }
  }
  if (open !== null) quotations.push(quotation(open.from, text.length, 0));
  return quotations;
}

function quotation(from: number, to: number, closing: number): Quotation {
  return { from: from + 1, to: Math.max(from + 1, to - closing), marked: { from, to } };
}

/** Single marks are apostrophes as well: only pairs around more than one word surely quote. */
const SINGLE_OPENING = /(?<=^|[\s([{—–“"])[‘'](?=[\p{L}\p{N}“"])/gu;
const SINGLE_CLOSING = /(?<=[^\s‘'])[’'](?![\p{L}\p{N}])/gu;

function singleQuotations(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let after = 0;
  for (const { 0: mark, index } of text.matchAll(SINGLE_OPENING)) {
    if (index < after) continue;
    const to = singleEnd(text, index + 1, mark === '‘' ? '’' : "'");
    if (to === null) continue;
    after = to;
    if (/\s/u.test(text.slice(index, to))) quotations.push(quotation(index, to, 1));
  }
  return quotations;
}

/** Just after the mark that closes; one after an "s" may be a possessive, and gives way to a better one. */
function singleEnd(text: string, from: number, mark: string): number | null {
  const closings = [...text.slice(from).matchAll(SINGLE_CLOSING)]
    .filter((closing) => closing[0] === mark)
    .map(({ index }) => from + index);
  const sure = closings.find((place) => !/s/iu.test(text.charAt(place - 1)));
  const end = sure ?? closings[0];
  return end === undefined ? null : end + 1;
}
