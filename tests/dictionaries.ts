import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dictionary } from '@shared/house-style/rules/kinds/checker';
import { makeDictionary, type DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';

const FOLDERS = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en' };

/** The files of a dictionary that ships. */
function dictionaryFiles(id: keyof typeof FOLDERS): DictionaryFiles {
  const read = (name: string) =>
    readFileSync(resolve(import.meta.dirname, '../node_modules', FOLDERS[id], name), 'utf8');
  return { id, aff: read('index.aff'), dic: read('index.dic') };
}

/** A dictionary that ships, made ready. */
export function realDictionary(
  id: keyof typeof FOLDERS,
  extra: readonly string[] = [],
): Dictionary {
  const made = makeDictionary(dictionaryFiles(id), extra);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}
