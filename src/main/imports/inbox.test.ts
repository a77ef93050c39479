import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '@shared/bundle/write-bundle';
import type { DeskError } from '@shared/contract/desk-error';
import type { Story } from '@shared/story/story';
import { jpegHead } from '../../../tests/image-heads';
import { addPicture } from '../../../tests/add-picture';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, photo, story } from '../../../tests/story-builder';
import { makeInbox } from './inbox';
import { readChosenFile } from './read-file';

const id = '00000000-0000-4000-8000-0000000000b1';
const picture = Buffer.concat([jpegHead(40, 30), Buffer.from('quay')]);

function inboxIn(folder: string) {
  const library = libraryIn(join(folder, 'library'));
  const stories: string[] = [];
  const troubles: DeskError[] = [];
  let [files, returns] = [0, 0];
  const inbox = makeInbox({
    library,
    onFile: () => (files += 1),
    onStory: (each) => stories.push(each),
    onReturn: () => (returns += 1),
    onTrouble: (each) => troubles.push(each),
  });
  return { inbox, library, stories, troubles, files: () => files, returns: () => returns };
}

/** A bundle of one story with a photo, written to a file. */
async function bundleIn(folder: string, words: string): Promise<{ file: string; written: Story }> {
  const record = value(
    await addPicture(libraryIn(join(folder, 'sender')).media, { name: 'quay.jpg', bytes: picture }),
  );
  const doc = page({
    body: [p(words), photo('The quay', 'Northlight', { mediaHash: record.hash })],
  });
  const written = story(doc, { id, media: [record] });
  const bytes = value(
    await writeBundle(written, new Map([[record.hash, new Uint8Array(picture)]])),
  );
  const file = join(folder, 'piece.standfirst');
  writeFileSync(file, bytes);
  return { file, written };
}

describe('files from outside', () => {
  it('wait to be fetched, once and in order', async () => {
    const folder = temporaryFolder();
    const { inbox, files } = inboxIn(folder);
    for (const name of ['a.txt', 'b.md']) {
      writeFileSync(join(folder, name), name);
      await inbox.receive(join(folder, name));
    }
    expect(files()).toBe(2);
    expect([inbox.next()?.name, inbox.next()?.name, inbox.next()]).toEqual(['a.txt', 'b.md', null]);
  });

  it('that are bundles become stories with their photos', async () => {
    const folder = temporaryFolder();
    const { file, written } = await bundleIn(folder, 'The gauge stood at nine.');
    const { inbox, library, stories } = inboxIn(folder);
    await inbox.receive(file);
    expect(stories).toEqual([id]);
    expect(value(library.stories.read(id)).doc).toEqual(written.doc);
    expect(
      value(await library.media.read(written.media[0]?.hash ?? '')).bytes.equals(picture),
    ).toBe(true);
    expect(inbox.next()).toBeNull();
  });

  it('that hold a story which is here in the same words add nothing', async () => {
    const folder = temporaryFolder();
    const { file } = await bundleIn(folder, 'The gauge stood at nine.');
    const { inbox, library, stories } = inboxIn(folder);
    await inbox.receive(file);
    await inbox.receive(file);
    expect(stories).toEqual([id, id]);
    expect(library.stories.count()).toBe(1);
  });

  it('that hold a story which is here in other words leave it, and wait to be looked at', async () => {
    const folder = temporaryFolder();
    const { file, written } = await bundleIn(folder, 'The gauge stood at nine.');
    const { inbox, library, stories, returns } = inboxIn(folder);
    const mine = story(page({ body: ['My own later words.'] }), { id });
    value(library.stories.create(mine));
    await inbox.receive(file);
    expect([stories, returns(), library.stories.count()]).toEqual([[], 1, 1]);
    expect(value(library.stories.read(id)).doc).toEqual(mine.doc);
    expect(value(inbox.returned.next())).toMatchObject({
      ...{ fileName: 'piece.standfirst', revision: 0, base: null },
      ...{ here: { doc: mine.doc }, came: { doc: written.doc } },
    });
  });

  it('that are bundles whose photos cannot be kept make no story', async () => {
    const folder = temporaryFolder();
    const { file } = await bundleIn(folder, 'The gauge stood at nine.');
    const { inbox, library, stories, troubles } = inboxIn(folder);
    writeFileSync(join(folder, 'library', 'media'), 'a file in the way');
    await inbox.receive(file);
    expect(troubles).toMatchObject([{ copy: 'Nothing was taken in; the file is as it was.' }]);
    expect([stories, library.stories.count()]).toEqual([[], 0]);
  });

  it('that are damaged bundles are refused by name and leave nothing', async () => {
    const folder = temporaryFolder();
    const { file } = await bundleIn(folder, 'The gauge stood at nine.');
    truncateSync(file, 200);
    const { inbox, library, troubles } = inboxIn(folder);
    await inbox.receive(file);
    expect(troubles).toMatchObject([{ code: 'file-refused' }]);
    expect(troubles[0]?.message).toContain('“piece.standfirst”');
    expect(library.stories.count()).toBe(0);
  });
});

describe('reading a chosen file', () => {
  it('gives its bytes and its name without the path', async () => {
    const file = join(temporaryFolder(), 'piece.txt');
    writeFileSync(file, Buffer.from([0, 255, 10]));
    const read = value(await readChosenFile(file));
    expect([read.name, [...read.bytes]]).toEqual(['piece.txt', [0, 255, 10]]);
  });

  it('refuses what is not there, a folder and a file over the limit, in words', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'large.txt'), 'x'.repeat(101));
    expect(error(await readChosenFile(join(folder, 'none.txt')))).toMatchObject({
      code: 'file-unreadable',
      message: '“none.txt” is not there.',
    });
    expect(error(await readChosenFile(join(folder, 'sub')))).toMatchObject({
      code: 'file-refused',
      message: '“sub” is no file.',
    });
    expect(error(await readChosenFile(join(folder, 'large.txt'), 100)).code).toBe('file-refused');
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe or read a device', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(error(await readChosenFile(join(folder, 'pipe'))).code).toBe('file-refused');
    expect(error(await readChosenFile('/dev/zero')).code).toBe('file-refused');
  });
});
