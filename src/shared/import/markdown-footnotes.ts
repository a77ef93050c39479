import { counted, note } from './note';
import type { ImportNote } from './recognition';

/** A footnote as written below the copy: its mark and its words, and the lines of the text that it stood on. */
export interface Footnote {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** `[^name]: words` at the beginning of a line. */
const DEFINED = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]?(.*)$/u;
const MARK = /\[\^([^\]\s]{1,40})\](?!:)/gu;

/**
 * Takes the footnotes out of a Markdown text: their marks in the copy become raised, their words come back in the
 * order in which they were written. Lines keep their numbers. A mark without a footnote is left as it is.
 */
export function takeFootnotes(text: string): { copy: string; notes: readonly Footnote[] } {
  if (!text.includes('[^')) return { copy: text, notes: [] };
  const lines = text.split('\n');
  const notes: { name: string; words: string[]; first: number; last: number }[] = [];
  let open = false;
  let inCode = false;
  const kept = lines.map((line, index) => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) inCode = !inCode;
    const [, name, words = ''] = inCode ? [] : (DEFINED.exec(line) ?? []);
    const last = notes.at(-1);
    if (name !== undefined) {
      notes.push({ name, words: [words], first: index + 1, last: index + 1 });
      open = true;
      return '';
    }
    // Lines that go on are set in; a footnote may have paragraphs of its own.
    if (open && last && (/^(?: {2,}|\t)\S/u.test(line) || isLazy(line, lines[index - 1]))) {
      last.words.push(line.trim());
      last.last = index + 1;
      return '';
    }
    if (line.trim() !== '') open = false;
    return line;
  });
  if (notes.length === 0) return { copy: text, notes: [] };
  const names = new Set(notes.map(({ name }) => name));
  const raised = (copy: string): string =>
    copy.replace(MARK, (mark, name: string) => (names.has(name) ? `<sup>${name}</sup>` : mark));
  return {
    copy: kept.map(raised).join('\n'),
    notes: notes.map(({ name, words, first, last }) => ({
      text: `${name} ${raised(words.join(' '))}`.trim(),
      first,
      last,
    })),
  };
}

/** A line right below a footnote's goes on with it, set in or not, unless it begins something of its own. */
function isLazy(line: string, above: string | undefined): boolean {
  return above !== undefined && above.trim() !== '' && /^[\p{L}\p{N}“"'‘(]/u.test(line);
}

/** What the report says of footnotes; empty for none. */
export function footnotesNote(count: number): ImportNote[] {
  return count === 0
    ? []
    : [
        note(
          'footnotes-below',
          `${counted(count, 'footnote')} ${count === 1 ? 'stands' : 'stand'} below the copy, with ${count === 1 ? 'its' : 'their'} number${count === 1 ? '' : 's'}.`,
        ),
      ];
}
