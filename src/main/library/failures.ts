import type { DeskError, DeskErrorCode } from '@shared/contract/desk-error';
import { err, type Result } from '@shared/result/result';
import { FormNewer } from './forms/newer-form';
import { RowUnreadable } from './row-unreadable';
import { FileMoved } from './standing-file';

/** What SQLite or the file system said, as far as it tells a writer what to do. */
type Fault =
  | 'disk-full'
  | 'library-read-only'
  | 'disk-failed'
  | 'library-unavailable'
  | 'story-unreadable';

const FAULT_BY_CODE: readonly (readonly [RegExp, Fault])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/u, 'disk-full'],
  [/^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/u, 'library-read-only'],
  [/^(SQLITE_IOERR|EIO|EMFILE|ENFILE|EBUSY)/u, 'disk-failed'],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_BUSY|SQLITE_LOCKED|SQLITE_CANTOPEN|SQLITE_FORMAT|ENOENT|ENOTDIR|EISDIR)/u,
    'library-unavailable',
  ],
];

const SENTENCES: Readonly<Record<Fault, Pick<DeskError, 'message' | 'wayOn'>>> = {
  'disk-full': {
    message: 'The disk is full.',
    wayOn: 'Free some space; the desk saves again at the next change.',
  },
  'library-read-only': {
    message: 'The library cannot be written: its folder or file is read-only.',
    wayOn: 'Make the library folder writable, or copy the text elsewhere until it is.',
  },
  'disk-failed': {
    message: 'The disk refused to read or write.',
    wayOn: 'Check that the disk is connected and sound; the desk tries again at the next change.',
  },
  'library-unavailable': {
    message: 'The library file cannot be used: it is damaged, missing, or held by another program.',
    wayOn: 'Close other programs that use the library folder and start Standfirst again.',
  },
  'story-unreadable': {
    message: 'An entry of the library cannot be read by this version of Standfirst.',
    wayOn: 'Nothing was changed. Other stories can be opened.',
  },
};

/** Makes a failure: what happened, what became of the copy, and the way on. */
export function deskFailure(
  code: DeskErrorCode,
  message: string,
  copy: string,
  wayOn: string,
): DeskError {
  return { code, message, copy, wayOn };
}

/**
 * Names the failure of the world behind a thrown fault, with `copy` as its sentence on the copy.
 * Null for a fault of our own making, which has to be thrown on.
 */
export function failureOf(fault: unknown, copy: string): DeskError | null {
  if (fault instanceof FormNewer) return newerForm(copy);
  if (fault instanceof FileMoved) return fileMoved(fault, copy);
  const kind = kindOf(fault);
  return kind === null ? null : { code: kind, copy, ...SENTENCES[kind] };
}

/** The failure of a write to a library that a newer program has written; also what is said of it at the start. */
export function newerForm(copy: string): DeskError {
  return deskFailure(
    'library-read-only',
    'The library was written by a newer Standfirst, so it can only be read here.',
    copy,
    'Update Standfirst to write in it. Until then copy what you write elsewhere.',
  );
}

/** What is open is whole, and is nowhere on the disk where the next start would look for it. */
function fileMoved({ standing, kept }: FileMoved, copy: string): DeskError {
  if (standing !== 'replaced')
    return deskFailure(
      'library-unavailable',
      'The library is not in its place: its folder was moved, or its disk is away.',
      copy,
      'Put it back; the desk then saves again. Until then copy what you cannot do without.',
    );
  return deskFailure(
    'library-unavailable',
    'Another file has taken the place of the library file while it was open.',
    kept === null
      ? copy
      : `${copy} All stories as they were open are kept as ${kept} in the library’s folder.`,
    'Copy the text, then start Standfirst again: it opens the file that is there now.',
  );
}

/** Runs `work`; a failure of the world becomes a value whose sentence on the copy is `copy`, a bug is thrown on. */
export function guarded<T>(copy: string, work: () => Result<T, DeskError>): Result<T, DeskError> {
  try {
    return work();
  } catch (fault) {
    const failure = failureOf(fault, copy);
    if (failure === null) throw fault;
    return err(failure);
  }
}

/** Like `guarded`, for work that waits on the disk. */
export async function guardedAsync<T>(
  copy: string,
  work: () => Promise<Result<T, DeskError>>,
): Promise<Result<T, DeskError>> {
  try {
    return await work();
  } catch (fault) {
    const failure = failureOf(fault, copy);
    if (failure === null) throw fault;
    return err(failure);
  }
}

/** SQLite's kinds of failure by their number, for failures that the driver has no name for. */
const NAME_BY_NUMBER: ReadonlyMap<number, string> = new Map([
  [3, 'SQLITE_PERM'],
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [24, 'SQLITE_FORMAT'],
  [26, 'SQLITE_NOTADB'],
]);

/** The driver names only some of SQLite's numbers. The lowest byte of one is its kind, whatever the detail. */
function nameOf(code: string): string {
  const number = /^UNKNOWN_SQLITE_ERROR_(\d+)$/u.exec(code)?.[1];
  return number === undefined ? code : (NAME_BY_NUMBER.get(Number(number) & 0xff) ?? code);
}

function kindOf(fault: unknown): Fault | null {
  if (fault instanceof RowUnreadable) return 'story-unreadable';
  if (!(fault instanceof Error)) return null;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  const name = nameOf(code);
  const known = FAULT_BY_CODE.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  // The driver reports a file that it cannot open without a code, with SQLite's number at the end.
  return fault.message.startsWith('ConnectionFailed(') ? 'library-unavailable' : null;
}
