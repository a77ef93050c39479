// @ts-check
/** One hash for the content of many files, whatever their times. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { ifMissing } from './if-missing.mjs';

/**
 * Every file below the given files and folders, in one fixed order. What does not exist is left out.
 * @param {string} root
 * @param {string[]} paths relative to `root`
 * @param {(path: string) => boolean} [wanted] asked with the path relative to `root`, with slashes
 * @returns {Promise<string[]>}
 */
export async function filesBelow(root, paths, wanted = () => true) {
  const found = await Promise.all(
    paths.map(async (path) => {
      const place = join(root, path);
      const what = await ifMissing(stat(place), null);
      if (!what) return [];
      if (what.isFile()) return [place];
      const entries = await readdir(place, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return found
    .flat()
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter(wanted)
    .sort();
}

/**
 * SHA-256 over names and bytes of the files, in hexadecimal.
 * @param {string} root
 * @param {string[]} files relative to `root`
 */
export async function contentHash(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = await readFile(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
