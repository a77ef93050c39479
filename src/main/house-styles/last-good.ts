import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeStyle, type StyleWithFiles } from '@shared/house-style/change-style';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import {
  readStyleFile,
  STYLE_FILE_EXTENSION,
  writeStyleFile,
} from '@shared/house-style/style-file';
import { durableFolder, durableWrite } from '../exports/durable-write';
import { isMissing } from './read-style-files';

/** The last good form of each own style, by the name of its folder. */
export interface LastGood {
  /** Keeps a form that has just been read without fault. Rejects with the disk's own error. */
  keep(folder: string, files: HouseStyleFiles): Promise<void>;
  /** The form kept last; null where there is none, or it cannot be read. */
  read(folder: string): Promise<StyleWithFiles | null>;
  /** Moves the copy of a style that was removed. */
  move(folder: string, to: string): Promise<void>;
}

/** Keeps copies in a folder, one file for each style; a copy that is there already is not written again. Without `keeps` it only reads. */
export function makeLastGood(place: string, { keeps }: { readonly keeps: boolean }): LastGood {
  const kept = new Map<string, string>();
  const fileOf = (folder: string): string => join(place, `${folder}.${STYLE_FILE_EXTENSION}`);
  return {
    keep: async (folder, files) => {
      if (!keeps) return;
      const words = JSON.stringify(Object.entries(files).sort());
      if (kept.get(folder) === words) return;
      const packed = await writeStyleFile(files);
      if (!packed.ok) throw new Error(`The style in ${folder} was read, but has faults`);
      if (!(await holds(fileOf(folder), packed.value))) {
        await durableFolder(place);
        await durableWrite(fileOf(folder), packed.value);
      }
      kept.set(folder, words);
    },
    read: async (folder) => {
      const bytes = await bytesOf(fileOf(folder));
      const files = bytes === null ? null : await readStyleFile(bytes);
      const whole = files?.ok === true ? wholeStyle(files.value) : null;
      return whole?.ok === true ? whole.value : null;
    },
    move: async (folder, to) => {
      kept.delete(folder);
      try {
        await rename(fileOf(folder), to);
      } catch (trouble) {
        if (!isMissing(trouble)) throw trouble;
      }
    },
  };
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const there = await bytesOf(file);
  return there !== null && Buffer.compare(there, bytes) === 0;
}

/** A copy that cannot be read is as good as none: the faults of the folder are told anyway. */
async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble) return null;
    throw trouble;
  }
}
