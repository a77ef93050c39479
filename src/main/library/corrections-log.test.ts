import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { story } from '../../../tests/story-builder';
import type { CorrectionsOut } from './corrections-log';
import { openDatabase, type Database } from './database';
import { migrateLibrary } from './forms/migrate';
import { MIGRATIONS } from './forms/migrations';
import { LIBRARY_FILE } from './open-library';

const ID = randomUUID();
const wrong = { kind: 'correction', words: 'It was the Carrow.', dated: '2026-03-29' } as const;
const unclear = {
  kind: 'clarification',
  words: '“He” is the mayor.',
  dated: '2026-03-30',
} as const;
const out = (changes: Partial<CorrectionsOut> = {}): CorrectionsOut => ({
  storyId: ID,
  headline: 'Room for the river',
  targets: ['page'],
  corrections: [wrong],
  ...changes,
});
const at = (moment: string) => ({ now: () => new Date(moment), who: () => 'Ines Hart' });

describe('the log of corrections', () => {
  it('keeps what went out, once for each story', () => {
    const library = libraryIn(temporaryFolder(), at('2026-03-29T10:00:00Z'));
    const { corrections } = library;
    expect(value(corrections.add(out()))).toBe(1);
    expect(value(corrections.add(out({ headline: 'Another', targets: ['docx'] })))).toBe(0);
    expect(value(corrections.add(out({ corrections: [wrong, unclear] })))).toBe(1);
    expect(value(corrections.add(out({ storyId: randomUUID() })))).toBe(1);
    expect(value(corrections.list({ storyId: ID }))).toEqual({
      total: 2,
      entries: [
        expect.objectContaining({ ...unclear, id: 2 }),
        {
          ...wrong,
          id: 1,
          storyId: ID,
          headline: 'Room for the river',
          targets: ['page'],
          wentOutAt: '2026-03-29T10:00:00.000Z',
          who: 'Ines Hart',
        },
      ],
    });
    expect(value(corrections.list({ storyId: null })).total).toBe(3);
    expect(value(corrections.all()).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('takes the same words of another day or kind as another entry', () => {
    const { corrections } = libraryIn(temporaryFolder());
    const again = [wrong, { ...wrong, dated: '2026-04-01' }, { ...wrong, kind: 'update' as const }];
    expect(value(corrections.add(out({ corrections: again })))).toBe(3);
  });

  it('lists the newest 500 and counts all', () => {
    const { corrections } = libraryIn(temporaryFolder());
    const many = Array.from({ length: 501 }, (_, at) => ({ ...wrong, words: `No. ${at}` }));
    value(corrections.add(out({ corrections: many })));
    const { entries, total } = value(corrections.list({ storyId: ID }));
    expect([entries.length, total, entries[0]?.words]).toEqual([500, 501, 'No. 500']);
    expect(value(corrections.all())).toHaveLength(501);
  });

  it('outlives the story, spiked or gone from the file', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const { id } = value(library.stories.create(story(undefined, { id: ID })));
    value(library.corrections.add(out()));
    value(library.stories.spike(id));
    library.close();
    new Libsql(join(folder, LIBRARY_FILE)).exec('PRAGMA foreign_keys = ON; DELETE FROM story');
    expect(value(libraryIn(folder).corrections.list({ storyId: id })).total).toBe(1);
  });

  it.each([
    ['a change', "UPDATE correction_log SET words = 'Never mind.'"],
    ['a change of nothing but who', "UPDATE correction_log SET who = 'Nobody' WHERE id = 1"],
    ['a removal', 'DELETE FROM correction_log'],
    [
      'another entry in the place of one',
      "INSERT OR REPLACE INTO correction_log SELECT id, story_id, headline, kind, 'x', dated, went_out_at, targets, who FROM correction_log",
    ],
  ])('refuses %s, whoever asks', (_what, sql) => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    value(library.corrections.add(out()));
    const before = value(library.corrections.all());
    library.close();
    expect(() => new Libsql(join(folder, LIBRARY_FILE)).exec(sql)).toThrow('only ever added to');
    expect(value(libraryIn(folder).corrections.all())).toEqual(before);
  });
});

/** A library file of form 3, filled by `fill`. */
function thirdFormIn(folder: string, fill: (database: Database) => void): void {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(join(folder, LIBRARY_FILE));
  value(migrateLibrary(database, join(folder, 'copies'), MIGRATIONS.slice(0, 3)));
  fill(database);
  database.close();
}

describe('a library of form 3', () => {
  it('comes to form 4 with all that it holds, a copy of it kept, and an empty log', () => {
    const folder = temporaryFolder();
    thirdFormIn(folder, (database) =>
      database.run(
        `INSERT INTO story (id, revision, touched, checksum, title, headline, contributors, section, status,
           spiked_at, house_style_id, body_words, due_at, created_at, modified_at, standfirst, record, body)
         VALUES (?, 1, 1, 'x', 'The river', '', '', '', 'editing', NULL, 'newsroom', 0, NULL,
           '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '', '{}', '{}')`,
        ID,
      ),
    );
    const library = libraryIn(folder);
    const list = value(library.stories.list({ query: '', status: null, spiked: false }));
    expect(list.rows.map(({ title }) => title)).toEqual(['The river']);
    expect(value(library.corrections.list({ storyId: null }))).toEqual({ entries: [], total: 0 });
    expect(value(library.corrections.add(out()))).toBe(1);
    library.close();
    const copy = openDatabase(join(folder, 'copies', 'library-before-form-4.db'));
    expect(copy.all(z.unknown(), 'PRAGMA user_version')).toEqual([{ user_version: 3 }]);
    copy.close();
  });

  it('is what an older program reads up to: it leaves a newer library alone', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    value(library.corrections.add(out()));
    library.close();
    const database = openDatabase(join(folder, LIBRARY_FILE));
    const older = migrateLibrary(database, join(folder, 'copies'), MIGRATIONS.slice(0, 3));
    expect(older).toMatchObject({ ok: false, error: { code: 'library-unavailable' } });
    database.close();
    expect(value(libraryIn(folder).corrections.all())).toHaveLength(1);
  });
});
