import { statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { BackupState } from '@shared/contract/backup-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { LIBRARY_FILE } from '../library/open-library';
import { backupFailure, folderInLibrary } from './backup-failures';
import { isBackupDue } from './backup-policy';
import { readBackups } from './backup-shelf';
import type { BackupQuestion, BackupWork } from './backup-work';

/** What the desk remembers of its backups. */
export interface BackupChoice {
  readonly automatic: boolean;
  /** Null: the usual folder. */
  readonly folder: string | null;
}

/** What the service stands on. */
export interface BackupNeeds {
  readonly libraryFolder: string;
  /** Where backups lie unless the desk has chosen another folder. */
  readonly usualFolder: string;
  readonly work: BackupWork;
  readonly choice: () => BackupChoice;
  readonly keepChoice: (choice: BackupChoice) => void;
  readonly now: () => Date;
  /** A backup was made, or could not be. */
  readonly onChange: () => void;
  /** Told once of backups that can't be made by themselves; again only when one was made between. */
  readonly onFailure: (failure: DeskError) => void;
}

/** Backups of the library. One piece of work at a time, in the order asked for. */
export interface Backups {
  state(): Promise<Result<BackupState, DeskError>>;
  /** Makes one now. A failure is given back, and told to nobody else. */
  make(): Promise<Result<BackupState, DeskError>>;
  setAutomatic(automatic: boolean): Promise<Result<BackupState, DeskError>>;
  /** From now on backups lie there, once one could be made there. Refuses a folder in the library. */
  moveTo(folder: string): Promise<Result<BackupState, DeskError>>;
  /** Prepares a backup to take the library's place at the next start; see `prepareRestore`. */
  restore(id: string): Promise<Result<null, DeskError>>;
  /** Makes one if it is time for it; to be called every minute or so. Tells `onFailure` where it can't. */
  tend(): Promise<void>;
}

/** The service. */
export function makeBackups(needs: BackupNeeds): Backups {
  let failure: DeskError | null = null;
  let tried: number | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const { libraryFolder, work, choice, keepChoice } = needs;
  const folder = () => choice().folder ?? needs.usualFolder;
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const next = turn.then(job, job);
    turn = next.catch(() => undefined);
    return next;
  };
  const write = (backupFolder: string) => {
    const now = needs.now();
    tried = now.getTime();
    const madeAt = now.toISOString();
    return work({ task: 'write', libraryFolder, backupFolder, madeAt } satisfies BackupQuestion);
  };
  const state = () => readState(folder(), choice().automatic, failure);
  const settle = (made: Result<null, DeskError>) => {
    failure = made.ok ? null : made.error;
    needs.onChange();
    return made;
  };
  const after = async (made: Result<null, DeskError>) => (made.ok ? state() : made);
  return {
    state,
    make: () => inTurn(async () => after(settle(await write(folder())))),
    setAutomatic: (automatic) => {
      keepChoice({ ...choice(), automatic });
      return state();
    },
    moveTo: (chosen) =>
      inTurn(async () => {
        if (isWithin(libraryFolder, chosen)) return err(folderInLibrary());
        const made = await write(chosen);
        if (!made.ok) return err({ ...made.error, copy: STAYED });
        keepChoice({ ...choice(), folder: chosen });
        return after(settle(made));
      }),
    restore: (id) =>
      inTurn(() => work({ task: 'restore', libraryFolder, backupFolder: folder(), id })),
    tend: () =>
      inTurn(async () => {
        if (!choice().automatic) return;
        const now = needs.now().getTime();
        const newest = await newestIn(folder());
        if (!isBackupDue({ now, newest, changed: changedAt(libraryFolder), tried })) return;
        const wasWell = failure === null;
        const made = settle(await write(folder()));
        if (!made.ok && wasWell) needs.onFailure(made.error);
      }),
  };
}

const STAYED = 'The library is as it was. Backups stay in the folder that they were in.';

async function readState(
  folder: string,
  automatic: boolean,
  failure: DeskError | null,
): Promise<Result<BackupState, DeskError>> {
  try {
    const { backups, damaged } = await readBackups(folder);
    const rows = backups.map(({ id, record: { madeAt, stories, bytes } }) => ({
      ...{ id, madeAt, stories, bytes },
    }));
    return ok({ folder, automatic, backups: rows, damaged, failure });
  } catch (fault) {
    const unread = backupFailure(fault);
    if (unread === null) throw fault;
    return err({ ...unread, message: 'The folder for backups cannot be read.' });
  }
}

/** Null where there is none, and where the folder can't be read: trying to write there says why. */
async function newestIn(folder: string): Promise<number | null> {
  const read = await readState(folder, true, null);
  const newest = read.ok ? read.value.backups[0] : undefined;
  return newest === undefined ? null : Date.parse(newest.madeAt);
}

/** When the library was last written, in milliseconds. */
function changedAt(libraryFolder: string): number {
  const file = join(libraryFolder, LIBRARY_FILE);
  const at = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.max(at(file), at(`${file}-wal`));
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
