import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { HouseStyle } from '@shared/house-style/house-style';
import { ok } from '@shared/result/result';
import { readHouseStyleFolder } from '../main/house-styles/read-house-style-folder';
import type { CommandValues } from './command';
import { EXIT, stop, stopForProblems, type Step } from './stop';
import { shelfOf } from './style-shelf-of';
import type { Terminal } from './terminal';

/** The house style of a name: one that ships or one of the desk's own, by its id, or a folder. */
export async function chooseHouseStyle(
  wanted: string,
  terminal: Terminal,
  values: Pick<CommandValues, 'styles'> = {},
): Promise<Step<HouseStyle>> {
  const { styles, problems } = await shelfOf(values, terminal).list();
  const found = styles.find(({ id }) => id === wanted);
  if (found !== undefined) return ok(found);
  if (await isStyleFolder(wanted)) {
    const read = await readHouseStyleFolder(resolve(wanted));
    return read.ok ? read : stopForProblems('The house style has faults:', read.error);
  }
  if (problems.length > 0) return stopForProblems('The house styles have faults:', problems);
  const known = styles.map(({ id }) => id).join(' and ');
  return stop(
    EXIT.usage,
    `There is no house style “${wanted}”. Use ${known}, or name a folder with a house.yml.`,
  );
}

async function isStyleFolder(path: string): Promise<boolean> {
  try {
    return (await stat(join(path, 'house.yml'))).isFile();
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble) return false;
    throw trouble;
  }
}
