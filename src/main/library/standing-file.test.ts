import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, story } from '../../../tests/story-builder';
import type { Library } from './open-library';

const written = (words: string, id: string) =>
  story(page({ headline: 'Gauges', body: [p(words)] }), { id });

/** An open library with two stories, and what the desk hears of its file. */
function desk() {
  const folder = join(temporaryFolder(), 'library');
  let writtenAnew = 0;
  const library = libraryIn(folder, { onWrittenAnew: () => (writtenAnew += 1) });
  const [id, other] = [randomUUID(), randomUUID()];
  value(library.stories.create(written('One.', id)));
  value(library.stories.create(written('Other.', other)));
  let revision = 0;
  return {
    ...{ folder, library, id, other },
    file: (name = 'library.db') => join(folder, name),
    writtenAnew: () => writtenAnew,
    save: (words: string) => {
      revision += 1;
      return library.stories.save({ story: written(words, id), revision, place: null });
    },
  };
}

/** What the next start finds, if the machine stops now. */
function found(folder: string): Library {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return libraryIn(copy);
}

const wordsIn = (library: Library, id: string) =>
  JSON.stringify(value(library.stories.read(id)).doc);

/** Old connections are let go of when they are collected; then they must take nothing away. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  for (let round = 0; round < 3; round += 1) {
    runInNewContext('gc()');
    await pause(1);
  }
}

describe('a library whose file is taken away while it is open', () => {
  it.each([
    ['deleted', (from: string) => rmSync(from)],
    ['moved', (from: string) => renameSync(from, `${from}.elsewhere`)],
    [
      'deleted with its log',
      (from: string) => ['', '-wal', '-shm'].forEach((end) => rmSync(`${from}${end}`)),
    ],
  ])('because it was %s, is written there anew with every story', async (_how, take) => {
    const own = desk();
    value(own.save('Before.'));
    take(own.file());
    value(own.save('After: pontoon.'));
    expect(own.writtenAnew()).toBe(1);
    expect(wordsIn(found(own.folder), own.id)).toContain('pontoon');
    expect(wordsIn(found(own.folder), own.other)).toContain('Other.');
    for (let more = 0; more < 20; more += 1) value(own.save(`More ${more}: causeway.`));
    await collect();
    value(own.save('Last: viaduct.'));
    expect(wordsIn(found(own.folder), own.id)).toContain('viaduct');
    expect([own.writtenAnew(), own.library.check().ok]).toEqual([1, true]);
    own.library.close();
    expect(wordsIn(libraryIn(own.folder), own.id)).toContain('viaduct');
    expect(readdirSync(own.folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('is refused nothing where only its log was deleted: it begins another', () => {
    const own = desk();
    value(own.save('Before.'));
    rmSync(own.file('library.db-wal'));
    value(own.save('After: pontoon.'));
    expect(wordsIn(found(own.folder), own.id)).toContain('pontoon');
    expect(existsSync(own.file('library.db-wal'))).toBe(true);
  });

  it('says so where its folder was moved, and saves again once it is back', () => {
    const own = desk();
    renameSync(own.folder, `${own.folder}-moved`);
    expect(error(own.save('After: pontoon.'))).toEqual({
      code: 'library-unavailable',
      message: 'The library is not in its place: its folder was moved, or its disk is away.',
      copy: 'The last saved text stands. The text in the window is whole.',
      wayOn: 'Put it back; the desk then saves again. Until then copy what you cannot do without.',
    });
    expect(existsSync(own.folder)).toBe(false);
    renameSync(`${own.folder}-moved`, own.folder);
    value(own.save('After: pontoon.'));
    expect(wordsIn(found(own.folder), own.id)).toContain('pontoon');
  });

  it('is not written over the file that has taken its place, and is kept beside it', () => {
    const own = desk();
    const elsewhere = temporaryFolder();
    libraryIn(elsewhere).close();
    value(own.save('Before: pontoon.'));
    copyFileSync(join(elsewhere, 'library.db'), own.file('came'));
    renameSync(own.file('came'), own.file());
    const refused = error(own.save('After.'));
    expect(error(own.save('After.'))).toEqual(refused);
    expect(refused).toMatchObject({
      message: 'Another file has taken the place of the library file while it was open.',
      copy: expect.stringMatching(
        /The text in the window is whole\. All stories as they were open are kept as copies\/library-displaced-/u,
      ) as string,
    });
    const copies = readdirSync(own.file('copies'));
    expect(copies).toHaveLength(1);
    const kept = temporaryFolder();
    copyFileSync(own.file(`copies/${copies[0] ?? ''}`), join(kept, 'library.db'));
    expect(wordsIn(libraryIn(kept), own.id)).toContain('pontoon');
  });

  it('is not taken for the folder that stands where its file was', () => {
    const own = desk();
    rmSync(own.file());
    mkdirSync(own.file());
    writeFileSync(join(own.file(), 'note'), 'mine');
    expect(error(own.save('After.')).code).toBe('library-unavailable');
    expect(readdirSync(own.file())).toEqual(['note']);
  });
});
