import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import {
  styleBuiltIn,
  styleFaulty,
  styleIdKept,
  styleMissing,
} from '@shared/contract/house-style-failures';
import { changedFiles, wholeStyle } from '@shared/house-style/change-style';
import { copyStyle } from '@shared/house-style/edit-style-files';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import { freeId } from '@shared/house-style/style-id';
import { err, ok, type Result } from '@shared/result/result';
import { syncFolder } from '../exports/durable-write';
import { findIn, ownStyle, takenNames } from './find-shelved';
import type { LastGood } from './last-good';
import { onDisk } from './on-disk';
import type { ShelfContents } from './read-shelf';
import { styleFolders } from './read-house-style-folder';
import { readFolder } from './shelved-style';
import { copyToRemoved, makeStyleFolder, removedPlace } from './style-folders';
import type { StylePlaces } from './style-places';
import { takeBackBrokenWrite, writeStyleFolder, type StyleDisk } from './write-style-folder';

type Done = Record<string, never>;

/** What can be done to the desk's own house styles. */
export interface ShelfEdits {
  /** Makes an own style of the form in force of another; gives its id. */
  copy(id: string, name: string): Promise<Result<{ id: string }, DeskError>>;
  /** Writes files of an own style; see `house-style:write`. */
  write(
    id: string,
    changes: Readonly<Record<string, string | null>>,
  ): Promise<Result<Done, DeskError>>;
  /** Keeps files as an own style; the one of that id that is here goes among the removed ones. */
  take(files: HouseStyleFiles): Promise<Result<{ id: string }, DeskError>>;
  /** Moves an own style's folder among the removed ones. Whether a story uses it, the caller knows. */
  remove(id: string): Promise<Result<Done, DeskError>>;
  /** Takes back writes that broke off when the program last ended. To be called once, at the start. */
  recover(): Promise<void>;
}

/** What the edits stand on. */
export interface EditNeeds {
  readonly places: StylePlaces;
  readonly lastGood: LastGood;
  readonly now: () => Date;
  readonly disk: StyleDisk;
  readonly read: () => Promise<ShelfContents>;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

const COPY = 'Nothing was changed; the house style in force is as it was.';

/** The edits of a shelf, each in its turn. */
export function editShelf(needs: EditNeeds): ShelfEdits {
  const edit = <T>(work: (contents: ShelfContents) => Promise<Result<T, DeskError>>) =>
    needs.inTurn(() => onDisk(COPY, async () => work(await needs.read())));
  return {
    copy: (id, name) => edit((contents) => copyTo(needs, contents, id, name)),
    write: (id, changes) => edit((contents) => write(needs, contents, id, changes)),
    take: (files) => edit((contents) => take(needs, contents, files)),
    remove: (id) => edit((contents) => remove(needs, contents, id)),
    recover: () =>
      needs.inTurn(async () => {
        for (const folder of await styleFolders(needs.places.own, []))
          await takeBackBrokenWrite(folder);
      }),
  };
}

async function copyTo(
  needs: EditNeeds,
  contents: ShelfContents,
  id: string,
  name: string,
): Promise<Result<{ id: string }, DeskError>> {
  const source = findIn(contents, id)?.inForce;
  if (!source) return err(styleMissing(id));
  const free = freeId(name, takenNames(contents));
  const copied = copyStyle(source.files, { id: free, name });
  const whole = copied.ok ? wholeStyle(copied.value) : copied;
  if (!whole.ok) return err(styleFaulty(whole.error));
  await makeStyleFolder(needs.places, free, whole.value.files, needs.disk);
  return ok({ id: free });
}

async function write(
  { disk }: EditNeeds,
  contents: ShelfContents,
  id: string,
  changes: Readonly<Record<string, string | null>>,
): Promise<Result<Done, DeskError>> {
  const found = ownStyle(contents, id);
  if (!found.ok) return found;
  const { folder } = found.value;
  await takeBackBrokenWrite(folder);
  const { present } = await readFolder(folder);
  const whole = wholeStyle(changedFiles(present, changes));
  if (!whole.ok) return err(styleFaulty(whole.error));
  if (whole.value.style.id !== id) return err(styleIdKept(id));
  await writeStyleFolder(folder, present, whole.value.files, disk);
  return ok({});
}

async function take(
  { places, disk, now }: EditNeeds,
  contents: ShelfContents,
  files: HouseStyleFiles,
): Promise<Result<{ id: string }, DeskError>> {
  const whole = wholeStyle(files);
  if (!whole.ok) return err(styleFaulty(whole.error));
  const { id, name } = whole.value.style;
  const there = findIn(contents, id);
  if (there?.own === false) return err(styleBuiltIn(there.inForce?.style.name ?? name));
  if (there === undefined) {
    await makeStyleFolder(places, freeId(id, takenNames(contents)), files, disk);
    return ok({ id });
  }
  const { folder } = there;
  await takeBackBrokenWrite(folder);
  const { present } = await readFolder(folder);
  const place = await removedPlace(places, folder, now());
  if (Object.keys(present).length === 0) {
    // What cannot be read cannot be written over file by file: it makes room as a whole.
    await rename(folder, place);
    await makeStyleFolder(places, basename(folder), files, disk);
  } else {
    // The old form is among the removed ones before the first new word is written.
    await copyToRemoved(folder, present, place);
    await writeStyleFolder(folder, present, files, disk);
  }
  return ok({ id });
}

async function remove(
  { places, lastGood, now }: EditNeeds,
  contents: ShelfContents,
  id: string,
): Promise<Result<Done, DeskError>> {
  const found = ownStyle(contents, id);
  if (!found.ok) return found;
  const { folder } = found.value;
  const place = await removedPlace(places, folder, now());
  await rename(folder, place);
  await lastGood.move(basename(folder), `${place}.standfirst-style`);
  await syncFolder(places.own);
  return ok({});
}
