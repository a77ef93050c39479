import { randomUUID } from 'node:crypto';
import { access, cp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import { durableFolder, syncFolder } from '../exports/durable-write';
import { isMissing } from './read-style-files';
import { removedFolder, type StylePlaces } from './style-places';
import { THE_DISK, writeStyleFolder, type StyleDisk } from './write-style-folder';

/** Makes the folder of a new style in one step: it is there whole, or not at all. */
export async function makeStyleFolder(
  { own }: StylePlaces,
  name: string,
  files: HouseStyleFiles,
  disk: StyleDisk,
): Promise<void> {
  const unfinished = join(own, `.${randomUUID()}.new`);
  await durableFolder(own);
  try {
    await writeStyleFolder(unfinished, {}, files, disk);
    await rename(unfinished, join(own, name));
  } catch (trouble) {
    await rm(unfinished, { recursive: true, force: true });
    throw trouble;
  }
  await syncFolder(own);
}

/** A free place for a folder among the removed ones, named by it and the moment. */
export async function removedPlace(
  places: StylePlaces,
  folder: string,
  now: Date,
): Promise<string> {
  const removed = removedFolder(places);
  await durableFolder(removed);
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '');
  for (let turn = 1; ; turn += 1) {
    const place = join(removed, `${basename(folder)}-${moment}${turn === 1 ? '' : `-${turn}`}`);
    if (!(await isThere(place))) return place;
  }
}

/** Copies a style's folder among the removed ones, its files durably; what else lies in it comes along. */
export async function copyToRemoved(
  folder: string,
  present: HouseStyleFiles,
  place: string,
): Promise<void> {
  await writeStyleFolder(place, {}, present, THE_DISK);
  await cp(folder, place, { recursive: true, force: false });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (trouble) {
    if (isMissing(trouble)) return false;
    throw trouble;
  }
}
