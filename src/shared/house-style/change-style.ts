import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { fault } from '../templates/yaml-source';
import type { HouseStyle, HouseStyleFiles } from './house-style';
import { readHouseStyle } from './read-house-style';
import { strangePaths } from './style-paths';

/** A house style with the files that it was read from. */
export interface StyleWithFiles {
  readonly style: HouseStyle;
  readonly files: HouseStyleFiles;
}

/** A style’s files with some of them changed or, by null, taken out. */
export function changedFiles(
  files: HouseStyleFiles,
  changes: Readonly<Record<string, string | null>>,
): HouseStyleFiles {
  return Object.fromEntries(
    Object.entries<string | null>({ ...files, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
}

/** Reads the files of a style that is to be kept. Refuses paths that no style has, and every fault of the style. */
export function wholeStyle(files: HouseStyleFiles): Result<StyleWithFiles, Problem[]> {
  const strange = strangePaths(files);
  if (strange.length > 0)
    return err(
      strange.map((path) =>
        fault(`${path.slice(0, 100)}:1`, 'no file of a house style has this name'),
      ),
    );
  const read = readHouseStyle(files);
  return read.ok ? ok({ style: read.value, files }) : read;
}
