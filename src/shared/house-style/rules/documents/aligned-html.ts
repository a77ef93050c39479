import MarkdownIt from 'markdown-it';
import { CopyTape, type MappedCopy } from './mapped-copy';

const { unescapeAll } = new MarkdownIt().utils;
const REFERENCE = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);?/iuy;

/**
 * Ties text that a parser took out of HTML back to the markup that it came from, which begins at `from`.
 * A character reference is one place. Markup that text was not made of (tags that a parser moved) is stepped over.
 */
export function alignedHtml(value: string, markup: string, from: number): MappedCopy {
  const tape = new CopyTape();
  if (value === markup) tape.put(value, from);
  else align(value, markup, from, tape);
  return tape.take();
}

function align(value: string, markup: string, from: number, tape: CopyTape): void {
  let at = 0;
  for (let unit = 0; unit < value.length; ) {
    const { words, length } = nextIn(value, unit, markup, at);
    if (words !== '') {
      tape.putAt(words, from + at, from + at + length);
      unit += words.length;
      at += length;
      continue;
    }
    const next = markup.indexOf(value[unit] ?? '', at);
    at = next === -1 ? at : next;
    tape.putAt(value[unit] ?? '', from + at, from + at + 1);
    unit += 1;
    at += 1;
  }
}

/** The words at both places: a unit that is the same, or what a character reference stands for. */
function nextIn(
  value: string,
  unit: number,
  markup: string,
  at: number,
): { words: string; length: number } {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(markup)?.[0] ?? '';
  for (const form of [reference, ...shorter(reference)]) {
    const words = form === '' ? '' : unescapeAll(form.endsWith(';') ? form : `${form};`);
    if (words !== '' && words !== form && value.startsWith(words, unit))
      return { words, length: form.length };
  }
  return value[unit] === markup[at]
    ? { words: value[unit] ?? '', length: 1 }
    : { words: '', length: 0 };
}

/** A reference without its ";" may be followed by letters ("&copy2023"). */
function shorter(reference: string): string[] {
  if (reference.endsWith(';')) return [];
  return Array.from({ length: Math.max(0, reference.length - 3) }, (_none, cut) =>
    reference.slice(0, reference.length - 1 - cut),
  );
}
