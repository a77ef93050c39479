import { basename } from 'node:path';
import { problem, type Problem } from '@shared/result/problem';
import { repeated, styleFolders, inFolder } from './read-house-style-folder';
import type { LastGood } from './last-good';
import {
  idOfFaulty,
  type FolderReading,
  type ReadFolder,
  type ShelvedStyle,
} from './shelved-style';
import type { StylePlaces } from './style-places';

/** Every house style's folder, and what stands in the way of each; problems name the folder in front. */
export interface ShelfContents {
  readonly shelved: readonly ShelvedStyle[];
  readonly problems: readonly Problem[];
}

/** Reads all folders, keeps good forms of own styles, and puts the last good form in the place of a faulty one. */
export async function readShelf(
  { shipped, own }: StylePlaces,
  lastGood: LastGood,
  readFolder: ReadFolder,
): Promise<ShelfContents> {
  const problems: Problem[] = [];
  const shelved: ShelvedStyle[] = [];
  for (const folder of await styleFolders(shipped, problems))
    shelved.push(await shelve(await readFolder(folder), folder, { lastGood: null, problems }));
  for (const folder of await styleFolders(own, problems)) {
    const style = await shelve(await readFolder(folder), folder, { lastGood, problems });
    const isTaken = shelved.some(({ id, inForce }) => id === style.id && inForce !== null);
    if (isTaken && style.problems.length === 0) problems.push(repeated(folder, style.id));
    shelved.push(isTaken ? { ...style, inForce: null, isLastGood: false } : style);
  }
  return { shelved, problems };
}

async function shelve(
  { present, style, problems: faults }: FolderReading,
  folder: string,
  { lastGood, problems }: { readonly lastGood: LastGood | null; readonly problems: Problem[] },
): Promise<ShelvedStyle> {
  const name = basename(folder);
  problems.push(...faults.map((each) => inFolder(name, each)));
  const base = { folder, present, problems: faults, own: lastGood !== null };
  if (style !== null) {
    if (lastGood !== null) await keep(lastGood, name, present, problems);
    return { ...base, id: style.id, inForce: { style, files: present }, isLastGood: false };
  }
  const kept = (await lastGood?.read(name)) ?? null;
  return {
    ...base,
    id: kept?.style.id ?? idOfFaulty(folder, present),
    inForce: kept,
    isLastGood: kept !== null,
  };
}

/** A copy that cannot be kept takes nothing from the style itself, so it is told and no more. */
async function keep(
  lastGood: LastGood,
  name: string,
  files: ShelvedStyle['present'],
  problems: Problem[],
): Promise<void> {
  try {
    await lastGood.keep(name, files);
  } catch (trouble) {
    if (!(trouble instanceof Error && 'code' in trouble)) throw trouble;
    problems.push({
      ...problem(
        'house-style-copy',
        `${name}: the last good form cannot be kept (${trouble.message}); the style itself is in force`,
        name,
      ),
      level: 'warning',
    });
  }
}
