import Libsql from 'libsql';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, story } from '../../../tests/story-builder';
import type { Story } from '../../shared/story/story';

const written = (words: string, changes: Partial<Story> = {}) =>
  story(page({ headline: 'Dry riverbeds need maps', body: [p(words)] }), {
    id: randomUUID(),
    ...changes,
  });
const place = { anchor: 12, head: 14, scrollTop: 240.5 };
const all = { query: '', status: null, spiked: false } as const;

describe('stories', () => {
  it('gives back a saved story word for word after the program was started again', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const kept = written('Odd marks: \u0000 \ud800 “curly” e\u0301 水利 \u2028 end.');
    value(first.stories.create(kept));
    value(first.stories.save({ story: kept, revision: 1, place }));
    first.close();

    const opened = value(libraryIn(folder).stories.open(kept.id));
    expect(opened.story.doc).toEqual(kept.doc);
    expect(opened).toMatchObject({ revision: 1, place, recoveredAt: null });
  });

  it.each([0, 3, 4])('refuses revision %i when 4 is kept, and keeps the newer text', (revision) => {
    const { stories } = libraryIn(temporaryFolder());
    const kept = written('The newer text.');
    value(stories.create(kept));
    value(stories.save({ story: kept, revision: 4, place: null }));
    const stale = { ...written('The older text.'), id: kept.id };
    expect(error(stories.save({ story: stale, revision, place: null })).code).toBe(
      'story-changed-elsewhere',
    );
    expect(value(stories.open(kept.id)).story.doc).toEqual(kept.doc);
  });

  it('refuses to save a story that it does not have', () => {
    const { stories } = libraryIn(temporaryFolder());
    expect(error(stories.save({ story: written('Words.'), revision: 1, place: null })).code).toBe(
      'story-missing',
    );
  });

  it('refuses a text without valid form, puts it aside and keeps what was saved', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const kept = written('Sound text.');
    value(library.stories.create(kept));
    const broken: Story = { ...kept, doc: { type: 'doc', content: [{ type: 'hologram' }] } };
    expect(error(library.stories.save({ story: broken, revision: 1, place: null })).code).toBe(
      'story-unreadable',
    );
    expect(value(library.stories.open(kept.id)).story.doc).toEqual(kept.doc);
    library.close();
    const aside = new Libsql(join(folder, 'library.db'))
      .prepare('SELECT count(*) AS n FROM aside WHERE record IS NOT NULL')
      .all();
    expect(aside).toEqual([{ n: 1 }]);
  });

  it('keeps a spiked story spiked when a window that has not heard of it saves', () => {
    const { stories } = libraryIn(temporaryFolder());
    const kept = written('Words.');
    value(stories.create(kept));
    value(stories.spike(kept.id));
    value(stories.save({ story: kept, revision: 1, place: null }));
    expect(value(stories.open(kept.id)).story.spikedAt).not.toBeNull();
    value(stories.restore(kept.id));
    expect(value(stories.open(kept.id)).story.spikedAt).toBeNull();
  });

  it('never changes one story by a save of another', () => {
    const { stories } = libraryIn(temporaryFolder());
    const [one, other] = [written('First text.'), written('Second text.')];
    value(stories.create(one));
    value(stories.create(other));
    const before = value(stories.open(one.id));
    value(stories.save({ story: { ...other, workingTitle: 'Changed' }, revision: 1, place }));
    expect(value(stories.open(one.id))).toEqual(before);
  });

  it('keeps where the caret stands without a new revision', () => {
    const { stories } = libraryIn(temporaryFolder());
    const kept = written('Words.');
    value(stories.create(kept));
    value(stories.save({ story: kept, revision: 1, place: null }));
    value(stories.keepPlace(kept.id, place));
    expect(value(stories.open(kept.id))).toMatchObject({ revision: 1, place });
    value(stories.save({ story: kept, revision: 2, place: null }));
  });

  it('refuses to add a story whose id is taken', () => {
    const { stories } = libraryIn(temporaryFolder());
    const kept = written('Words.');
    value(stories.create(kept));
    expect(error(stories.create(kept)).code).toBe('story-changed-elsewhere');
  });

  it('refuses a story of more than 32 MB, whether it is saved or taken in', () => {
    const { stories } = libraryIn(temporaryFolder());
    const kept = written('Words.');
    value(stories.create(kept));
    const { doc } = written('x'.repeat(33 * 1024 * 1024));
    expect(
      error(stories.save({ story: { ...kept, doc }, revision: 1, place: null })),
    ).toMatchObject({
      message: 'The story is larger than 32 MB.',
      copy: 'The last saved text stands. The text in the window is whole.',
    });
    expect(error(stories.create({ ...kept, id: randomUUID(), doc })).copy).toBe(
      'Nothing was taken in; what it was made from is as it was.',
    );
    expect(stories.count()).toBe(1);
    value(stories.save({ story: kept, revision: 2, place: null }));
  });

  it('lists the newest first whatever the clock says', () => {
    let now = new Date('2031-05-01T10:00:00Z');
    const { stories } = libraryIn(temporaryFolder(), { now: () => now });
    const [one, other] = [written('One.'), written('Other.')];
    value(stories.create(one));
    now = new Date('1999-01-01T00:00:00Z');
    value(stories.create(other));
    expect(value(stories.list(all)).rows.map(({ id }) => id)).toEqual([other.id, one.id]);
  });

  it('counts by status and lists spiked stories apart', () => {
    const { stories } = libraryIn(temporaryFolder());
    const [one, other, third] = [
      written('One.'),
      written('Two.', { status: 'ready' }),
      written('Three.'),
    ];
    for (const each of [one, other, third]) value(stories.create(each));
    value(stories.spike(third.id));
    const list = value(stories.list(all));
    expect(list).toMatchObject({
      total: 2,
      spiked: 1,
      counts: { drafting: 1, ready: 1, published: 0 },
    });
    expect(value(stories.list({ ...all, status: 'ready' })).rows.map(({ id }) => id)).toEqual([
      other.id,
    ]);
    expect(value(stories.list({ ...all, spiked: true })).rows.map(({ id }) => id)).toEqual([
      third.id,
    ]);
  });
});

