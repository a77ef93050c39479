import { END_RECORD } from '../../bundle/seal';
import { utf8Path, zipDirectory, type ZipEntry } from '../../bundle/zip-directory';
import type { Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { viewOf } from '../../photo/bytes';
import { inflatePart } from './inflate-part';
import { otherZip } from './other-file';
import { WORD_LIMITS } from './word-limits';
import { LEFT, wordProblem, type WordFault } from './word-problem';

const END_SIGNATURE = 0x06054b50;
const MOST_TAIL = 1_000;

/** The parts of a Word file, each unpacked once and only when it is asked for. */
export interface WordPackage {
  /** Paths of all parts, without the leading slash. */
  readonly paths: readonly string[];
  /** A part's bytes; null where there is none. */
  bytes(path: string): Uint8Array | null;
}

/** What stops the reading of a part: caught where the file is opened, and nowhere else. */
export class WordRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Stops the reading of a file from wherever it stands. */
export function refuse(code: WordFault, message: string): never {
  throw new WordRefused(wordProblem(code, message));
}

/**
 * Looks at every name and size of a Word file before anything is unpacked. Refuses what is no zip, locked, larger than
 * copy is, names that lead out of a folder or stand twice, and what swells. The sizes that the directory claims are not
 * trusted: `bytes` stops at the limits, and throws `WordRefused`.
 */
export function openPackage(bytes: Uint8Array): Result<WordPackage, Problem[]> {
  const directory = zipDirectory(withoutTail(bytes), WORD_LIMITS.entries);
  if (!directory.ok) {
    // Bit 0 of the first entry's flags.
    const isLocked = ((bytes[6] ?? 0) & 1) !== 0;
    return err([
      wordProblem(
        isLocked ? 'import-word-locked' : 'import-word-damaged',
        `The file cannot be opened as a Word file: ${directory.error}. ${LEFT} ${isLocked ? 'Take the password off and save it once more.' : 'Ask for the file again, or open it in Word and save it once more.'}`,
      ),
    ]);
  }
  const { entries } = directory.value;
  const parts = new Map<string, ZipEntry>();
  const taken = new Set<string>();
  for (const entry of entries) {
    const path = utf8Path(entry.path) ?? entry.path;
    const trouble = pathTrouble(path, taken);
    if (trouble !== null)
      return err([
        wordProblem(
          'import-word-unsafe',
          `The file was not opened: ${trouble}. No Word file is made so. ${LEFT} Ask the sender to save it once more in Word.`,
        ),
      ]);
    taken.add(path.toLowerCase());
    if (!path.endsWith('/')) parts.set(path, entry);
  }
  const other = otherZip(parts);
  return other === null ? ok(packageOf(parts)) : err([other]);
}

/** Mail servers hang a line end on what they carry; a zip ends with its directory's record and the comment in that. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const last = bytes.length - END_RECORD;
  for (let at = last; at >= 0 && at >= last - MOST_TAIL; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) {
      const end = at + END_RECORD + view.getUint16(at + 20, true);
      return end < bytes.length ? bytes.subarray(0, end) : bytes;
    }
  return bytes;
}

function pathTrouble(path: string, taken: ReadonlySet<string>): string | null {
  const shown = `“${path.slice(0, 80)}”`;
  if (/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.?(?:\/|$)|\0/iu.test(path))
    return `it holds ${shown}, a name that leads out of the file`;
  return taken.has(path.toLowerCase()) ? `it holds ${shown} twice` : null;
}

function packageOf(parts: ReadonlyMap<string, ZipEntry>): WordPackage {
  const byName = new Map([...parts].map(([path, entry]) => [path.toLowerCase(), entry]));
  const unpacked = new Map<ZipEntry, Uint8Array>();
  let left: number = WORD_LIMITS.total;
  return {
    paths: [...parts.keys()],
    bytes(path) {
      // Part names are compared without case (OPC, section 6.2.2).
      const entry = byName.get(path.toLowerCase());
      if (entry === undefined) return null;
      const before = unpacked.get(entry);
      if (before) return before;
      const swollen = Math.max(WORD_LIMITS.swellsFrom, entry.packed.length * WORD_LIMITS.ratio);
      const bytes = inflatePart(entry, Math.min(WORD_LIMITS.part, left, swollen));
      if (bytes === 'damaged')
        refuse(
          'import-word-damaged',
          `A part of the file, “${path}”, was damaged on its way. ${LEFT} Ask for the file again.`,
        );
      if (bytes === 'too-large')
        refuse(
          'import-word-unsafe',
          `The file was not opened: unpacked, “${path}” would be far larger than copy is. ${LEFT} Copy the part that is the piece into a file of its own.`,
        );
      left -= bytes.length;
      unpacked.set(entry, bytes);
      return bytes;
    },
  };
}
