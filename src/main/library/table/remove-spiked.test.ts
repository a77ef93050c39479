import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { Story } from '@shared/story/story';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';
import { ANY, NEWEST } from '../../../../tests/table-samples';

const written = (words: string, changes: Partial<Story> = {}) =>
  story(page({ headline: words, body: [p(words)] }), { id: randomUUID(), ...changes });

describe('the spike', () => {
  it('gives up for good what is in it, with its history and its words in the index', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const [gone, kept] = [written('Herons leave.'), written('Herons stay.')];
    for (const each of [gone, kept]) {
      value(library.stories.create(each));
      value(
        library.stories.save({
          story: each,
          revision: 1,
          place: { anchor: 1, head: 1, scrollTop: 0 },
        }),
      );
      for (let at = 2; at < 5; at += 1) value(library.versions.keep(each.id, `Stage ${at}`));
    }
    library.search.catchUp();
    value(library.stories.spike(gone.id));
    expect(value(library.table.removeSpiked([gone.id, gone.id], () => false))).toEqual({
      removed: 1,
    });
    expect(value(library.table.removeSpiked([gone.id], () => false))).toEqual({ removed: 0 });
    expect(error(library.stories.read(gone.id)).code).toBe('story-missing');
    const found = value(
      library.table.page({ filter: { ...ANY, query: 'herons' }, order: NEWEST, from: 0, count: 9 }),
    );
    expect(found.rows.map(({ id }) => id)).toEqual([kept.id]);
    expect(value(library.versions.list(kept.id))).toHaveLength(4);
    library.close();
    const database = new Libsql(join(folder, 'library.db'));
    const rows = (table: string) => database.prepare(`SELECT count(*) AS n FROM ${table}`).all();
    for (const table of ['story', 'listing', 'search', 'story_place'])
      expect([table, rows(table)]).toEqual([table, [{ n: 1 }]]);
    expect(rows('version')).toEqual([{ n: 4 }]);
    database.close();
  });

  it('gives up nothing where one of them is on the desk, or not in it', () => {
    const library = libraryIn(temporaryFolder());
    const [spiked, open, kept] = [written('Spiked.'), written('Open.'), written('Kept.')];
    for (const each of [spiked, open, kept]) value(library.stories.create(each));
    value(library.stories.spike(spiked.id));
    value(library.stories.spike(open.id));
    value(library.stories.open(open.id));
    const isOpen = (id: string) => library.session.openStory() === id;
    expect(error(library.table.removeSpiked([spiked.id, kept.id], isOpen)).message).toBe(
      '“Kept.” is not in the spike.',
    );
    expect(error(library.table.removeSpiked([spiked.id, open.id], isOpen)).message).toBe(
      '“Open.” is open on the desk.',
    );
    expect(library.stories.count()).toBe(3);
  });

  it('gives up by age what is old enough, and never what is open', () => {
    let now = new Date('2031-03-01T10:00:00Z');
    const library = libraryIn(temporaryFolder(), { now: () => now });
    const [old, open, young] = [written('Old.'), written('Open.'), written('Young.')];
    for (const each of [old, open, young]) value(library.stories.create(each));
    value(library.stories.spike(old.id));
    value(library.stories.spike(open.id));
    now = new Date('2031-03-20T10:00:00Z');
    value(library.stories.spike(young.id));
    value(library.stories.open(open.id));
    const done = library.table.removeSpikedBefore(
      new Date('2031-03-10T10:00:00Z'),
      (id) => library.session.openStory() === id,
    );
    expect(value(done)).toEqual({ removed: 1 });
    expect(error(library.stories.read(old.id)).code).toBe('story-missing');
    expect(library.stories.count()).toBe(2);
  });
});
