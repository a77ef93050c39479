import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { guest } from '@shared/story/contributor';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { ANY, libraryOf, NEWEST, NOW, samples, ZONE } from '../../../../tests/table-samples';

describe('a row that the disk has spoilt', () => {
  it.each([
    ['a headline', 'UPDATE story SET headline = ? WHERE id = ?'],
    ['a status', 'UPDATE story SET status = ? WHERE id = ?'],
    ['a moment', 'UPDATE story SET modified_at = ? WHERE id = ?'],
    ['an embargo', 'UPDATE listing SET embargo_until = ? WHERE story_id = ?'],
    [
      'a name',
      'UPDATE story_byline SET name = ? WHERE number = (SELECT number FROM listing WHERE story_id = ?)',
    ],
    [
      'a tag',
      'UPDATE story_tag SET name = ? WHERE number = (SELECT number FROM listing WHERE story_id = ?)',
    ],
    [
      'words of the index',
      'UPDATE search_content SET c2 = ? WHERE id = (SELECT number FROM listing WHERE story_id = ?)',
    ],
  ])('keeps its place and brings nothing down: %s that is no UTF-8', (_what, damage) => {
    const folder = temporaryFolder();
    const made = samples(3).map((sample) => ({
      ...sample,
      story: {
        ...sample.story,
        spikedAt: null,
        tags: ['floods'],
        contributors: [guest('Anna Berg')],
      },
    }));
    const first = libraryOf(made, folder);
    first.search.catchUp();
    first.close();
    const id = made[1]?.story.id ?? '';
    const database = new Libsql(join(folder, 'library.db'));
    database.prepare(damage.replace('?', "CAST(x'ff41' AS TEXT)")).run(id);
    database.close();
    const { table } = libraryIn(folder, { now: () => NOW, zone: () => ZONE });
    const asked = { filter: { ...ANY, query: 'anna' }, order: NEWEST, from: 0, count: 9 };
    const listed = value(table.page({ ...asked, filter: ANY }));
    expect(listed.rows.map((row) => row.id)).toEqual(
      made.map(({ story: each }) => each.id).toReversed(),
    );
    expect(value(table.page(asked)).found).toBe(3);
    value(table.overview({ filters: [ANY] }));
    value(table.closest({ id, count: 5 }));
  });
});
