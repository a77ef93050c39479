import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CORPORA = resolve(import.meta.dirname, '../../../shared/corpora');

/** A folder of published data that tests compare with, or null where it is absent, which is said. */
export function corpus(name: string): string | null {
  const folder = join(CORPORA, name);
  if (existsSync(folder)) return folder;
  process.stdout.write(`shared/corpora/${name} is absent: nothing was compared with it.\n`);
  return null;
}

/** A JSON file as it is; nothing is checked. */
export function readJsonFile(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

/** The JSON files of a folder by name, of its folders too; none where there is no such folder. */
export function jsonFiles(folder: string): { readonly name: string; readonly path: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, path: join(folder, name) }));
}
