import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';
import type { Story } from '../../../shared/story/story';
import { readOriginal } from '../originals';
import { openDatabase } from '../database';

const written = (words: string): Story => story(page({ body: [p(words)] }), { id: randomUUID() });

describe('versions', () => {
  it('keep the story as it was, with who and a name', () => {
    const library = libraryIn(temporaryFolder(), { who: () => 'Iris Lund' });
    const kept = written('As first sent.');
    value(library.stories.create(kept));
    value(library.versions.keep(kept.id, 'To the lawyer', 'She asked for it'));
    value(
      library.stories.save({
        story: { ...kept, doc: written('Quite other.').doc },
        revision: 1,
        place: null,
      }),
    );
    const [milestone] = value(library.versions.list(kept.id));
    expect(milestone).toMatchObject({
      kind: 'milestone',
      who: 'Iris Lund',
      name: 'To the lawyer',
      reason: 'She asked for it',
      words: 3,
    });
    expect(value(library.versions.read(kept.id, milestone?.id ?? 0)).doc).toEqual(kept.doc);
  });

  it('come by themselves with the first save and then every ten minutes of work', () => {
    let now = Date.parse('2031-01-01T10:00:00Z');
    const library = libraryIn(temporaryFolder(), { now: () => new Date(now) });
    const kept = written('Words.');
    value(library.stories.create(kept));
    for (let revision = 1; revision <= 25; revision += 1) {
      const story = { ...written(`Words ${revision}.`), id: kept.id };
      value(library.stories.save({ story, revision, place: null }));
      now += 60_000;
    }
    expect(value(library.versions.list(kept.id)).map(({ kind }) => kind)).toEqual([
      'automatic',
      'automatic',
      'automatic',
    ]);
  });

  it('come sooner after 120 changed words, and never without a change', () => {
    let now = Date.parse('2031-01-01T10:00:00Z');
    const library = libraryIn(temporaryFolder(), { now: () => new Date(now) });
    const kept = written('Words.');
    value(library.stories.create(kept));
    const save = (words: string, revision: number): number => {
      const story = { ...written(words), id: kept.id };
      value(library.stories.save({ story, revision, place: null }));
      return value(library.versions.list(kept.id)).length;
    };
    const more = (count: number) => `Words.${' more'.repeat(count)}`;
    expect(save('Words.', 1)).toBe(1);
    expect(save(more(119), 2)).toBe(1);
    expect(save(more(120), 3)).toBe(2);
    now += 3_600_000;
    expect(save(more(120), 4)).toBe(2);
    expect(save('Words.', 5)).toBe(3);
  });

  it('go on after the clock was set back', () => {
    let now = Date.parse('2031-01-01T10:00:00Z');
    const library = libraryIn(temporaryFolder(), { now: () => new Date(now) });
    const kept = written('Words.');
    value(library.stories.create(kept));
    value(library.stories.save({ story: kept, revision: 1, place: null }));
    now = Date.parse('2001-01-01T10:00:00Z');
    const later = { ...written('Other words.'), id: kept.id };
    value(library.stories.save({ story: later, revision: 2, place: null }));
    expect(value(library.versions.list(kept.id))).toHaveLength(2);
  });

  it('say how many words came and went with each', () => {
    const library = libraryIn(temporaryFolder());
    const kept = written('The wall is high.');
    value(library.stories.create(kept));
    value(library.versions.keep(kept.id, 'Filed'));
    const edited = { ...kept, doc: written('The quay is not so high.').doc };
    value(library.stories.save({ story: edited, revision: 1, place: null }));
    value(library.versions.keep(kept.id, 'Edited'));
    const other = written('Of another story.');
    value(library.stories.create(other));
    value(library.versions.keep(other.id, 'Other'));
    const counts = value(library.versions.list(kept.id)).map(({ id, name }) => [
      name,
      value(library.versions.words(kept.id, id)),
    ]);
    expect(counts).toEqual([
      ['Edited', { wordsIn: 3, wordsOut: 1 }],
      ['Filed', null],
    ]);
    const [id = 0] = value(library.versions.list(other.id)).map((version) => version.id);
    expect(error(library.versions.words(kept.id, id)).code).toBe('story-unreadable');
  });

  it('say so when one is damaged, and leave the rest', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const kept = written('Words.');
    value(first.stories.create(kept));
    value(first.versions.keep(kept.id, null));
    value(first.versions.keep(kept.id, null));
    first.close();
    new Libsql(join(folder, 'library.db')).exec(
      "UPDATE version SET snapshot = x'00ff' WHERE id = 2",
    );
    const { versions } = libraryIn(folder);
    expect(error(versions.read(kept.id, 2)).code).toBe('story-unreadable');
    value(versions.read(kept.id, 1));
  });

  it('keep what went out, though the library has a newer text by then', () => {
    const library = libraryIn(temporaryFolder());
    const sent = written('As it went out.');
    value(library.stories.create(sent));
    value(library.versions.keepExported(sent, 'Exported: Web page', true));
    const [row] = value(library.versions.list(sent.id));
    expect(row).toMatchObject({ kind: 'milestone', name: 'Exported: Web page' });
    expect(value(library.versions.read(sent.id, row?.id ?? 0)).doc).toEqual(sent.doc);
  });

  it('refuse a story that is not there', () => {
    expect(error(libraryIn(temporaryFolder()).versions.keep(randomUUID(), null)).code).toBe(
      'story-missing',
    );
  });
});

describe('taking a story in', () => {
  const original = {
    name: 'piece.txt',
    type: 'text/plain',
    bytes: Buffer.from([0xff, 0xfe, 0x41, 0x00]),
    report: { lines: [1] },
  };

  it('keeps the original byte for byte and the text as filed', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const kept = written('As filed.');
    value(library.stories.take(kept, original));
    expect(value(library.versions.list(kept.id))).toMatchObject([{ kind: 'asFiled' }]);
    library.close();
    const database = openDatabase(join(folder, 'library.db'));
    const context = { database, folder, now: () => new Date(), who: () => '', zone: () => 'UTC' };
    expect(readOriginal(context, kept.id)).toEqual(original);
    database.close();
  });

  it('keeps nothing at all when the story is refused', () => {
    const library = libraryIn(temporaryFolder());
    const kept = written('As filed.');
    value(library.stories.create(kept));
    expect(error(library.stories.take(kept, original)).code).toBe('story-changed-elsewhere');
    expect(value(library.versions.list(kept.id))).toEqual([]);
  });
});
