import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import type { Database } from '../database';
import { deskFailure } from '../failures';
import { MIGRATIONS, type Migration } from './migrations';

const userVersion = z.object({ user_version: z.number().int() });

/**
 * Brings a library file to the present form, one step at a time, each in its own transaction.
 * Before each step of a file that was there a whole copy of it is kept in `copies` and never removed here.
 * Refuses a file of a newer form and leaves it as it is.
 */
export function migrateLibrary(
  database: Database,
  copies: string,
  steps: readonly Migration[] = MIGRATIONS,
): Result<number, DeskError> {
  const form = formOf(database);
  const newest = steps.at(-1)?.form ?? 0;
  if (form > newest) return err(newerLibrary(form, newest));
  for (const step of steps.filter((each) => each.form > form)) {
    if (form > 0) keepCopy(database, copies, step.form);
    database.transaction(() => {
      database.script(step.sql);
      step.fill?.(database);
      database.script(`PRAGMA user_version = ${step.form}`);
    });
  }
  return ok(formOf(database));
}

/** Whether a newer program has brought the file to a form that this one does not know. */
export function isOfNewerForm(database: Database): boolean {
  return formOf(database) > (MIGRATIONS.at(-1)?.form ?? 0);
}

function formOf(database: Database): number {
  return database.get(userVersion, 'PRAGMA user_version')?.user_version ?? 0;
}

/**
 * An interrupted step is tried again at the next start: a whole copy under that name is then as good.
 * The copy gets its name only when it is whole.
 */
function keepCopy(database: Database, copies: string, form: number): void {
  mkdirSync(copies, { recursive: true });
  const file = join(copies, `library-before-form-${form}.db`);
  if (existsSync(file)) return;
  rmSync(`${file}.partial`, { force: true });
  database.run('VACUUM INTO ?', `${file}.partial`);
  renameSync(`${file}.partial`, file);
}

/** A newer form whose stories this program cannot read any more. */
function newerLibrary(form: number, newest: number): DeskError {
  return deskFailure(
    'library-unavailable',
    `The library was written by a newer Standfirst (form ${form}; this one reads up to ${newest}).`,
    'No story was opened or changed; the library is as it was.',
    'Update Standfirst and start it again.',
  );
}
