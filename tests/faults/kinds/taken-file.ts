import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { startTypist, type Typist } from '../typist-process';
import { lastHeard, verdictOf } from '../verdict';
import { makeDisk } from './ext4';

/** What others do to a library's file while a writer types. */
interface Taking {
  readonly name: string;
  take(library: string): void;
  /** Brings back what was taken; without it, it stays away. */
  giveBack?(library: string): void;
}

const file = (library: string): string => join(library, 'library.db');
const away = (library: string): string => `${library}-moved`;

/** A library of its own, as a sync service or a restored copy brings it. */
function otherFile(library: string): void {
  cpSync(join(library, 'other.db'), join(library, 'came.db'));
  renameSync(join(library, 'came.db'), file(library));
}

/** Where all that was open has to be found: in the library, or kept whole in its `copies` where something else took its place. */
function whereKept(library: string, empty: () => string): string {
  const copies = join(library, 'copies');
  const kept = existsSync(copies)
    ? readdirSync(copies).find((name) => /displaced/u.test(name))
    : '';
  if (kept === undefined || kept === '') return library;
  const folder = empty();
  copyFileSync(join(copies, kept), join(folder, 'library.db'));
  return folder;
}

const TAKINGS: readonly Taking[] = [
  { name: 'library file deleted', take: (library) => rmSync(file(library)) },
  {
    name: 'library file moved away',
    take: (library) => renameSync(file(library), join(library, 'elsewhere.db')),
  },
  {
    name: 'library file deleted with its log',
    take: (library) => {
      for (const end of ['', '-wal', '-shm']) rmSync(`${file(library)}${end}`);
    },
  },
  { name: 'log deleted', take: (library) => rmSync(`${file(library)}-wal`) },
  {
    name: 'folder moved, and moved back',
    take: (library) => renameSync(library, away(library)),
    giveBack: (library) => renameSync(away(library), library),
  },
  { name: 'another file in its place', take: otherFile },
  {
    name: 'a folder in its place',
    take: (library) => {
      rmSync(file(library));
      mkdirSync(file(library));
    },
  },
  {
    name: 'a pipe in its place',
    take: (library) => {
      execFileSync('mkfifo', [join(library, 'came')]);
      renameSync(join(library, 'came'), file(library));
    },
  },
  {
    name: 'a link to nothing in its place',
    take: (library) => {
      symlinkSync('/nowhere/library.db', join(library, 'came'));
      renameSync(join(library, 'came'), file(library));
    },
  },
  {
    name: 'a link to another file in its place',
    take: (library) => {
      symlinkSync(join(library, 'other.db'), join(library, 'came'));
      renameSync(join(library, 'came'), file(library));
    },
  },
];

/** F17, F18: the library's file is deleted, moved or replaced under a writer; and F24, its disk is taken off. */
export const takenFiles: Fault = async (run) => {
  if (process.platform !== 'linux') return 'Other systems hold an open file fast.';
  const rows: Row[] = [];
  for (const taking of TAKINGS) {
    const ledger = new Ledger(taking.name);
    for (let time = 0; time < run.runs; time += 1)
      await takeOnce(run, ledger, taking, join(run.folder(), 'library'));
    rows.push(ledger.row);
  }
  const disks = await takenDisks(run);
  return disks === null ? rows : [...rows, disks];
};

/** Null where no disk can be mounted. */
async function takenDisks(run: FaultRun): Promise<Row | null> {
  const disk = makeDisk(run.folder());
  if (typeof disk === 'string') return null;
  const image = join(disk.folder, '..', 'disk.ext4');
  const taking: Taking = {
    name: 'disk taken off, and put on again',
    take: () => execFileSync('umount', ['-l', disk.folder]),
    giveBack: () => execFileSync('mount', ['-o', 'loop', image, disk.folder]),
  };
  const ledger = new Ledger(taking.name);
  try {
    for (let time = 0; time < run.runs; time += 1)
      await takeOnce(run, ledger, taking, join(disk.folder, `library-${time}`));
  } finally {
    disk.remove();
  }
  return ledger.row;
}

async function takeOnce(
  run: FaultRun,
  ledger: Ledger,
  taking: Taking,
  library: string,
): Promise<void> {
  const id = randomUUID();
  await startTypist({ folder: library, id: randomUUID(), from: 0, pace: 0, words: 1 }).gone;
  copyFileSync(file(library), join(library, 'other.db'));
  const typist = startTypist({ folder: library, id, from: 0, pace: 0, words: null });
  await typist.heardOf(({ what }) => what === 'kept');
  await pause(run.chance() * 100);
  taking.take(library);
  await afterTaking(ledger, typist, Date.now());
  if (taking.giveBack !== undefined) {
    taking.giveBack(library);
    const count = lastHeard(typist.heard, 'kept');
    const went = await typist.heardOf((line) => line.what === 'kept' && line.count > count);
    ledger.note(went ? 'saved again when it was back' : 'not saved again');
  }
  typist.program.kill('SIGKILL');
  await typist.gone;
  const trouble = typist.trouble();
  if (trouble !== null) ledger.broke(trouble);
  const at = whereKept(library, run.folder);
  ledger.add(verdictOf(at, id, typist.heard));
  if (basename(at) === 'library') rmSync(at, { recursive: true, force: true });
}

/** Waits for what the writer hears next: words that are kept all the same, or a refusal. */
async function afterTaking(ledger: Ledger, typist: Typist, taken: number): Promise<void> {
  // The save that was under way has looked before; the next one looks after.
  const keptAfter = (): number =>
    typist.heard.filter(({ what, at }) => what === 'kept' && at > taken).length;
  await typist.heardOf(({ what }) => what === 'failed' || keptAfter() > 2);
  const refusal = typist.heard.find(({ what }) => what === 'failed');
  ledger.note(refusal === undefined ? 'saved all the same' : `said ${refusal.code}`);
}
