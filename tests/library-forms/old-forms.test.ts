import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/main/library/database';
import { migrateLibrary } from '../../src/main/library/forms/migrate';
import { MIGRATIONS } from '../../src/main/library/forms/migrations';
import { LIBRARY_FILE } from '../../src/main/library/open-library';
import { libraryIn, temporaryFolder, value } from '../library-folder';
import { makeOldLibrary, OLD_FORMS, type OldLibrary } from './old-library';

/* Libraries as every earlier form of the program has left them. A new form is taken up by itself: it has a test here, too. */

const NEWEST = MIGRATIONS.at(-1)?.form ?? 0;

/** Opens the library as the program does, and looks at everything that was in it. */
async function expectWhole(folder: string, made: OldLibrary): Promise<void> {
  const library = libraryIn(folder);
  const [first] = made.stories;
  if (first === undefined) throw new Error('An old library without a story');
  for (const kept of made.stories)
    expect(value(library.stories.open(kept.id))).toMatchObject({ story: kept, revision: 3 });
  expect(value(library.stories.open(first.id)).place).toEqual({
    ...{ anchor: 7, head: 9, scrollTop: 120.5 },
  });
  const list = (query: string, spiked: boolean) =>
    value(library.stories.list({ query, status: null, spiked })).rows.map(({ id }) => id);
  expect(list('cafe', false)).toEqual([first.id]);
  expect(list('', true)).toHaveLength(1);
  const versions = value(library.versions.list(first.id)).toReversed();
  expect(versions.map(({ name }) => name)).toEqual(made.versions);
  for (const { id, name } of versions)
    expect(JSON.stringify(value(library.versions.read(first.id, id)).doc)).toContain(name);
  const people = value(library.contributors.list({ query: 'brandt ferry', sort: 'name' }));
  expect(people).toMatchObject([{ id: made.person, name: 'Zoë Brandt', stories: 1 }]);
  expect(value(library.photos.list({ query: 'marz', use: 'used' })).total).toBe(1);
  expect(value(await library.media.read(made.media.hash)).bytes).toHaveLength(made.media.bytes);
  expect(value(library.styleUse()).templates).toMatchObject([{ templateId: 'note', stories: 1 }]);
  expect(value(library.corrections.all())).toHaveLength(made.form >= 4 ? 1 : 0);
  expect(library.check()).toEqual({ ok: true, value: null });
  value(library.versions.keep(first.id, 'Now'));
  value(library.stories.save({ story: first, revision: 4, place: null }));
  library.close();
}

function rowsIn(folder: string, sql: string): unknown[] {
  const file = new Libsql(join(folder, LIBRARY_FILE));
  const rows = file.prepare(sql).all();
  file.close();
  return rows;
}

describe.each(OLD_FORMS)('a library of form %i', (form) => {
  it('is opened with every story, version, person and photo in it', async () => {
    const folder = temporaryFolder();
    const made = makeOldLibrary(folder, form);
    await expectWhole(folder, made);
    expect(rowsIn(folder, 'PRAGMA user_version')).toEqual([{ user_version: NEWEST }]);
    expect(rowsIn(folder, 'SELECT CAST(bytes AS TEXT) AS words FROM original')).toEqual([
      { words: 'the original, byte for byte' },
    ]);
    expect(rowsIn(folder, 'SELECT reason FROM aside')).toEqual([{ reason: 'No form' }]);
  });

  it('stays whole beside it, as it was', async () => {
    const folder = temporaryFolder();
    const made = makeOldLibrary(folder, form);
    libraryIn(folder).close();
    const copy = join(folder, 'copies', `library-before-form-${form + 1}.db`);
    renameSync(copy, join(folder, LIBRARY_FILE));
    expect(rowsIn(folder, 'PRAGMA user_version')).toEqual([{ user_version: form }]);
    await expectWhole(folder, made);
  });

  it.each(MIGRATIONS.filter((step) => step.form > form))(
    'stays of the form before where the step to form $form breaks off, and comes to the newest later',
    async (step) => {
      const folder = temporaryFolder();
      const made = makeOldLibrary(folder, form);
      const database = openDatabase(join(folder, LIBRARY_FILE));
      const broken = MIGRATIONS.map((each) =>
        each === step ? { ...each, sql: `${each.sql}; INSERT INTO nowhere VALUES (1)` } : each,
      );
      expect(() => migrateLibrary(database, join(folder, 'copies'), broken)).toThrow('nowhere');
      database.close();
      expect(rowsIn(folder, 'PRAGMA user_version')).toEqual([{ user_version: step.form - 1 }]);
      await expectWhole(folder, made);
    },
  );

  it('is copied anew where a kill came while it was copied', async () => {
    const folder = temporaryFolder();
    const made = makeOldLibrary(folder, form);
    const database = openDatabase(join(folder, LIBRARY_FILE));
    const killed: Database = {
      ...database,
      run: (_sql, file) => {
        writeFileSync(String(file), 'half a copy');
        throw new Error('killed');
      },
    };
    const copies = join(folder, 'copies');
    expect(() => migrateLibrary(killed, copies)).toThrow('killed');
    database.close();
    libraryIn(folder).close();
    renameSync(join(copies, `library-before-form-${form + 1}.db`), join(folder, LIBRARY_FILE));
    await expectWhole(folder, made);
  });
});
