import { readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import { fileChanges } from '@shared/house-style/edit-style-files';
import { isStylePath } from '@shared/house-style/style-paths';
import { z } from 'zod';
import { durableFolder, durableWrite } from '../exports/durable-write';
import { isMissing } from './read-style-files';

/** How a file is put on the disk and taken from it; a test gives one that fails. */
export interface StyleDisk {
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
}

/** The disk itself. */
export const THE_DISK: StyleDisk = { write: durableWrite, remove: unlink };

/** The note in a style's folder, while several of its files are being written. */
export const SAVING = '.saving';

const savingNote = z.record(
  z.string().refine(isStylePath),
  z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
);
type SavingNote = z.infer<typeof savingNote>;

/**
 * Writes a style's folder so that it holds `after` where it held `before`: all of it or nothing. The old texts
 * stand in a note in the folder until all new ones are on the disk, so that a write that breaks off can be taken
 * back, at once or when the program starts again. Other files are left alone. Rejects with the disk's own error.
 */
export async function writeStyleFolder(
  folder: string,
  before: HouseStyleFiles,
  after: HouseStyleFiles,
  disk: StyleDisk = THE_DISK,
): Promise<void> {
  const changes = Object.entries(fileChanges(before, after));
  if (changes.length === 0) return;
  const note: SavingNote = Object.fromEntries(
    changes.map(([path, to]) => [path, { from: before[path] ?? null, to }]),
  );
  for (const within of new Set(['templates', ...changes.map(([path]) => dirname(path))]))
    await durableFolder(join(folder, within));
  await disk.write(join(folder, SAVING), encoded(JSON.stringify(note)));
  try {
    for (const [path, text] of changes) await put(folder, path, text, disk);
  } catch (trouble) {
    await takeBack(folder, note, disk);
    throw trouble;
  }
  await disk.remove(join(folder, SAVING));
}

/**
 * Takes back a write that broke off in this folder, if there is one: files that hold what was being written get
 * their old text again, those that a hand has changed since stay. Rejects with the disk's own error.
 */
export async function takeBackBrokenWrite(folder: string): Promise<void> {
  const words = await textIn(join(folder, SAVING));
  if (words === null) return;
  const note = noteOf(words);
  if (note === null) await THE_DISK.remove(join(folder, SAVING));
  else await takeBack(folder, note, THE_DISK);
}

/** Whether a save of this folder is going on, or broke off. */
export async function isBeingSaved(folder: string): Promise<boolean> {
  return (await textIn(join(folder, SAVING))) !== null;
}

async function takeBack(folder: string, note: SavingNote, disk: StyleDisk): Promise<void> {
  for (const [path, { from, to }] of Object.entries(note))
    if ((await textIn(join(folder, path))) === to && from !== to)
      await put(folder, path, from, disk);
  await disk.remove(join(folder, SAVING));
}

async function put(
  folder: string,
  path: string,
  text: string | null,
  disk: StyleDisk,
): Promise<void> {
  const file = join(folder, path);
  if (text !== null) await disk.write(file, encoded(text));
  else if ((await textIn(file)) !== null) await disk.remove(file);
}

async function textIn(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (trouble) {
    if (isMissing(trouble)) return null;
    throw trouble;
  }
}

/** A note that was cut short was never acted on: it is written whole before the first file. */
function noteOf(words: string): SavingNote | null {
  try {
    const read = savingNote.safeParse(JSON.parse(words));
    return read.success ? read.data : null;
  } catch {
    // JSON.parse throws for one reason only: what the words are.
    return null;
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
