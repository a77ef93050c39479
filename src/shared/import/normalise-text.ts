import { counted, note } from './note';
import type { ImportNote } from './recognition';
import { windows1252 } from './windows-1252';

/** A text as lines of well-formed characters, white space around each removed; index 0 is line 1 of the file. */
export interface NormalText {
  readonly lines: readonly string[];
  /** The same text in one piece, "\n" at line ends, white space as it was. */
  readonly whole: string;
  readonly notes: readonly ImportNote[];
}

// Vertical tab and form feed are line and page breaks of word processors.
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/u;
const OTHER_LINE_ENDS = /\r|[\v\f\u2028\u2029]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const LATER_CONTROLS = /[\u0080-\u009f]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Splits text into lines and makes every character one that a page can carry.
 * Words are not touched: no Unicode normalisation, no change to quotes, dashes or inner spaces.
 * Every other change is noted: line ends, halves of surrogate pairs (become U+FFFD), control characters (removed).
 */
export function normaliseText(text: string): NormalText {
  const notes: ImportNote[] = [];
  const clean = removeControls(mendSurrogates(text.replace(/^\ufeff/u, ''), notes), notes);
  const others = clean.match(OTHER_LINE_ENDS)?.length ?? 0;
  if (others > 0)
    notes.push(
      note(
        'line-ends',
        `${counted(others, 'line end')} of another form (CR, CRLF, U+2028) ${others === 1 ? 'was' : 'were'} read as ${others === 1 ? 'a line end' : 'line ends'}.`,
      ),
    );
  const lines = clean.split(LINE_END);
  return { lines: lines.map((line) => line.trim()), whole: lines.join('\n'), notes };
}

/** Replaces halves of surrogate pairs, which no file can hold, by U+FFFD, and says so. */
export function mendSurrogates(text: string, notes: ImportNote[]): string {
  let halves = 0;
  const mended = text.replace(LONE_SURROGATE, () => {
    halves += 1;
    return '\ufffd';
  });
  if (halves > 0)
    notes.push(
      note(
        'broken-characters',
        `${counted(halves, 'broken character')} ${halves === 1 ? 'was' : 'were'} replaced by �: the text was cut in the middle of a character before it came here.`,
      ),
    );
  return mended;
}

function removeControls(text: string, notes: ImportNote[]): string {
  let removed = 0;
  const clean = text.replace(CONTROLS, () => {
    removed += 1;
    return '';
  });
  if (removed > 0)
    notes.push(
      note(
        'control-characters',
        `${counted(removed, 'control character')} without a printed form ${removed === 1 ? 'was' : 'were'} removed.`,
      ),
    );
  return mendLaterControls(clean, notes);
}

/** U+0080 to U+009F are the marks of Windows-1252 read by a program that took them for Latin-1; U+0085 alone is a line end. */
function mendLaterControls(text: string, notes: ImportNote[]): string {
  const found = text.match(LATER_CONTROLS) ?? [];
  if (found.length === 0) return text;
  if (found.every((control) => control === '\u0085')) return text.replaceAll('\u0085', '\n');
  notes.push(
    note(
      'mixed-encoding',
      `${counted(found.length, 'character')} had been read in the wrong encoding before the text came here; ${found.length === 1 ? 'it was' : 'they were'} put back as Windows-1252 has ${found.length === 1 ? 'it' : 'them'} (quotation marks, dashes).`,
    ),
  );
  return text.replace(LATER_CONTROLS, (control) => windows1252(control.charCodeAt(0)));
}
