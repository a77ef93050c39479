import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { story } from '../../../../tests/story-builder';
import { openDatabase } from '../database';
import { migrateLibrary } from './migrate';
import { MIGRATIONS } from './migrations';
import { LIBRARY_FILE } from '../open-library';
import { packRecord } from '../story-record';

const ANA = randomUUID();

/** A library file of form 1, with one person and the given records of stories. */
function firstFormIn(folder: string, records: readonly { record: string; status: string }[]): void {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(join(folder, LIBRARY_FILE));
  value(migrateLibrary(database, join(folder, 'copies'), MIGRATIONS.slice(0, 1)));
  database.run(
    "INSERT INTO contributor VALUES (?, 'Antonín Dvořák', 'antonin dvorak', 'a composer', 'https://d.example')",
    ANA,
  );
  records.forEach(({ record, status }, at) => {
    const id = `00000000-0000-4000-8000-00000000000${at}`;
    database.run(
      `INSERT INTO story (id, revision, touched, checksum, title, headline, contributors, section, status,
         spiked_at, house_style_id, body_words, due_at, created_at, modified_at, standfirst, record, body)
       VALUES (?, 1, ?, 'x', 'T', 'H', '', '', ?, NULL, 'newsroom', 0, NULL, '2026-01-01T00:00:00Z',
         '2026-01-02T00:00:00Z', '', ?, '{}')`,
      id,
      at,
      status,
      record,
    );
    database.run('INSERT INTO story_contributor VALUES (?, ?)', id, ANA);
  });
  database.close();
}

const template = (id: string, version = 1) => ({ id, version, source: 'x' });
const recordWith = (changes = {}) => packRecord(story(undefined, changes)).record;

describe('a library of form 1', () => {
  it('comes to form 2 with its people, their appearances and the use of templates', () => {
    const folder = temporaryFolder();
    firstFormIn(folder, [
      {
        record: recordWith({ templates: [template('note'), template('note', 2)] }),
        status: 'editing',
      },
      {
        record: recordWith({ templates: [template('note')], publishedAt: '2025-11-14T09:00:00Z' }),
        status: 'published',
      },
      { record: '{"templates": not JSON', status: 'editing' },
    ]);
    const library = libraryIn(folder);
    expect(
      value(library.contributors.list({ query: 'dvorak compos', sort: 'name' })),
    ).toMatchObject([
      {
        id: ANA,
        revision: 1,
        post: 'a composer',
        links: ['https://d.example'],
        lastStoryAt: '2025-11-14T09:00:00Z',
        stories: 3,
        openStories: 2,
      },
    ]);
    expect(value(library.styleUse())).toEqual({
      styles: [{ houseStyleId: 'newsroom', stories: 3 }],
      templates: [{ houseStyleId: 'newsroom', templateId: 'note', stories: 2, open: 1 }],
    });
  });
});

describe('the use of templates', () => {
  it('follows every save', () => {
    const library = libraryIn(temporaryFolder());
    const first = story(undefined, { templates: [template('note')] });
    value(library.stories.create(first));
    expect(value(library.styleUse()).templates).toHaveLength(1);
    value(library.stories.save({ story: { ...first, templates: [] }, revision: 1, place: null }));
    expect(value(library.styleUse()).templates).toEqual([]);
  });
});
