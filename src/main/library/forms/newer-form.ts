import type { Database } from '../database';

/** A write to a library that a newer program has brought to a form of its own. */
export class FormNewer extends Error {
  override readonly name = 'FormNewer';
}

/**
 * The same database, to be read alone: SQLite refuses every write to it, and so does each method that would write, with
 * FormNewer. What a newer form means by a row is not known here, so nothing in it may be changed.
 */
export function onlyRead(database: Database): Database {
  database.script('PRAGMA query_only=ON');
  const refuse = (): never => {
    throw new FormNewer('The library is of a newer form');
  };
  return { ...database, run: refuse, script: refuse, transaction: refuse };
}
