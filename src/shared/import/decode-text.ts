import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { encodingName, ENCODINGS, type Encoding } from './encoding';
import { lengthProblem, sizeProblem } from './import-limits';
import { notTextProblem, nulProblem } from './not-text';
import { counted, note } from './note';
import type { ImportNote } from './recognition';
import { decodeMixedUtf8, scanUtf8 } from './utf8-scan';
import { guessUtf16 } from './utf16-guess';
import { decodeWindows1252 } from './windows-1252';

/** Bytes read as text; `alternatives` are the other encodings that the desk may force. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly alternatives: readonly Encoding[];
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a file's bytes as text: by byte order mark, else by evidence (UTF-8, UTF-16, Windows-1252, Windows-1251).
 * A guess can always be taken back: `forced` reads the same bytes in another encoding.
 * Refuses, with the way on in plain words: an empty file, files known by their first bytes (PDF, Word,
 * pictures …), bytes with NUL that are not UTF-16, and more than the limits of `import-limits`.
 */
export function decodeText(bytes: Uint8Array, forced?: Encoding): Result<DecodedText, Problem[]> {
  if (bytes.length === 0) return err([emptyProblem()]);
  const mark = markOf(bytes);
  const refused = (mark === null ? notTextProblem(bytes) : null) ?? sizeProblem(bytes.length);
  if (refused) return err([refused]);
  const found = forced ?? mark?.encoding ?? guess(bytes);
  if (found === null) return err([nulProblem()]);
  const copy = mark !== null && mark.encoding === found ? bytes.subarray(mark.length) : bytes;
  if (forced !== undefined && !found.startsWith('utf-16') && copy.includes(0))
    return err([nulProblem()]);
  const { text, notes } = decode(copy, found);
  if (text.trim() === '') return err([emptyProblem()]);
  const long = lengthProblem(text.length);
  if (long) return err([long]);
  return ok({
    text,
    encoding: found,
    alternatives: ENCODINGS.filter((encoding) => encoding !== found),
    notes,
  });
}

/** The refusal of a file or paste without words. */
export function emptyProblem(): Problem {
  return problem(
    'import-empty',
    'There are no words in this file. Nothing was taken in. Choose another file, or paste the text.',
  );
}

function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
    return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function guess(bytes: Uint8Array): Encoding | null {
  if (bytes.includes(0)) return guessUtf16(bytes);
  const { multibyte, telling, stray } = scanUtf8(bytes);
  if (stray === 0) return 'utf-8';
  // A few bytes of another encoding in a UTF-8 file are the rule when copy is put together from two sources.
  if (stray <= 4 * multibyte || stray <= 20 * telling)
    return multibyte > 0 ? 'utf-8' : guessSingleByte(bytes);
  return guessSingleByte(bytes);
}

/** Three capital or accented letters in a row are common in Cyrillic and next to unknown in Western text. */
function guessSingleByte(bytes: Uint8Array): Encoding {
  let letters = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0xc0 ? run + 1 : 0;
    if (run === 0) continue;
    letters += 1;
    if (run === 3) inRuns += 3;
    else if (run > 3) inRuns += 1;
  }
  return letters >= 6 && inRuns / letters > 0.5 ? 'windows-1251' : 'windows-1252';
}

function decode(bytes: Uint8Array, encoding: Encoding): { text: string; notes: ImportNote[] } {
  if (encoding === 'windows-1252') return withUnreadable(decodeWindows1252(bytes), bytes, encoding);
  if (encoding !== 'utf-8')
    return withUnreadable(new TextDecoder(encoding).decode(bytes), bytes, encoding);
  const { stray } = scanUtf8(bytes);
  if (stray === 0) return { text: new TextDecoder('utf-8').decode(bytes), notes: [] };
  const text = decodeMixedUtf8(bytes);
  return {
    text,
    notes: [
      note(
        'mixed-encoding',
        `The file is UTF-8 with ${counted(stray, 'byte')} of another encoding; ${stray === 1 ? 'it was' : 'they were'} read as Windows-1252. Look at accents and quotation marks.`,
      ),
    ],
  };
}

function withUnreadable(
  text: string,
  bytes: Uint8Array,
  encoding: Encoding,
): { text: string; notes: ImportNote[] } {
  const unreadable = text.split('\ufffd').length - 1;
  const notes =
    unreadable === 0
      ? []
      : [
          note(
            'unreadable-bytes',
            `${counted(unreadable, 'place')} could not be read as ${encodingName(encoding)} and ${unreadable === 1 ? 'shows' : 'show'} as �. Another encoding may fit better.`,
          ),
        ];
  if (encoding.startsWith('windows') && bytes.some((byte) => byte >= 0x80)) {
    notes.unshift(
      note(
        'encoding-guess',
        `The file does not say its encoding; it was read as ${encodingName(encoding)}.`,
      ),
    );
  }
  return { text, notes };
}
