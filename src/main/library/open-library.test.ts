import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, story } from '../../../tests/story-builder';
import { openDatabase } from './database';
import { migrateLibrary } from './forms/migrate';
import { MIGRATIONS } from './forms/migrations';
import { openLibrary } from './open-library';

describe('opening a library', () => {
  it('refuses a second opening while the first has it, and takes it after', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    expect(error(openLibrary(folder))).toMatchObject({
      code: 'library-unavailable',
      message: 'Another Standfirst has this library open.',
    });
    first.close();
    libraryIn(folder);
  });

  it('keeps every acknowledged write through a power cut: write-ahead log, full sync', () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const database = openDatabase(join(folder, 'library.db'));
    expect(database.all(z.unknown(), 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(database.all(z.unknown(), 'PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(database.all(z.unknown(), 'PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    database.close();
  });

  it('refuses a file that is no library and leaves it byte for byte', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.db');
    writeFileSync(file, 'My shopping list, by mistake under this name.'.repeat(200));
    const before = readFileSync(file);
    expect(error(openLibrary(folder)).code).toBe('library-unavailable');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    ['a format that there is not', 47, 68],
    ['a form that its tables are not of', 63, 0],
  ])('refuses a file whose head names %s, and leaves it', (_what, place, byte) => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const file = join(folder, 'library.db');
    const bytes = readFileSync(file);
    bytes.writeUInt8(byte, place);
    writeFileSync(file, bytes);
    expect(error(openLibrary(folder))).toMatchObject({ message: 'The library file is damaged.' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('opens a library of a newer form to be read alone, says so, and changes nothing in it', () => {
    const folder = temporaryFolder();
    const before = libraryIn(folder);
    const kept = story(page({ headline: 'Quays', body: [p('A pontoon.')] }), { id: randomUUID() });
    value(before.stories.create(kept));
    value(before.stories.list({ query: 'pontoon', status: null, spiked: false }));
    before.close();
    const file = new Libsql(join(folder, 'library.db'));
    file.exec('PRAGMA user_version = 99; ALTER TABLE story ADD COLUMN mood TEXT');
    const rows = () => file.prepare('SELECT * FROM story, session').all();
    const found = rows();
    const library = libraryIn(folder);
    expect(library.readOnly).toMatchObject({
      code: 'library-read-only',
      message: 'The library was written by a newer Standfirst, so it can only be read here.',
    });
    expect(value(library.stories.open(kept.id)).story.doc).toEqual(kept.doc);
    const list = library.stories.list({ query: 'pontoon', status: null, spiked: false });
    expect(value(list).rows).toHaveLength(1);
    for (const refused of [
      library.stories.save({ story: kept, revision: 1, place: null }),
      library.stories.create({ ...kept, id: randomUUID() }),
      library.stories.spike(kept.id),
      library.versions.keep(kept.id, 'Now'),
    ])
      expect(error(refused)).toMatchObject({ code: 'library-read-only' });
    library.close();
    expect(rows()).toEqual(found);
    expect(file.prepare('PRAGMA user_version').all()).toEqual([{ user_version: 99 }]);
    file.close();
  });

  it('refuses a library of a newer form that it cannot read, and changes nothing', () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const file = join(folder, 'library.db');
    new Libsql(file).exec(
      'PRAGMA user_version = 99; ALTER TABLE story RENAME COLUMN body TO words',
    );
    expect(error(openLibrary(folder))).toMatchObject({
      code: 'library-unavailable',
      message: 'The library was written by a newer Standfirst (form 99; this one reads up to 6).',
      wayOn: 'Update Standfirst and start it again.',
    });
    expect(new Libsql(file).prepare('PRAGMA user_version').all()).toEqual([{ user_version: 99 }]);
  });

  it('finds a sound file sound and a damaged one damaged', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    for (let at = 0; at < 20; at += 1)
      value(
        first.stories.create(story(undefined, { id: randomUUID(), noteToDesk: 'n'.repeat(9000) })),
      );
    expect(first.check()).toEqual({ ok: true, value: null });
    first.close();
    const file = join(folder, 'library.db');
    const bytes = readFileSync(file);
    bytes.fill(0xff, 3 * 4096, 9 * 4096);
    writeFileSync(file, bytes);
    const opened = openLibrary(folder);
    const verdict = opened.ok ? opened.value.check() : opened;
    expect(error(verdict).code).toBe('library-unavailable');
    if (opened.ok) opened.value.close();
  });
});

describe('migrations', () => {
  const next = { form: 7, sql: "ALTER TABLE story ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'" };
  const file = (folder: string) => join(folder, 'library.db');

  it('keeps a copy of the file as it was before a step', () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const database = openDatabase(file(folder));
    value(migrateLibrary(database, join(folder, 'copies'), [...MIGRATIONS, next]));
    database.close();
    expect(readdirSync(join(folder, 'copies'))).toEqual(['library-before-form-7.db']);
    const copy = new Libsql(join(folder, 'copies', 'library-before-form-7.db'));
    expect(copy.prepare('PRAGMA user_version').all()).toEqual([{ user_version: 6 }]);
  });

  it('leaves a file as it was when a step fails half-way, and takes the step again later', () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const database = openDatabase(file(folder));
    const broken = { form: 7, sql: `${next.sql}; INSERT INTO nowhere VALUES (1)` };
    expect(() => migrateLibrary(database, join(folder, 'copies'), [...MIGRATIONS, broken])).toThrow(
      'nowhere',
    );
    expect(database.all(z.unknown(), 'PRAGMA user_version')).toEqual([{ user_version: 6 }]);
    expect(value(migrateLibrary(database, join(folder, 'copies'), [...MIGRATIONS, next]))).toBe(7);
    database.close();
  });

  it('makes no copy of a new, empty library', () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    expect(readdirSync(folder).sort()).not.toContain('copies');
  });
});

