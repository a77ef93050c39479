import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BundledStory } from '@shared/bundle/read-bundle';
import { LIBRARY_INDEX, libraryIndex, SPIKED_FOLDER } from '@shared/bundle/library-index';
import type { DeskError } from '@shared/contract/desk-error';
import type { TakeInReport, TakenRow } from '@shared/contract/library-folder-channels';
import { err, ok, type Result } from '@shared/result/result';
import { summariseStory } from '@shared/story/story-summary';
import type { LibraryWatch } from '../exports/write-library';
import type { Library } from '../library/open-library';
import { readChosenFile } from './read-file';
import { isBundle, keepApart, openBundle, readBundleFile, takeBundle } from './take-bundle';

/** Digests by file, as the folder's list has them; null where there is no list. */
type Listed = ReadonlyMap<string, string> | null;

/**
 * Takes the bundles of a folder into a library: those in it and in its folder of spiked stories, no deeper, and no
 * links. A story that is missing is taken in; one that is there, in the same words or in others, is not touched. Where
 * the folder has a list, a file that is not the one listed is refused, and one that is gone is named.
 */
export async function takeLibrary(
  library: Library,
  folder: string,
  { signal, tell }: LibraryWatch,
): Promise<Result<TakeInReport, DeskError>> {
  const files = await bundlesIn(folder);
  if (files === null) return err(unreadable(folder));
  const listed = await readList(folder);
  if (!listed.ok) return listed;
  const rows: TakenRow[] = [];
  for (const [done, file] of files.entries()) {
    if (signal.aborted) return ok({ folder: basename(folder), rows, cancelled: true });
    tell(done, files.length);
    rows.push(await takeOne(library, folder, file, listed.value));
  }
  for (const file of listed.value?.keys() ?? [])
    if (!files.includes(file)) rows.push(refused(file, 'The list names it, but it is not there.'));
  tell(files.length, files.length);
  return ok({ folder: basename(folder), rows, cancelled: false });
}

/** Takes bundles of a folder in as stories of their own, whatever the library has. */
export async function keepFilesApart(
  library: Library,
  folder: string,
  files: readonly string[],
): Promise<TakenRow[]> {
  const rows: TakenRow[] = [];
  for (const file of files) {
    const bundle = await openIn(folder, file, null);
    const kept = bundle.ok ? await keepApart(library, bundle.value) : bundle;
    rows.push(
      bundle.ok && kept.ok
        ? rowOf(file, bundle.value, 'taken')
        : refused(file, kept.ok ? '' : kept.error.message),
    );
  }
  return rows;
}

async function takeOne(
  library: Library,
  folder: string,
  file: string,
  listed: Listed,
): Promise<TakenRow> {
  const bundle = await openIn(folder, file, listed);
  if (!bundle.ok) return refused(file, bundle.error.message);
  const taken = await takeBundle(library, bundle.value);
  if (!taken.ok) return refused(file, `${taken.error.message} ${taken.error.wayOn}`);
  const { value } = taken;
  if (value.kind === 'other-words') return rowOf(file, bundle.value, 'other');
  return rowOf(file, bundle.value, value.isNew ? 'taken' : 'same');
}

async function openIn(
  folder: string,
  file: string,
  listed: Listed,
): Promise<Result<BundledStory, DeskError>> {
  const path = join(folder, file);
  if (!(await isPlainFile(path))) return err(notTaken(`“${file}” is a link or no file.`));
  const read = await readBundleFile(path);
  if (!read.ok) return read;
  const sum = listed?.get(file);
  const { bytes } = read.value;
  if (sum !== undefined && createHash('sha256').update(bytes).digest('hex') !== sum)
    return err(notTaken(`“${file}” is not the file that the folder’s list names: it was changed.`));
  return openBundle(read.value);
}

/** The bundles of a folder, by their place in it; null where it cannot be read. */
async function bundlesIn(folder: string): Promise<string[] | null> {
  const namesIn = async (within: string): Promise<string[]> =>
    (await readdir(join(folder, within))).filter(isBundle).sort();
  try {
    const own = await namesIn('');
    const inner = join(folder, SPIKED_FOLDER);
    const isFolder = await lstat(inner).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const spiked = isFolder ? await namesIn(SPIKED_FOLDER) : [];
    return [...own, ...spiked.map((name) => `${SPIKED_FOLDER}/${name}`)];
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble) return null;
    throw trouble;
  }
}

async function isPlainFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readList(folder: string): Promise<Result<Listed, DeskError>> {
  const path = join(folder, LIBRARY_INDEX);
  if (!(await isPlainFile(path))) return ok(null);
  const file = await readChosenFile(path);
  if (!file.ok) return file;
  const list = libraryIndex.safeParse(jsonOf(file.value.bytes));
  if (!list.success) return err(notTaken(`The folder’s list, ${LIBRARY_INDEX}, cannot be read.`));
  return ok(new Map(list.data.stories.map((story) => [story.file, story.sha256])));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Both calls throw for one reason only: what the bytes hold.
    return undefined;
  }
}

function rowOf(file: string, { story }: BundledStory, became: TakenRow['became']): TakenRow {
  const { headline, title } = summariseStory(story);
  return { file, title: headline || title, became, reason: '' };
}

function refused(file: string, reason: string): TakenRow {
  return { file, title: '', became: 'refused', reason };
}

function notTaken(message: string): DeskError {
  return {
    code: 'file-refused',
    message,
    copy: 'Nothing of it was taken in; the library and the folder are as they were.',
    wayOn: 'Ask for the folder again, or take its files in one by one.',
  };
}

function unreadable(folder: string): DeskError {
  return {
    code: 'file-unreadable',
    message: `The folder “${basename(folder)}” cannot be read.`,
    copy: 'Nothing was taken in.',
    wayOn: 'Check that you may read it and that its disk is connected, then try again.',
  };
}
