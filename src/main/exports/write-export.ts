import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import type { StoryExport } from '@shared/export/export-story';
import { err, ok, type Result } from '@shared/result/result';
import { diskFailure } from './disk-failure';
import { durableFolder, durableWrite } from './durable-write';

/** A file to write and its bytes. */
interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Media of the same bytes may stand there already: nothing would be replaced. */
  readonly mayStand: boolean;
}

const COPY = 'The story is as it was.';

/**
 * Writes an export into a folder, durably; `mediaBytes` are those of its media by path. Media first, the page last, so that a page never points at
 * what is not there. Makes the folder. Without `overwrite` it refuses, before anything is written, if
 * a page or other media of a name is there, and names them. Resolves with the paths written.
 */
export async function writeExport(
  folder: string,
  { files, media }: Pick<StoryExport, 'files' | 'media'>,
  mediaBytes: ReadonlyMap<string, Uint8Array>,
  { overwrite }: { readonly overwrite: boolean },
): Promise<Result<readonly string[], DeskError>> {
  const missing = media.map(({ path }) => path).filter((path) => !mediaBytes.has(path));
  if (missing.length > 0) return err(mediaMissing(missing));
  const targets: Target[] = [
    ...media.map(({ path }) => ({
      path: join(folder, path),
      bytes: mediaBytes.get(path) ?? new Uint8Array(),
      mayStand: true,
    })),
    ...files.map(({ path, content }) => ({
      path: join(folder, path),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      mayStand: false,
    })),
  ];
  try {
    const taken = overwrite ? [] : await namesTaken(targets);
    if (taken.length > 0) return err(namesAreTaken(taken));
    for (const at of new Set([folder, ...targets.map(({ path }) => dirname(path))]))
      await durableFolder(at);
    for (const target of targets) await write(target, overwrite);
    return ok(targets.map(({ path }) => path));
  } catch (trouble) {
    const failure = diskFailure(
      trouble,
      `${COPY} The export was not finished; part of it may be in ${folder}.`,
    );
    if (failure === null) throw trouble;
    return err(failure);
  }
}

async function write({ path, bytes, mayStand }: Target, overwrite: boolean): Promise<void> {
  if (mayStand && (await holds(path, bytes))) return;
  await durableWrite(path, bytes, { existing: overwrite ? 'replace' : 'refuse' });
}

async function namesTaken(targets: readonly Target[]): Promise<string[]> {
  const taken: string[] = [];
  for (const { path, bytes, mayStand } of targets) {
    if ((await isThere(path)) && !(mayStand && (await holds(path, bytes)))) taken.push(path);
  }
  return taken;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (trouble) {
    if (
      trouble instanceof Error &&
      'code' in trouble &&
      (trouble.code === 'ENOENT' || trouble.code === 'ENOTDIR')
    )
      return false;
    throw trouble;
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  if (!(await isThere(path))) return false;
  const there = await stat(path);
  return (
    there.isFile() &&
    there.size === bytes.length &&
    Buffer.compare(await readFile(path), bytes) === 0
  );
}

function mediaMissing(paths: readonly string[]): DeskError {
  return {
    code: 'media-missing',
    message: `The page shows media whose files are not at hand: ${paths.join(', ')}.`,
    copy: COPY,
    wayOn: 'Export the story from its bundle or the library, or take the media out.',
  };
}

/** How many files a message names, before it counts the rest: a photo alone is seven. */
const NAMED = 4;

/** The page comes last in an export and is named first. */
function namesAreTaken(paths: readonly string[]): DeskError {
  const named = paths.toReversed().slice(0, NAMED).join(', ');
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  return {
    code: 'file-exists',
    message: `There already: ${named}${more}.`,
    copy: 'Nothing was written.',
    wayOn: 'Choose another folder, or allow the files to be replaced.',
  };
}