describe('a session', () => {
  const create = (library: ReturnType<typeof libraryIn>) =>
    value(library.stories.create(story(undefined, { id: randomUUID() }))).id;

  it('that ended in order recovers nothing', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const id = create(first);
    value(first.stories.open(id));
    first.close();
    const second = libraryIn(folder);
    expect(second.session.brokenOff).toBe(false);
    expect(value(second.stories.open(id)).recoveredAt).toBeNull();
  });

  it('that broke off says so once, for the story that was open', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const [open, other] = [create(first), create(first)];
    value(first.stories.open(open));
    first.close();
    // What a kill leaves: the flag as it stood while the program ran.
    new Libsql(join(folder, 'library.db'))
      .prepare('UPDATE session SET closed_in_order = 0, story_id = ?')
      .run(open);
    const second = libraryIn(folder);
    expect(second.session.brokenOff).toBe(true);
    const saved = value(second.stories.list({ query: '', status: null, spiked: false })).rows.find(
      ({ id }) => id === open,
    );
    expect(value(second.stories.open(open)).recoveredAt).toBe(saved?.modifiedAt);
    expect(value(second.stories.open(open)).recoveredAt).toBeNull();
    expect(value(second.stories.open(other)).recoveredAt).toBeNull();
  });

  it('that is killed before a story is opened has broken off, and the next says so', () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    libraryIn(folder);
    // What a kill leaves: the files as they lie while the program runs.
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    expect(libraryIn(killed).session.brokenOff).toBe(true);
  });

  it('has no story on the desk once it was left, and then has none to recover', () => {
    const library = libraryIn(temporaryFolder());
    const [first, second] = [create(library), create(library)];
    value(library.stories.open(first));
    library.stories.leave(second);
    expect(library.session.openStory()).toBe(first);
    library.stories.leave(first);
    expect(library.session.openStory()).toBeNull();
    library.session.breakOff();
    expect(value(library.stories.open(first)).recoveredAt).toBeNull();
  });

  it('says so for the open story after a crash of the window', () => {
    const library = libraryIn(temporaryFolder());
    const id = create(library);
    value(library.stories.open(id));
    library.session.breakOff();
    expect(value(library.stories.open(id)).recoveredAt).not.toBeNull();
  });
});
