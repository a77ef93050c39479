import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { isMissing } from './read-style-files';

/**
 * Reads a pack of rules: the `.yml` files of its folders, by their path; `only` names the folders that are read. A
 * folder that is not there has none.
 */
export async function readRulePack(folder: string, only?: readonly string[]): Promise<RuleFiles> {
  const files: Record<string, string> = {};
  for (const within of only ?? (await foldersIn(folder)))
    for (const name of await readdir(join(folder, within)))
      if (name.endsWith('.yml'))
        files[`${within}/${name}`] = await readFile(join(folder, within, name), 'utf8');
  return files;
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (trouble) {
    if (isMissing(trouble)) return [];
    throw trouble;
  }
}
