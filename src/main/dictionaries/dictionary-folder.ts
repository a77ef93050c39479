import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  decodeDictionary,
  LARGEST_DICTIONARY,
} from '@shared/house-style/spelling/decode-dictionary';
import { DICTIONARY_ID, isShipped } from '@shared/house-style/spelling/dictionary-ids';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import type { Problem } from '@shared/result/problem';
import { err, type Result } from '@shared/result/result';

/** The dictionaries that the desk has put into its folder. */
export interface DictionaryList {
  /** BCP 47 tags, in order. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * What lies in the desk's folder of dictionaries: each is NAME.aff with NAME.dic, NAME being a BCP 47 tag (Hunspell's
 * "de_CH" is read as "de-CH"). Reads no more than names and sizes; an absent folder has none.
 */
export async function listDictionaries(folder: string): Promise<DictionaryList> {
  const ids: string[] = [];
  const problems: Problem[] = [];
  for (const name of await namesIn(folder)) {
    const trouble = await troubleWith(folder, name);
    if (trouble === null) ids.push(idOf(name));
    else problems.push(problemWith(name, trouble));
  }
  return { ids, problems };
}

/** The files of one of them, decoded; the reason, where it can't be read. */
export async function readDictionary(
  folder: string,
  id: string,
): Promise<Result<DictionaryFiles, string>> {
  const name = (await namesIn(folder)).find((each) => idOf(each) === id);
  if (name === undefined) return err('it is not in the folder');
  const trouble = await troubleWith(folder, name);
  if (trouble !== null) return err(trouble);
  try {
    const [aff, dic] = await Promise.all([
      readFile(join(folder, `${name}.aff`)),
      readFile(join(folder, `${name}.dic`)),
    ]);
    return decodeDictionary(id, { aff, dic });
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault)
      return err(`it can't be read (${String(fault.code)})`);
    throw fault;
  }
}

function idOf(name: string): string {
  return name.replaceAll('_', '-');
}

/** The names that have a file of affixes or of words, each once. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const files = (await readdir(folder)).filter((file) => /^[^.].*\.(?:aff|dic)$/u.test(file));
    return [...new Set(files.map((file) => file.slice(0, -4)))].sort();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return [];
    throw fault;
  }
}

async function troubleWith(folder: string, name: string): Promise<string | null> {
  const id = idOf(name);
  if (!DICTIONARY_ID.test(id)) return 'its name is no language tag such as de-CH';
  if (isShipped(id)) return 'a dictionary of this name ships with the program';
  for (const file of [`${name}.aff`, `${name}.dic`]) {
    const trouble = await troubleWithFile(join(folder, file));
    if (trouble !== null) return `${file} ${trouble}`;
  }
  return null;
}

async function troubleWithFile(path: string): Promise<string | null> {
  try {
    const there = await lstat(path);
    if (!there.isFile()) return 'is no file; put the file itself there';
    return there.size > LARGEST_DICTIONARY ? 'is over 20 MB' : null;
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return fault.code === 'ENOENT' ? 'is missing' : `can't be read (${String(fault.code)})`;
  }
}

function problemWith(name: string, trouble: string): Problem {
  const message = `The dictionary ${name} can't be used: ${trouble}.`;
  return { code: 'dictionary-unusable', level: 'warning', where: name, message };
}
