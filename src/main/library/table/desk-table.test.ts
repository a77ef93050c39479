import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { LibraryChange } from '@shared/contract/library-channels';
import type { Story } from '@shared/story/story';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';
import { ANY, NEWEST } from '../../../../tests/table-samples';

const written = (words: string, changes: Partial<Story> = {}) =>
  story(page({ headline: 'Dry riverbeds', body: [p(words)] }), { id: randomUUID(), ...changes });

function desk(...stories: readonly Story[]) {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  for (const each of stories) value(library.stories.create(each));
  const rows = (spiked = false) =>
    value(library.table.page({ filter: { ...ANY, spiked }, order: NEWEST, from: 0, count: 50 }))
      .rows;
  const row = (id: string) => rows().find((each) => each.id === id);
  const isOpen = (id: string) => library.session.openStory() === id;
  const change = async (ids: readonly string[], what: LibraryChange) =>
    value(await library.table.change({ ids: [...ids], change: what }, isOpen));
  return { ...library, folder, rows, row, isOpen, change };
}

describe('a change of many stories', () => {
  it('makes one more revision of each, by which an older text is refused', async () => {
    const [one, other] = [written('One.', { tags: ['Rivers', 'old'] }), written('Other.')];
    const { stories, change, row } = desk(one, other);
    value(stories.save({ story: one, revision: 1, place: null }));
    const done = await change([one.id, other.id], {
      kind: 'tags',
      add: ['floods', 'Rivers'],
      remove: ['old'],
    });
    expect(done).toEqual({ changed: [one.id, other.id], refused: [] });
    expect(row(one.id)?.tags).toEqual(['Rivers', 'floods']);
    expect(value(stories.open(one.id))).toMatchObject({
      revision: 2,
      story: { tags: ['Rivers', 'floods'] },
    });
    expect(error(stories.save({ story: one, revision: 2, place: null })).code).toBe(
      'story-changed-elsewhere',
    );
    await change([one.id], { kind: 'due', dueAt: '2031-05-01T08:00:00Z' });
    await change([other.id], { kind: 'embargo', embargoUntil: '2031-05-02T08:00:00Z' });
    await change([other.id], { kind: 'status', status: 'ready' });
    expect(row(other.id)).toMatchObject({ embargoUntil: '2031-05-02T08:00:00Z', status: 'ready' });
  });

  it('leaves the story on the desk to its window, and goes on with the others', async () => {
    const [open, other] = [written('Open.', { workingTitle: 'The open one' }), written('Other.')];
    const { stories, change, row } = desk(open, other);
    value(stories.open(open.id));
    const done = await change([open.id, other.id], { kind: 'status', status: 'editing' });
    expect(done).toMatchObject({
      changed: [other.id],
      refused: [
        { id: open.id, title: 'The open one', reason: 'It is open on the desk. Change it there.' },
      ],
    });
    expect(row(open.id)?.status).toBe('drafting');
    value(stories.save({ story: { ...open, slug: 'typed' }, revision: 1, place: null }));
  });

  it('spikes, restores and pins whatever is open: its window goes on saving', async () => {
    const open = written('Open.');
    const { stories, change, rows, row } = desk(open);
    value(stories.open(open.id));
    await change([open.id], { kind: 'pin', pinned: true });
    await change([open.id], { kind: 'spike' });
    expect(rows(true)).toMatchObject([{ id: open.id, pinned: true }]);
    value(stories.save({ story: { ...open, slug: 'typed' }, revision: 1, place: null }));
    expect(rows(true)).toMatchObject([{ id: open.id, pinned: true }]);
    await change([open.id], { kind: 'restore' });
    expect(row(open.id)).toMatchObject({ pinned: true });
  });

  it('refuses Ready where the last check found what must be fixed, until it is fixed or changed', async () => {
    const kept = written('Words.');
    const { stories, table, change } = desk(kept);
    value(table.noteIssues({ id: kept.id, revision: 0, must: 2, should: 1 }));
    const ready = () => change([kept.id], { kind: 'status', status: 'ready' });
    expect((await ready()).refused).toMatchObject([
      {
        reason:
          'Its last check found 2 matches that must be fixed. Open it and deal with them first.',
      },
    ]);
    await change([kept.id], { kind: 'status', status: 'editing' });
    expect((await ready()).refused).toHaveLength(1);
    value(
      stories.save({ story: written('Other words.', { id: kept.id }), revision: 2, place: null }),
    );
    expect((await ready()).changed).toEqual([kept.id]);
  });

  it('names those that are missing, damaged or full of tags', async () => {
    const [sound, bad, full] = [
      written('Sound.'),
      written('Bad.'),
      written('Full.', { tags: Array.from({ length: 100 }, (_, at) => `tag ${at}`) }),
    ];
    const { change, folder } = desk(sound, bad, full);
    const database = new Libsql(join(folder, 'library.db'));
    database.prepare("UPDATE story SET body = CAST(x'ff' AS TEXT) WHERE id = ?").run(bad.id);
    database.close();
    const gone = randomUUID();
    const done = await change([gone, bad.id, full.id, sound.id], {
      kind: 'tags',
      add: ['one more'],
      remove: [],
    });
    expect(done.changed).toEqual([sound.id]);
    expect(done.refused.map(({ id }) => id)).toEqual([gone, bad.id, full.id]);
    expect((await change([gone], { kind: 'pin', pinned: true })).refused).toHaveLength(1);
  });
});

