import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guest } from '@shared/story/contributor';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { addOlderStory, olderLibraryIn } from '../../../../tests/older-library';
import { p, page, photo, story } from '../../../../tests/story-builder';
import { ANY, NEWEST } from '../../../../tests/table-samples';
import { openDatabase, type Database } from '../database';

const hash = 'b'.repeat(64);
const picture = {
  ...{ hash, name: 'quay.jpg', type: 'image/jpeg' as const, width: 3, height: 2, bytes: 9 },
};

function exported(
  database: Database,
  storyId: string,
  at: string,
  name = 'Exported: Web page',
): void {
  database.run(
    "INSERT INTO version (story_id, kind, kept_at, who, name, body_words, checksum, snapshot) VALUES (?, 'milestone', ?, '', ?, 0, 'x', x'00')",
    storyId,
    at,
    name,
  );
}

const whole = story(
  page({
    headline: 'Éclair at the quay',
    body: [p('Words of the river.')],
    photo: photo('The quay', 'Northlight', { role: 'lead', mediaHash: hash }),
  }),
  {
    id: randomUUID(),
    status: 'ready',
    section: 'Work',
    tags: ['floods', 'Rivers'],
    contributors: [guest('Anna Berg'), guest('Örn Dahl')],
    dueAt: '2031-03-14T08:00:00Z',
    embargoUntil: '2031-03-13T08:00:00+02:00',
    modifiedAt: '2031-03-01T08:00:00Z',
    media: [picture],
  },
);
const edited = { ...whole, id: randomUUID(), modifiedAt: '2031-03-05T08:00:00Z', tags: [] };
const proofed = { ...edited, id: randomUUID(), spikedAt: '2031-03-06T08:00:00Z' };
const damaged = { ...edited, id: randomUUID() };

function upgraded() {
  const folder = temporaryFolder();
  olderLibraryIn(folder, 5, (database) => {
    addOlderStory(database, whole, { touched: 4 });
    addOlderStory(database, edited, { touched: 7 });
    addOlderStory(database, proofed, { touched: 9 });
    addOlderStory(database, damaged, { touched: 12, record: '{"tags": not JSON' });
    database.run('INSERT INTO story_media VALUES (?, ?)', whole.id, hash);
    exported(database, whole.id, '2031-03-02T08:00:00Z');
    exported(database, edited.id, '2031-03-02T08:00:00Z');
    exported(database, proofed.id, '2031-03-07T08:00:00Z', 'Proof for the author: Web page');
    database.script("UPDATE story SET status = CAST(x'ff' AS TEXT) WHERE touched = 12");
  });
  const library = libraryIn(folder);
  const rows = (spiked: boolean, has: typeof ANY.has = []) =>
    value(library.table.page({ filter: { ...ANY, spiked, has }, order: NEWEST, from: 0, count: 9 }))
      .rows;
  return { folder, library, rows };
}

describe('a library of form 5', () => {
  it('comes to form 6 with all that the table shows, whatever is damaged', () => {
    const { rows } = upgraded();
    expect(rows(false)).toMatchObject([
      { id: damaged.id, tags: [], exported: 'never' },
      { id: edited.id, tags: [], exported: 'changed', issues: null },
      {
        id: whole.id,
        tags: ['floods', 'Rivers'],
        embargoUntil: '2031-03-13T08:00:00+02:00',
        exported: 'current',
        pinned: false,
      },
    ]);
    expect(rows(true)).toMatchObject([{ id: proofed.id, exported: 'never' }]);
    expect(rows(false, ['noPhoto']).map(({ id }) => id)).toEqual([damaged.id, edited.id]);
  });

  it('sorts, filters and finds those stories as those that are saved from then on', () => {
    const { folder, library, rows } = upgraded();
    const before = rows(false);
    library.search.catchUp();
    const find = (query: string) =>
      value(library.table.page({ filter: { ...ANY, query }, order: NEWEST, from: 0, count: 9 }))
        .found;
    expect(find('r ecl')).toBe(2);
    library.close();
    const database = openDatabase(join(folder, 'library.db'));
    const columns = `SELECT l.story_id, spiked, status, house_style_id, section, headline_key, contributors_key, section_key,
      words, due, embargo, embargo_until, photos, (SELECT group_concat(name) FROM story_byline b WHERE b.number = l.number) AS names,
      (SELECT group_concat(name) FROM story_tag t WHERE t.number = l.number) AS tags FROM listing l WHERE story_id = ?`;
    const derived = () => database.all(z.unknown(), columns, whole.id);
    const filled = derived();
    database.close();
    const again = libraryIn(folder);
    value(again.stories.save({ story: whole, revision: 2, place: null }));
    again.close();
    const reopened = openDatabase(join(folder, 'library.db'));
    expect(reopened.all(z.unknown(), columns, whole.id)).toEqual(filled);
    reopened.close();
    expect(before).toHaveLength(3);
  });

  it('knows what went out before it when that is changed, and what is saved without a change', () => {
    const { library, rows } = upgraded();
    value(
      library.stories.save({ story: { ...whole, status: 'published' }, revision: 2, place: null }),
    );
    expect(rows(false)[0]).toMatchObject({ id: whole.id, exported: 'current' });
    value(library.stories.save({ story: { ...whole, slug: 'quay' }, revision: 3, place: null }));
    expect(rows(false)[0]).toMatchObject({ id: whole.id, exported: 'changed' });
  });
});
