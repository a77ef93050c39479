import { compareHouseStyles, type StyleDifference } from '@shared/house-style/compare-house-styles';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { ok } from '@shared/result/result';
import { lookAtStyleFile } from '../main/house-styles/exchange-style';
import type { StyleShelf } from '../main/house-styles/style-shelf';
import type { CommandValues } from './command';
import { EXIT, stop, stopForFailure, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

/**
 * `standfirst house import FILE`: keeps a style file as an own style. One that would replace another says what
 * would change, and needs `--force`; the old one goes among the removed ones. Faults are printed, a line each.
 */
export async function importStyle(
  shelf: StyleShelf,
  file: string,
  { force }: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const look = await lookAtStyleFile(shelf, file);
  if (!look.ok) return stopForFailure(look.error);
  const { name, files, problems, replaces } = look.value;
  if (problems.length > 0) {
    terminal.write(problems.map(({ message }) => `${message}\n`).join(''));
    return stop(EXIT.blocked, `${name} was not taken in.`);
  }
  if (replaces?.own === true && force !== true) {
    for (const line of differenceLines(replaces.files, files)) terminal.say(line);
    return stop(
      EXIT.blocked,
      `This would replace the house style “${replaces.id}”. Nothing was written; use --force to replace it.`,
    );
  }
  const taken = await shelf.take(files);
  if (!taken.ok) return stop(EXIT.blocked, `${taken.error.message} ${taken.error.wayOn}`);
  terminal.write(`${taken.value.id}\n`);
  return ok(EXIT.done);
}

function differenceLines(before: HouseStyleFiles, after: HouseStyleFiles): string[] {
  const old = readHouseStyle(before);
  const now = readHouseStyle(after);
  if (!old.ok || !now.ok) return [];
  const differences = compareHouseStyles(old.value, now.value);
  return differences.length === 0 ? ['Both are the same.'] : differences.map(lineOf);
}

function lineOf({ where, kind, from, to }: StyleDifference): string {
  if (kind === 'added') return `${where}: added “${to}”`;
  return kind === 'removed' ? `${where}: removed “${from}”` : `${where}: “${from}” → “${to}”`;
}