describe('a story that cannot be read', () => {
  it.each([
    ['a letter changed on the disk', "UPDATE story SET body = replace(body, 'Sound', 'Sand!')"],
    ['a cut record', 'UPDATE story SET record = substr(record, 1, 40)'],
    ['an emptied body', "UPDATE story SET body = ''"],
    ['a body that is no UTF-8', "UPDATE story SET body = CAST(x'7bff7d' AS TEXT)"],
    ['a record that is no UTF-8', "UPDATE story SET record = CAST(x'7bff7d' AS TEXT)"],
  ])('is refused, listed by its title and left as it is: %s', (_what, damage) => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const kept = written('Sound text.', { workingTitle: 'The river piece' });
    value(first.stories.create(kept));
    first.close();
    const file = join(folder, 'library.db');
    new Libsql(file).exec(damage);

    const library = libraryIn(folder);
    expect(error(library.stories.open(kept.id)).code).toBe('story-unreadable');
    const list = value(library.stories.list(all));
    expect(list.rows).toEqual([]);
    expect(list.unreadable).toMatchObject([{ id: kept.id, title: 'The river piece' }]);
    expect(error(library.stories.spike(kept.id)).code).toBe('story-unreadable');
    library.close();
    expect(new Libsql(file).prepare('SELECT revision FROM story').all()).toEqual([{ revision: 0 }]);
  });

  it.each([
    ['a status that is none', "UPDATE story SET status = 'on fire' WHERE id = ?"],
    ['a status that is no UTF-8', "UPDATE story SET status = CAST(x'ff' AS TEXT) WHERE id = ?"],
    ['a title that is no UTF-8', "UPDATE story SET title = CAST(x'ff' AS TEXT) WHERE id = ?"],
  ])('does not take the list down when its list columns are damaged: %s', (_what, damage) => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const [bad, good] = [written('Bad.'), written('Good.')];
    value(first.stories.create(bad));
    value(first.stories.create(good));
    first.close();
    new Libsql(join(folder, 'library.db')).prepare(damage).run(bad.id);
    const list = value(libraryIn(folder).stories.list(all));
    expect(list.rows.map(({ id }) => id)).toEqual([good.id]);
    expect(list.unreadable.map(({ id }) => id)).toEqual([bad.id]);
  });
});
