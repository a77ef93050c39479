import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/main/library/database';
import { LIBRARY_FILE, openLibrary } from '../../src/main/library/open-library';
import { keepVersion } from '../../src/main/library/versions/keep-version';
import type { Story } from '../../src/shared/story/story';
import { value } from '../library-folder';

/**
 * Makes a library in an empty folder whose one story has these texts: the first as it stands, each later one as a
 * version by its number, from "Version 0". Gives by how many bytes the versions made the file grow.
 */
export function keepVersions(folder: string, [first, ...later]: readonly Story[]): number {
  if (first === undefined) throw new Error('There is no story.');
  const file = join(folder, LIBRARY_FILE);
  const begun = value(openLibrary(folder));
  value(begun.stories.create(first));
  begun.close();
  const before = statSync(file).size;
  const database = openDatabase(file);
  const context = {
    database,
    folder,
    now: () => new Date(),
    who: () => 'Iris Lund',
    zone: () => 'UTC',
  };
  // In one transaction: a thousand syncs of the disk would tell nothing of size.
  database.transaction(() => {
    for (const [round, kept] of later.entries())
      keepVersion(context, kept, 'milestone', `Version ${round}`);
  });
  database.close();
  return statSync(file).size - before;
}
