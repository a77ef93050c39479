import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { story } from '../../../../tests/story-builder';
import { openDatabase, type Database } from '../database';
import { migrateLibrary } from './migrate';
import { MIGRATIONS } from './migrations';
import { LIBRARY_FILE } from '../open-library';
import { packRecord } from '../story-record';

const hash = (digit: string) => digit.repeat(64);
const media = (digit: string, type: 'image/jpeg' | 'audio/mpeg' = 'image/jpeg') => ({
  hash: hash(digit),
  name: `Bäche ${digit}.jpg`,
  type,
  width: 3,
  height: 2,
  bytes: 9,
});

/** A library file of form 2, filled by `fill`. */
function secondFormIn(folder: string, fill: (database: Database) => void): void {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(join(folder, LIBRARY_FILE));
  value(migrateLibrary(database, join(folder, 'copies'), MIGRATIONS.slice(0, 2)));
  fill(database);
  database.close();
}

function addMedia(database: Database, digit: string, type: 'image/jpeg' | 'audio/mpeg'): void {
  const { name, width, height, bytes } = media(digit);
  database.run(
    "INSERT INTO media VALUES (?, ?, ?, ?, ?, ?, '2026-01-01T00:00:00Z')",
    hash(digit),
    name,
    type,
    width,
    height,
    bytes,
  );
}

function addStory(database: Database, id: string, record: string, touched: number): void {
  database.run(
    `INSERT INTO story (id, revision, touched, checksum, title, headline, contributors, section, status,
       spiked_at, house_style_id, body_words, due_at, created_at, modified_at, standfirst, record, body)
     VALUES (?, 1, ?, 'x', 'The river', '', '', '', 'editing', NULL, 'newsroom', 0, NULL,
       '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '', ?, '{}')`,
    id,
    touched,
    record,
  );
}

function addVersion(database: Database, storyId: string, snapshot: Buffer): void {
  database.run(
    "INSERT INTO version (story_id, kind, kept_at, who, name, body_words, checksum, snapshot) VALUES (?, 'milestone', 'x', '', '', 0, 'x', ?)",
    storyId,
    snapshot,
  );
}

const packed = (digit: string) => packRecord(story(undefined, { media: [media(digit)] }));
const snapshotOf = (digit: string) => deflateRawSync(JSON.stringify(packed(digit)));

describe('a library of form 2', () => {
  it('comes to form 3 with its pictures and the stories that hold them', () => {
    const folder = temporaryFolder();
    const id = randomUUID();
    secondFormIn(folder, (database) => {
      addMedia(database, 'a', 'image/jpeg');
      addMedia(database, 'b', 'image/jpeg');
      addMedia(database, 'c', 'audio/mpeg');
      addStory(database, id, packed('a').record, 1);
      addStory(database, randomUUID(), '{"media": not JSON', 2);
    });
    const { photos } = libraryIn(folder);
    const { rows, total } = value(photos.list({ query: 'bache', use: 'all' }));
    expect(total).toBe(2);
    expect(rows).toEqual([
      { media: media('b'), addedAt: '2026-01-01T00:00:00Z', stories: 0 },
      { media: media('a'), addedAt: '2026-01-01T00:00:00Z', stories: 1 },
    ]);
    expect(value(photos.read(hash('a'))).usedIn).toEqual([
      { storyId: id, title: 'The river', status: 'editing', spiked: false },
    ]);
    expect(value(photos.withoutData()).toSorted()).toEqual([hash('a'), hash('b')]);
  });

  it('knows what its kept versions show, whatever one damaged version says', async () => {
    const folder = temporaryFolder();
    secondFormIn(folder, (database) => {
      const id = randomUUID();
      addMedia(database, 'a', 'image/jpeg');
      addStory(database, id, packRecord(story()).record, 1);
      addVersion(database, id, Buffer.from('no deflate'));
      addVersion(database, id, snapshotOf('a'));
    });
    const removed = await libraryIn(folder).photos.remove(hash('a'));
    expect(removed).toMatchObject({
      ok: false,
      error: {
        code: 'media-in-use',
        message: 'A kept version of “The river” shows the picture.',
      },
    });
  });
});
