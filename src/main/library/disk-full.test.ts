import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { jpegHead } from '../../../tests/image-heads';
import { addPicture } from '../../../tests/add-picture';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { endDisks, smallDisk } from '../../../tests/small-disk';
import { p, page, story } from '../../../tests/story-builder';
import type { DeskError } from '../../shared/contract/desk-error';
import type { Story } from '../../shared/story/story';
import { openDatabase } from './database';
import { migrateLibrary } from './forms/migrate';
import { makeSearch } from './search/search';
import { beginSession } from './session';
import { makeStories, type Stories } from './stories';

const written = (words: string, id: string = randomUUID()): Story =>
  story(page({ body: [p(words)] }), { id });

/** Saves longer and longer texts until one is refused; gives the last text that was acknowledged, and the refusal. */
function fill(
  stories: Stories,
  id: string,
): { readonly acknowledged: Story; readonly refusal: DeskError; readonly revision: number } {
  let acknowledged = written('Begin.', id);
  for (let revision = 1; revision < 400; revision += 1) {
    const next = written(`${'Words of some length. '.repeat(revision * 1500)}end ${revision}.`, id);
    const saved = stories.save({ story: next, revision, place: null });
    if (!saved.ok) return { acknowledged, refusal: saved.error, revision };
    acknowledged = next;
  }
  throw new Error('The disk never filled');
}

function pageLimited(folder: string) {
  const database = openDatabase(join(folder, 'library.db'));
  value(migrateLibrary(database, join(folder, 'copies')));
  const context = { database, folder, now: () => new Date(), who: () => '', zone: () => 'UTC' };
  const limit = (pages: number) => {
    database.script(`PRAGMA max_page_count = ${pages}`);
  };
  return {
    stories: makeStories(context, makeSearch(context), beginSession(context)),
    limit,
    close: () => {
      database.close();
    },
  };
}

describe('when the file may not grow', () => {
  it('says that the disk is full, keeps the last acknowledged text, and saves again once there is room', () => {
    const { stories, limit, close } = pageLimited(temporaryFolder());
    const { id } = value(stories.create(written('Begin.')));
    limit(60);
    const { acknowledged, refusal, revision } = fill(stories, id);
    expect(refusal).toEqual({
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'The last saved text stands. The text in the window is whole.',
      wayOn: 'Free some space; the desk saves again at the next change.',
    });
    expect(value(stories.open(id)).story.doc).toEqual(acknowledged.doc);
    limit(100_000);
    value(stories.save({ story: written('Room again.', id), revision: revision + 1, place: null }));
    close();
  });
});

afterEach(endDisks);

describe('on a disk that is really full', () => {
  it('loses no acknowledged word, opens again, and refuses a photo without a trace', async (test) => {
    const disk = smallDisk();
    if (disk === null) {
      test.skip('no small disk can be mounted here');
      return;
    }
    const library = libraryIn(disk);
    const { id } = value(library.stories.create(written('Begin.')));
    const { acknowledged, refusal } = fill(library.stories, id);
    expect(refusal.code).toBe('disk-full');
    const photo = Buffer.concat([jpegHead(10, 10), Buffer.alloc(3_500_000)]);
    expect(error(await addPicture(library.media, { name: 'big.jpg', bytes: photo })).code).toBe(
      'disk-full',
    );
    expect(value(library.stories.read(id)).doc).toEqual(acknowledged.doc);
    library.close();
    const again = libraryIn(disk);
    expect(value(again.stories.open(id)).story.doc).toEqual(acknowledged.doc);
    again.close();
  });
});
