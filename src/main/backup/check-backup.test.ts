import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder } from '../../../tests/library-folder';
import { BackupDamaged } from './backup-failures';
import { checkCopy } from './check-backup';

/** The file of an empty library, closed in order. */
function libraryFile(): string {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  return join(folder, 'library.db');
}

describe('a copy of a library', () => {
  it('that is sound gives what it holds', async () => {
    expect(await checkCopy(libraryFile())).toMatchObject({ stories: 0, media: [] });
  });

  it('in which pages belong to nothing is damaged, though every story can be counted', async () => {
    const file = libraryFile();
    const library = new Libsql(file);
    library.exec(
      "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'version_story'",
    );
    library.close();
    await expect(checkCopy(file)).rejects.toThrow(BackupDamaged);
  });

  it('that is no library is damaged', async () => {
    const file = join(temporaryFolder(), 'library.db');
    writeFileSync(file, 'A shopping list. '.repeat(1000));
    await expect(checkCopy(file)).rejects.toThrow(BackupDamaged);
  });
});