describe('the findings of a check', () => {
  it('are shown for the revision that they are of, and for one that is still to be saved', () => {
    const kept = written('Words.');
    const { stories, table, row } = desk(kept);
    const note = (revision: number, must: number) =>
      value(table.noteIssues({ id: kept.id, revision, must, should: 0 })).changed;
    const save = (revision: number) => value(stories.save({ story: kept, revision, place: null }));
    expect(row(kept.id)?.issues).toBeNull();
    expect(note(1, 3)).toBe(true);
    expect(note(1, 3)).toBe(false);
    save(1);
    expect(row(kept.id)?.issues).toEqual({ must: 3, should: 0 });
    value(stories.spike(kept.id));
    value(stories.restore(kept.id));
    expect(row(kept.id)?.issues).toEqual({ must: 3, should: 0 });
    save(2);
    expect(row(kept.id)?.issues).toBeNull();
    expect(note(1, 3)).toBe(false);
    expect(row(kept.id)?.issues).toBeNull();
    expect(
      error(table.noteIssues({ id: randomUUID(), revision: 1, must: 0, should: 0 })).code,
    ).toBe('story-missing');
  });
});

describe('what went out', () => {
  it('is changed since when what it publishes is another, and not by what only the desk sees', () => {
    const kept = written('Words.');
    const { stories, versions, row } = desk(kept);
    expect(row(kept.id)?.exported).toBe('never');
    value(versions.keepExported(kept, 'Proof for the author: Web page', false));
    expect(row(kept.id)?.exported).toBe('never');
    value(versions.keepExported(kept, 'Exported: Web page', true));
    let revision = 0;
    const save = (changes: Partial<Story>) => {
      value(stories.save({ story: { ...kept, ...changes }, revision: ++revision, place: null }));
      return row(kept.id)?.exported;
    };
    expect(save({ status: 'published', noteToDesk: 'Gone.', dueAt: '2031-01-01T00:00:00Z' })).toBe(
      'current',
    );
    expect(save({ doc: written('Other words.').doc })).toBe('changed');
    expect(save({})).toBe('current');
    expect(save({ tags: ['floods'] })).toBe('changed');
    value(versions.keepExported({ ...kept, tags: ['floods'] }, 'Exported: Web page', true));
    expect(row(kept.id)?.exported).toBe('current');
  });
});

describe('a duplicate', () => {
  it('has the same copy, and none of what was done with the first', () => {
    const kept = written('Words.', {
      ...{
        status: 'published',
        publishedAt: '2031-01-01T00:00:00Z',
        slug: 'dry',
        tags: ['floods'],
      },
      waivers: [],
      spikedAt: '2031-01-01T00:00:00Z',
    });
    const { stories, versions, table, row } = desk(kept);
    value(versions.keepExported(kept, 'Exported: Web page', true));
    const { id } = value(table.duplicate(kept.id));
    const copy = value(stories.read(id));
    expect(copy.doc).toEqual(kept.doc);
    expect(copy).toMatchObject({
      ...{ workingTitle: 'Dry riverbeds copy', status: 'drafting', spikedAt: null, slug: '' },
      ...{ publishedAt: null, tags: ['floods'] },
    });
    expect(row(id)).toMatchObject({ exported: 'never', issues: null, pinned: false });
    expect(value(versions.list(id))).toEqual([]);
    expect(error(table.duplicate(randomUUID())).code).toBe('story-missing');
  });
});
