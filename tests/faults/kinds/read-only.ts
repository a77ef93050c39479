import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { startTypist, type Under } from '../typist-process';
import { verdictOf } from '../verdict';

/** A user without rights of his own. */
const NOBODY = 65_534;

/** A way in which a library can't be written. */
interface Lock {
  readonly name: string;
  readonly under: Under;
  close(library: string): void;
  open(library: string): void;
}

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'ignore' });
};
const file = (library: string): string => join(library, 'library.db');

const LOCKS: readonly Lock[] = [
  {
    name: 'file is immutable',
    under: {},
    close: (library) => run('chattr', '+i', file(library)),
    open: (library) => run('chattr', '-i', file(library)),
  },
  {
    name: 'folder is immutable',
    under: {},
    close: (library) => run('chattr', '+i', library),
    open: (library) => run('chattr', '-i', library),
  },
  {
    name: 'disk is read-only',
    under: {},
    close: (library) => {
      run('mount', '--bind', library, library);
      run('mount', '-o', 'remount,bind,ro', library);
    },
    open: (library) => run('umount', '-l', library),
  },
  {
    name: 'folder belongs to another user',
    under: { user: NOBODY },
    close: (library) => chmodSync(library, 0o755),
    open: () => undefined,
  },
];

/** F6: a library that can't be written when the program starts; then it can be again. */
export const readOnlyFolders: Fault = async (faults) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'Files can be made immutable by root on Linux alone.';
  const rows: Row[] = [];
  for (const lock of LOCKS) rows.push(await tryLock(faults, lock));
  return rows;
};

async function tryLock(faults: FaultRun, lock: Lock): Promise<Row> {
  const ledger = new Ledger(lock.name);
  for (let time = 0; time < faults.runs; time += 1) {
    const place = faults.folder();
    chmodSync(place, 0o755);
    const library = join(place, 'library');
    mkdirSync(library);
    const id = randomUUID();
    const before = startTypist({ folder: library, id, from: 0, pace: 0, words: 20 });
    await before.gone;
    lock.close(library);
    const typist = startTypist({ folder: library, id, from: 20, pace: 0, words: 3 }, lock.under);
    await typist.gone;
    lock.open(library);
    const trouble = typist.trouble();
    if (trouble !== null) ledger.broke(trouble);
    const said = typist.heard.flatMap(({ what, code }) =>
      code === '' ? [] : [`${what}: ${code}`],
    );
    for (const code of new Set(said)) ledger.note(code);
    if (said.length === 0) ledger.note('nothing was said');
    ledger.add(verdictOf(library, id, [...before.heard, ...typist.heard]));
  }
  return ledger.row;
}
