import { isUtf8 } from 'node:buffer';
import Libsql from 'libsql';
import { z } from 'zod';
import { RowUnreadable } from './row-unreadable';

/**
 * What may be bound. The driver aborts the whole process on anything else (a boolean, a Date, a
 * Uint8Array that is no Buffer), so nothing else gets past this type.
 */
export type Bindable = string | number | bigint | Buffer | null;

/** One connection. Every row that comes out has been parsed; every fault of SQLite is thrown as the driver gives it. */
export interface Database {
  /** Runs a statement that returns no rows; gives the number of rows it changed. */
  run(sql: string, ...values: readonly Bindable[]): number;
  /** All rows, each parsed by `row`. Throws RowUnreadable for one that does not parse. */
  all<T>(row: z.ZodType<T>, sql: string, ...values: readonly Bindable[]): T[];
  /** The first row, or null. Throws RowUnreadable if it does not parse. */
  get<T>(row: z.ZodType<T>, sql: string, ...values: readonly Bindable[]): T | null;
  /** Runs several statements of our own writing; never text from outside. */
  script(sql: string): void;
  /** All of `work` or nothing. A transaction inside another joins it. */
  transaction<T>(work: () => T): T;
  /** Folds the log into the file, where there is room, and lets go of it. */
  close(): void;
}

/** A blob: the driver gives an ArrayBuffer from many rows and a Buffer from one. */
export const blob = z
  .union([z.instanceof(Buffer), z.instanceof(ArrayBuffer)])
  .transform((value) => (Buffer.isBuffer(value) ? value : Buffer.from(value)));

/**
 * Text that was selected as its bytes, `CAST(column AS BLOB)`: the driver brings the whole process down over text that is
 * no UTF-8, as damage on the disk leaves it. Here it is a row that does not parse.
 */
export const textBytes = blob.transform((bytes, context) => {
  const text = textOfBytes(bytes);
  if (text !== null) return text;
  context.addIssue({ code: 'custom', message: 'no UTF-8' });
  return z.NEVER;
});

/** Bytes as text; null where they are no UTF-8. */
export function textOfBytes(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

/** Columns of text selected as their bytes under their own names: "p.id, m.name"; for `textBytes`. */
export function asBytes(columns: string): string {
  return columns
    .split(', ')
    .map((column) => `CAST(${column} AS BLOB) AS ${column.replace(/^\w+\./u, '')}`)
    .join(', ');
}

/** A column that holds JSON, selected as its bytes and read; its form is for the next parser. */
export const jsonColumn = textBytes.transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});

/** Text for a column: SQLite's C strings end at a NUL, so one would cut the rest off in silence. */
export function columnText(text: string): string {
  return text.replaceAll('\0', ' ');
}

function parseRow<T>(row: z.ZodType<T>, value: unknown): T {
  const parsed = row.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RowUnreadable(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}

/**
 * Opens (or makes) a database file with the settings that keep an acknowledged write through a power cut:
 * a write-ahead log, and a sync at every commit. Waits up to two seconds for another connection.
 */
export function openDatabase(file: string): Database {
  const driver = new Libsql(file, { timeout: 2000 });
  driver.pragma('journal_mode=WAL');
  driver.pragma('synchronous=FULL');
  driver.pragma('foreign_keys=ON');
  return overDriver(driver, () => closeDriver(driver));
}

/** Opens a database file that is there and refuses every write to it. The driver's own `readonly` refuses none. */
export function openToRead(file: string): Database {
  const driver = new Libsql(file, { timeout: 2000 });
  driver.exec('PRAGMA query_only=ON');
  return overDriver(driver, () => {
    driver.close();
  });
}

/**
 * Runs statements of our own writing on a database file that is there, and lets go of it at once. A prepared statement would
 * hold the file open until it is collected, and Windows moves no folder of an open file.
 */
export function runOnFile(file: string, sql: string): void {
  const driver = new Libsql(file, { timeout: 2000 });
  try {
    driver.exec(sql);
  } finally {
    driver.close();
  }
}

function overDriver(driver: Libsql.Database, close: () => void): Database {
  return {
    run: (sql, ...values) => driver.prepare(sql).run(values).changes,
    all: (row, sql, ...values) =>
      driver
        .prepare(sql)
        .all(values)
        .map((value) => parseRow(row, value)),
    get: (row, sql, ...values) => {
      const value = driver.prepare(sql).get(values);
      return value === undefined ? null : parseRow(row, value);
    },
    script: (sql) => {
      driver.exec(sql);
    },
    transaction: (work) => runTransaction(driver, work),
    close,
  };
}

/** The log holds all that was acknowledged: where it can't be folded in (disk full), the next opening does it. */
function closeDriver(driver: Libsql.Database): void {
  try {
    driver.pragma('wal_checkpoint(TRUNCATE)');
  } catch (fault) {
    if (!(fault instanceof Libsql.SqliteError)) throw fault;
  } finally {
    driver.close();
  }
}

/** The driver's own `transaction` hides the true fault when SQLite has already rolled back (disk full, I/O error). */
function runTransaction<T>(driver: Libsql.Database, work: () => T): T {
  if (isInTransaction(driver)) return work();
  driver.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    driver.exec('COMMIT');
    return value;
  } catch (fault) {
    if (isInTransaction(driver)) driver.exec('ROLLBACK');
    throw fault;
  }
}

/** Asked of SQLite each time: it leaves a transaction by itself when a disk fails. */
function isInTransaction(driver: Libsql.Database): boolean {
  return driver.inTransaction;
}
