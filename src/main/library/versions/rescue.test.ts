import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { page, story } from '../../../../tests/story-builder';
import { LIBRARY_FILE, type Library } from '../open-library';

const written = (id: string, words: string) =>
  story(page({ headline: 'Room for the river', body: [words] }), { id, workingTitle: 'Floodwall' });

/** A library with one story of two versions and a newer text; `sql` then damages its file. */
function damaged(sql: string): { readonly library: Library; readonly id: string } {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const id = randomUUID();
  value(library.stories.create(written(id, 'As filed.')));
  value(library.versions.keep(id, 'Filed'));
  value(library.stories.save({ story: written(id, 'As edited.'), revision: 1, place: null }));
  value(library.versions.keep(id, 'Edited'));
  value(library.stories.save({ story: written(id, 'The last words.'), revision: 2, place: null }));
  library.close();
  const file = new Libsql(join(folder, LIBRARY_FILE));
  file.exec(sql);
  file.close();
  return { library: libraryIn(folder), id };
}

const SPOILT = "UPDATE story SET body = CAST(x'ff' || substr(body, 2) AS TEXT)";

describe('a story that cannot be read', () => {
  it('gives its bytes as they lie there, whatever is wrong with them', () => {
    const { library, id } = damaged(SPOILT);
    expect(error(library.stories.open(id)).code).toBe('story-unreadable');
    const { title, bytes } = value(library.rescue.bytes(id));
    expect(title).toBe('Floodwall');
    expect(bytes.includes('The last words.')).toBe(true);
    expect(bytes.includes(0xff)).toBe(true);
  });

  it('gives a new story of its newest version, and stays as it is', () => {
    const { library, id } = damaged(SPOILT);
    const before = value(library.rescue.bytes(id)).bytes;
    const rescued = value(library.rescue.newStory(id));
    const { story: made } = value(library.stories.open(rescued.id));
    expect(JSON.stringify(made.doc)).toContain('As edited.');
    expect(made.workingTitle).toBe('Floodwall');
    expect(value(library.rescue.bytes(id)).bytes).toEqual(before);
    expect(value(library.versions.list(id)).map(({ name }) => name)).toContain('Edited');
    expect(value(library.versions.list(rescued.id))).toMatchObject([{ kind: 'asFiled' }]);
  });

  it('gives that of an older version where the newer are damaged too, and says where all are', () => {
    const newest = damaged(
      `${SPOILT}; UPDATE version SET snapshot = x'00' WHERE name = 'Edited' OR kind = 'automatic'`,
    );
    const { id } = value(newest.library.rescue.newStory(newest.id));
    expect(JSON.stringify(value(newest.library.stories.read(id)).doc)).toContain('As filed.');
    const all = damaged(`${SPOILT}; UPDATE version SET snapshot = x'00'`);
    expect(error(all.library.rescue.newStory(all.id)).message).toBe(
      'None of its versions can be read.',
    );
    expect(all.library.stories.count()).toBe(1);
  });

  it('is refused where there is none of that id', () => {
    const library = libraryIn(temporaryFolder());
    expect(error(library.rescue.bytes(randomUUID())).code).toBe('story-missing');
  });
});
