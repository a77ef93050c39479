import type { DeskError, DeskErrorCode } from '@shared/contract/desk-error';

const EARLIER = 'The library is as it was, and so are the earlier backups.';
const ELSEWHERE = 'or choose another folder under Backup in the settings.';

type Words = readonly [pattern: RegExp, code: DeskErrorCode, message: string, wayOn: string];

const WORDS: readonly Words[] = [
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/u,
    'disk-full',
    'No backup was made: the disk for backups is full.',
    `Free some space there, ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/u,
    'file-refused',
    'No backup was made: the folder for backups may not be written to.',
    `Make the folder writable, ${ELSEWHERE}`,
  ],
  [
    /^(ENOENT|ENOTDIR|SQLITE_CANTOPEN)/u,
    'file-refused',
    'No backup was made: the folder for backups is not there.',
    `Connect its disk, ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB)/u,
    'library-unavailable',
    'No backup was made: the library file is damaged.',
    'Restore the last backup under Backup in the settings.',
  ],
];

/** A copy that is not what it should be. */
export class BackupDamaged extends Error {}

/** The library's file is not where it was. */
export class LibraryGone extends Error {}

/** The failure of the world behind a fault while a backup was made; null for a bug, which is thrown on. */
export function backupFailure(fault: unknown): DeskError | null {
  if (fault instanceof BackupDamaged)
    return {
      code: 'disk-failed',
      message: 'No backup was made: the copy did not read back as it was written.',
      copy: EARLIER,
      wayOn: `Check the disk for backups, ${ELSEWHERE}`,
    };
  if (fault instanceof LibraryGone)
    return {
      code: 'library-unavailable',
      message: 'No backup was made: the library file is gone from its folder.',
      copy: 'The earlier backups are as they were.',
      wayOn: 'Restore the last backup under Backup in the settings.',
    };
  const code = codeOf(fault);
  if (code === null) return null;
  const [, kind, message, wayOn] =
    WORDS.find(([pattern]) => pattern.test(code)) ??
    ([
      null,
      'disk-failed',
      'No backup was made: the disk refused.',
      `Check the disk for backups, ${ELSEWHERE}`,
    ] as const);
  return { code: kind, message, copy: EARLIER, wayOn };
}

/** The failure behind a fault while a backup was brought back; null for a bug. */
export function restoreFailure(fault: unknown): DeskError | null {
  if (fault instanceof BackupDamaged) return backupUnusable();
  const code = codeOf(fault);
  if (code === null) return null;
  const full = /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/u.test(code);
  return {
    code: full ? 'disk-full' : 'disk-failed',
    message: full
      ? 'The backup was not restored: the library’s disk is full.'
      : 'The backup was not restored: the disk refused to read or write.',
    copy: EARLIER,
    wayOn: full ? 'Free some space, then restore it again.' : 'Check the disks, then try again.',
  };
}

/** The backup that was asked for is damaged, or gone. */
function backupUnusable(): DeskError {
  return {
    code: 'file-unreadable',
    message: 'This backup is damaged or gone, so it was not restored.',
    copy: 'The library is as it was.',
    wayOn: 'Choose another backup.',
  };
}

/** Backups inside the library's folder would be put aside and lost with it. */
export function folderInLibrary(): DeskError {
  return {
    code: 'file-refused',
    message: 'Backups can’t lie in the library’s own folder.',
    copy: 'Backups stay where they were.',
    wayOn: 'Choose a folder outside the library, best on another disk.',
  };
}

/** The system's or SQLite's code; the driver gives none for a file that it cannot open. */
export function codeOf(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if ('code' in fault && typeof fault.code === 'string' && /^[A-Z]/u.test(fault.code))
    return fault.code.startsWith('ERR_') ? null : fault.code;
  return fault.message.startsWith('ConnectionFailed(') ? 'SQLITE_CANTOPEN' : null;
}
