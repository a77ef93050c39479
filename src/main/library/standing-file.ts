import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type Libsql from 'libsql';

/**
 * Where an open library's file stands: `there`; `gone` from a folder that is there; `elsewhere`, because its folder or its
 * disk is away; `replaced` by another file. SQLite goes on writing into a file that is no longer at its place, and all that
 * it keeps so is lost with the program.
 */
type Standing = 'there' | 'gone' | 'elsewhere' | 'replaced';

/** The library's file is not at its place; nothing may be acknowledged. */
export class FileMoved extends Error {
  override readonly name = 'FileMoved';
  readonly standing: Exclude<Standing, 'there'>;
  /** Where what was open is kept as a whole, below the library's folder; null where it is not. */
  readonly kept: string | null;

  constructor(standing: Exclude<Standing, 'there'>, kept: string | null) {
    super(`The library file is ${standing}`);
    this.standing = standing;
    this.kept = kept;
  }
}

/** A hold on an open library's file, by which it is known again. */
export interface StandingFile {
  where(): Standing;
  /** Whether the file's log is at its place. */
  hasLog(): boolean;
  /** After the database is closed: to close a file's last handle gives up the locks on it. */
  release(): void;
}

/** Takes hold of a library's file that was just opened. */
export function standingFile(file: string): StandingFile {
  const handle = openSync(file, 'r');
  return {
    where: () => {
      const mine = fstatSync(handle, { bigint: true });
      const found = statSync(file, { bigint: true, throwIfNoEntry: false });
      if (found?.ino === mine.ino && found.dev === mine.dev) return 'there';
      const folder = statSync(dirname(file), { bigint: true, throwIfNoEntry: false });
      if (folder?.isDirectory() !== true || folder.dev !== mine.dev) return 'elsewhere';
      return found === undefined ? 'gone' : 'replaced';
    },
    hasLog: () => existsSync(`${file}-wal`),
    release: () => {
      closeSync(handle);
    },
  };
}

/** Writes all that an open database holds into its place anew, where its file is gone from. The database is to be opened anew. */
export function writeAnew(driver: Libsql.Database, file: string): void {
  const partial = `${file}.partial`;
  writeWhole(driver, partial);
  // A log of the file that is gone must not be taken for one of the new file.
  for (const rest of [`${file}-wal`, `${file}-shm`]) rmSync(rest, { force: true });
  renameSync(partial, file);
  sync(dirname(file));
}

/** Keeps all that an open database holds beside the file that has taken its place; gives where, below the folder. */
export function keepDisplaced(driver: Libsql.Database, file: string, now: Date): string {
  const copies = join(dirname(file), 'copies');
  const name = `library-displaced-${now.toISOString().replaceAll(':', '-')}.db`;
  mkdirSync(copies, { recursive: true });
  writeWhole(driver, join(copies, `${name}.partial`));
  renameSync(join(copies, `${name}.partial`), join(copies, name));
  sync(copies);
  return `copies/${name}`;
}

/** Where a log was taken away: folds what it held into the file, and begins another. */
export function beginLogAnew(driver: Libsql.Database): void {
  driver.exec('PRAGMA journal_mode=DELETE');
  driver.exec('PRAGMA journal_mode=WAL');
}

function writeWhole(driver: Libsql.Database, file: string): void {
  rmSync(file, { force: true });
  driver.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
  sync(file);
}

function sync(path: string): void {
  // Windows syncs no folders.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
