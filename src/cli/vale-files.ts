import { readdir } from 'node:fs/promises';
import { ok } from '@shared/result/result';
import { readInput } from './read-input';
import type { Step } from './stop';
import type { Terminal } from './terminal';

const LIMIT = {
  most: 10 * 1024 * 1024,
  tooLarge: () => 'A file of the Vale project is over 10 MB; no rule is. It was left as it is.',
};

/** The text of a file of a Vale project. */
export async function readText(file: string, terminal: Terminal): Promise<Step<string>> {
  const input = await readInput(file, LIMIT, terminal);
  return input.ok ? ok(new TextDecoder().decode(input.value.bytes)) : input;
}

/** The files of a folder with that ending, by name; none where there is no such folder. */
export async function namesIn(folder: string, ending: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(ending)).sort();
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble) return [];
    throw trouble;
  }
}
