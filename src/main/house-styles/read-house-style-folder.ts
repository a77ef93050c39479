import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HouseStyle } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { problem, type Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import { isMissing, readStyleFiles } from './read-style-files';

/** Reads one house style's folder; problems name the file within it, with the folder's name in front. */
export async function readHouseStyleFolder(folder: string): Promise<Result<HouseStyle, Problem[]>> {
  const name = basename(folder);
  const files = await readStyleFiles(folder);
  const read = files.ok ? readHouseStyle(files.value) : files;
  return read.ok ? ok(read.value) : err(read.error.map((each) => inFolder(name, each)));
}

/** The folders of house styles in a folder, in the order of their names; one that does not exist holds none. */
export async function styleFolders(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return names.sort().map((name) => join(folder, name));
  } catch (trouble) {
    if (!isMissing(trouble))
      problems.push(
        problem(
          'house-style-unreadable',
          `The house styles in ${folder} cannot be read: ${String(trouble)}.`,
          folder,
        ),
      );
    return [];
  }
}

/** A fault of a style's file, named with the style's folder in front. */
export function inFolder(name: string, { where, message, ...rest }: Problem): Problem {
  return { ...rest, where: `${name}/${where ?? ''}`, message: `${name}/${message}` };
}

/** The fault of a style whose id another has. */
export function repeated(path: string, id: string): Problem {
  const where = `${basename(path)}/house.yml:1`;
  return problem(
    'house-style-fault',
    `${where}: the id “${id}” is taken by another house style, which stays in force`,
    where,
  );
}
