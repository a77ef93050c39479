import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ReceivedFile, Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { failureOf } from '../library/failures';
import { readChosenFile } from './read-file';

/** The most files of a folder that are offered at once. */
const MOST = 500;

type ChosenFolder = NonNullable<Reply<'import:choose-folder'>>;

/** Files that somebody at the desk chose, by the token that the page knows each by: it never learns a path. */
export interface ChosenFiles {
  /**
   * The plain files of a folder by name, hidden ones and folders left out. What was offered before is forgotten. Refuses a
   * folder that cannot be read, or has no file.
   */
  offer(folder: string): Promise<Result<ChosenFolder, DeskError>>;
  /** A file that was offered. Refuses a token that is not known, and what no file to take in can be. */
  read(token: string): Promise<Result<ReceivedFile, DeskError>>;
}

/** None is chosen. */
export function makeChosenFiles(): ChosenFiles {
  const paths = new Map<string, string>();
  return {
    offer: async (folder) => {
      const names = await namesIn(folder);
      if (!names.ok) return names;
      paths.clear();
      const files = await Promise.all(
        names.value.slice(0, MOST).map(async (name) => {
          const token = randomUUID();
          paths.set(token, join(folder, name));
          return { token, name, bytes: await sizeOf(join(folder, name)) };
        }),
      );
      if (files.length === 0) return err(noFile(basename(folder)));
      return ok({
        folder: basename(folder),
        files,
        more: Math.max(0, names.value.length - MOST),
      });
    },
    read: async (token) => {
      const path = paths.get(token);
      return path === undefined ? err(notChosen()) : readChosenFile(path);
    },
  };
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });

async function namesIn(folder: string): Promise<Result<string[], DeskError>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    // “~$wall.docx” is what Word leaves beside a file that it has open.
    const names = entries
      .filter(
        (entry) =>
          entry.isFile() && !/^(?:\.|~\$)|^(?:desktop\.ini|thumbs\.db)$/iu.test(entry.name),
      )
      .map(({ name }) => name);
    return ok(names.sort((one, other) => IN_ORDER.compare(one, other)));
  } catch (fault) {
    if (failureOf(fault, '') === null) throw fault;
    return err({
      code: 'file-unreadable',
      message: `The folder “${basename(folder)}” cannot be read.`,
      copy: 'Nothing was taken in.',
      wayOn: 'Check that you may read it and that its disk is connected, then try again.',
    });
  }
}

/** A file that went away meanwhile is offered all the same: taking it in says so by name. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function noFile(name: string): DeskError {
  return {
    code: 'file-refused',
    message: `The folder “${name}” has no file in it.`,
    copy: 'Nothing was taken in.',
    wayOn: 'Choose the folder in which the files themselves lie.',
  };
}

function notChosen(): DeskError {
  return {
    code: 'file-unreadable',
    message: 'The file is no longer among those that were chosen.',
    copy: 'Nothing was taken in.',
    wayOn: 'Choose the folder once more.',
  };
}
