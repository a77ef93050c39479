import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import type { StyleWithFiles } from '@shared/house-style/change-style';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { isSameValue } from '@shared/house-style/same-value';
import type { Problem } from '@shared/result/problem';
import { fault } from '@shared/templates/yaml-source';
import { readStyleFiles } from './read-style-files';
import { isBeingSaved, SAVING } from './write-style-folder';

/** A house style's folder as it was read. */
export interface ShelvedStyle {
  /** The style's id; for a folder that never held a good form, as far as its `house.yml` tells, else its name. */
  readonly id: string;
  readonly folder: string;
  readonly own: boolean;
  /** What the folder holds now; nothing where it cannot be read. */
  readonly present: HouseStyleFiles;
  /** The faults of what it holds now, named by the path in the folder. */
  readonly problems: readonly Problem[];
  /** The form in force: what the folder holds, or the last good one; null for none. */
  readonly inForce: StyleWithFiles | null;
  /** Whether the last good form is in force because the folder is faulty now. */
  readonly isLastGood: boolean;
}

/** What a folder holds: the files, and either the style or the faults. */
export interface FolderReading {
  readonly present: HouseStyleFiles;
  readonly style: HouseStyle | null;
  readonly problems: readonly Problem[];
  /** Whether the texts could be read at all, so that the rest follows from them. */
  readonly isOfTexts?: true;
}

/** Reads what a style's folder holds now. */
export type ReadFolder = (folder: string) => Promise<FolderReading>;

/** A reader that takes a folder's texts apart again only when one of them has changed. */
export function makeFolderReader(): ReadFolder {
  const known = new Map<string, FolderReading>();
  return async (folder) => {
    const reading = await readFolder(folder, known.get(folder));
    known.set(folder, reading);
    return reading;
  };
}

/** Reads what a style's folder holds now; an earlier reading of the same texts is given again. */
export async function readFolder(folder: string, earlier?: FolderReading): Promise<FolderReading> {
  if (await isBeingSaved(folder)) return { present: {}, style: null, problems: [UNFINISHED] };
  const files = await readStyleFiles(folder);
  if (!files.ok) return { present: {}, style: null, problems: files.error };
  const present = files.value;
  if (earlier !== undefined && isSameValue(earlier.present, present) && earlier.isOfTexts === true)
    return earlier;
  const read = readHouseStyle(present);
  return read.ok
    ? { present, style: read.value, problems: [], isOfTexts: true }
    : { present, style: null, problems: read.error, isOfTexts: true };
}

const UNFINISHED = fault(
  `${SAVING}:1`,
  'a save of this style was not finished; it is taken back when Standfirst starts',
);

/** The id of a style that cannot be read, as far as one can tell. */
export function idOfFaulty(folder: string, files: HouseStyleFiles): string {
  const doc = parseDocument(files['house.yml'] ?? '');
  const id: unknown = doc.errors.length === 0 ? doc.get('id') : null;
  return typeof id === 'string' && id !== '' ? id : basename(folder);
}
