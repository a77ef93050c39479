import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegHead } from '../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { story } from '../../../tests/story-builder';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { PhotoRead } from '@shared/photo/photo-read';
import { blankFields } from '@shared/register/contributor-fields';
import type { MediaRecord, Story } from '@shared/story/story';
import type { Library } from './open-library';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const nothingRead: PhotoRead = { facts: [], others: [], gps: null, faults: [] };
const readAs = (facts: PhotoFacts): PhotoRead => ({
  ...nothingRead,
  facts: Object.entries(facts).map(([name, said]) => ({
    name: name as keyof PhotoFacts,
    value: said,
    standard: 'IPTC Core' as const,
    field: name,
  })),
});

/** Lays a picture's file into the media folder, as the engine does, and gives what it says of it. */
function lay(folder: string, name = 'quay.jpg'): MediaRecord {
  const bytes = Buffer.concat([jpegHead(1200, 800), randomBytes(32)]);
  const hash = sha(bytes);
  mkdirSync(join(folder, 'media', hash.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'media', hash.slice(0, 2), `${hash}.jpg`), bytes);
  return { hash, name, type: 'image/jpeg', width: 1200, height: 800, bytes: bytes.length };
}

function keep(library: Library, name?: string, read = nothingRead) {
  return value(library.photos.keep({ media: lay(library.folder, name), read, converted: null }));
}

function addStory(library: Library, media: readonly MediaRecord[], changes: Partial<Story> = {}) {
  const made = story(undefined, { id: randomUUID(), media: [...media], ...changes });
  value(library.stories.create(made));
  return made;
}

const names = (library: Library, query = '', use: 'all' | 'used' | 'unused' = 'all') =>
  value(library.photos.list({ query, use })).rows.map(({ media }) => media.name);

describe('a picture that comes in', () => {
  it('starts with the facts of its file', () => {
    const library = libraryIn(temporaryFolder());
    const read = readAs({ creator: 'Ana Weir', city: 'Port Ansley' });
    const kept = keep(library, 'quay.jpg', read);
    expect(kept.media.facts).toEqual({ creator: 'Ana Weir', city: 'Port Ansley' });
    expect(kept.read).toEqual(read);
    expect(value(library.photos.record(kept.media.hash))).toEqual(kept);
  });

  it('stays as it is when the same file comes twice', () => {
    const library = libraryIn(temporaryFolder());
    const { media, addedAt } = keep(library, 'quay.jpg', readAs({ caption: 'The quay.' }));
    value(library.photos.save(media.hash, { caption: 'The quay at noon.' }));
    const again = value(
      library.photos.keep({
        media: { ...media, name: 'other.jpg', facts: { caption: 'Other.' } },
        read: nothingRead,
        converted: 'TIFF',
      }),
    );
    expect(again).toMatchObject({ addedAt, converted: null });
    expect(again.media).toMatchObject({
      name: 'quay.jpg',
      facts: { caption: 'The quay at noon.' },
    });
    expect(value(library.photos.list({ query: '', use: 'all' })).total).toBe(1);
  });

  it('is refused while its file is not in the media folder', () => {
    const library = libraryIn(temporaryFolder());
    const media = lay(library.folder);
    rmSync(join(library.folder, 'media'), { recursive: true });
    expect(error(library.photos.keep({ media, read: nothingRead, converted: null })).code).toBe(
      'media-missing',
    );
    expect(names(library)).toEqual([]);
  });

  it('with a story has the facts of that story, and takes the data of its file later', async () => {
    const library = libraryIn(temporaryFolder());
    const bytes = Buffer.concat([jpegHead(10, 10), randomBytes(8)]);
    const media: MediaRecord = {
      hash: sha(bytes),
      name: 'sent.jpg',
      type: 'image/jpeg',
      width: 10,
      height: 10,
      bytes: bytes.length,
      facts: { creditLine: 'Northlight' },
    };
    value(await library.media.keep(media, bytes));
    addStory(library, [media]);
    expect(value(library.photos.withoutData())).toEqual([media.hash]);
    expect(value(library.photos.record(media.hash))).toMatchObject({ media, read: nothingRead });
    const read = readAs({ creditLine: 'Northlight/AP', city: 'Port Ansley' });
    value(library.photos.keep({ media, read, converted: null }));
    expect(value(library.photos.withoutData())).toEqual([]);
    expect(value(library.photos.record(media.hash))).toMatchObject({ media, read });
  });
});

describe('the list of pictures', () => {
  it('is the newest first, and counts all', () => {
    const library = libraryIn(temporaryFolder());
    for (const name of ['one.jpg', 'two.jpg', 'three.jpg']) keep(library, name);
    expect(names(library)).toEqual(['three.jpg', 'two.jpg', 'one.jpg']);
    expect(value(library.photos.list({ query: 'two', use: 'all' })).total).toBe(3);
  });

  it.each(['cafe', 'CAFÉ', 'ansley weir', 'weir  ansl', 'as filed', 'now corrected'])(
    'finds a picture by %j',
    (query) => {
      const library = libraryIn(temporaryFolder());
      keep(library, 'other.jpg');
      const { media } = keep(library, 'Café.jpg', readAs({ creator: 'Weir', caption: 'As filed' }));
      value(library.photos.save(media.hash, { city: 'Port Ansley', caption: 'Now corrected' }));
      expect(names(library, query)).toEqual(['Café.jpg']);
    },
  );

  it('takes no letter of a query for more than a letter', () => {
    const library = libraryIn(temporaryFolder());
    keep(library, 'a%b_c.jpg');
    keep(library, 'plain.jpg');
    expect(names(library, '%')).toEqual(['a%b_c.jpg']);
    expect(names(library, '_c')).toEqual(['a%b_c.jpg']);
  });

  it('finds every picture by every word of its facts', () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    keep(library, 'other.jpg');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (said) => {
        value(library.photos.save(media.hash, { caption: said }));
        for (const word of said.replaceAll('\0', ' ').split(/\s+/u))
          if (!names(library, word.slice(0, 2000)).includes('quay.jpg')) return false;
        return true;
      }),
      { numRuns: 200 },
    );
  });

  it('tells used pictures from those that no story holds, and follows every save', () => {
    const library = libraryIn(temporaryFolder());
    const used = keep(library, 'used.jpg').media;
    keep(library, 'free.jpg');
    const first = addStory(library, [used]);
    addStory(library, [used]);
    expect(names(library, '', 'used')).toEqual(['used.jpg']);
    expect(names(library, '', 'unused')).toEqual(['free.jpg']);
    expect(value(library.photos.list({ query: '', use: 'used' })).rows[0]?.stories).toBe(2);
    value(library.stories.save({ story: { ...first, media: [] }, revision: 1, place: null }));
    expect(value(library.photos.list({ query: '', use: 'used' })).rows[0]?.stories).toBe(1);
  });
});

describe('what the desk says of a picture', () => {
  it('is kept as it is given, and leaves stories alone', () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library, 'quay.jpg', readAs({ caption: 'As filed.' }));
    const { id } = addStory(library, [media]);
    const saved = value(library.photos.save(media.hash, { use: 'once', expiresOn: '2027-04-03' }));
    expect(saved.media.facts).toEqual({ use: 'once', expiresOn: '2027-04-03' });
    expect(saved.read.facts).toHaveLength(1);
    expect(value(library.stories.read(id)).media[0]?.facts).toEqual({ caption: 'As filed.' });
  });

  it('survives a restart', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const { media } = keep(library);
    const saved = value(library.photos.save(media.hash, { caption: 'The quay.' }));
    library.close();
    expect(value(libraryIn(folder).photos.record(media.hash))).toEqual(saved);
  });

  it('is refused for a picture that is not there', () => {
    const { photos } = libraryIn(temporaryFolder());
    expect(error(photos.save('0'.repeat(64), {})).code).toBe('media-missing');
    expect(error(photos.read('0'.repeat(64))).code).toBe('media-missing');
  });
});

describe('the stories that hold a picture', () => {
  it('are told with title, status and spike, open ones first', () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    const spiked = addStory(library, [media], { workingTitle: 'Spiked' });
    addStory(library, [media], { workingTitle: 'Out', status: 'published' });
    addStory(library, [media], { workingTitle: 'Open', status: 'editing' });
    value(library.stories.spike(spiked.id));
    expect(
      value(library.photos.read(media.hash)).usedIn.map(({ title, status, spiked: is }) => [
        title,
        status,
        is,
      ]),
    ).toEqual([
      ['Open', 'editing', false],
      ['Out', 'published', false],
      ['Spiked', spiked.status, true],
    ]);
  });
});

/** Every file below the media folder. */
const filesIn = (folder: string) =>
  readdirSync(join(folder, 'media'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('a picture that is taken out', () => {
  it('goes with all its files, and no other picture with it', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const { media } = keep(library);
    const other = keep(library, 'other.jpg').media;
    for (const kind of ['previews', 'originals']) {
      const sub = join(folder, 'media', kind, media.hash.slice(0, 2));
      mkdirSync(sub, { recursive: true });
      writeFileSync(join(sub, kind === 'previews' ? media.hash : `${media.hash}.tif`), 'x');
    }
    const neighbour = `${media.hash.slice(0, 63)}x.jpg`;
    writeFileSync(join(folder, 'media', media.hash.slice(0, 2), neighbour), 'x');
    value(await library.photos.remove(media.hash));
    expect(filesIn(folder).toSorted()).toEqual([`${other.hash}.jpg`, neighbour].toSorted());
    expect(names(library)).toEqual(['other.jpg']);
    expect(error(await library.media.read(media.hash)).code).toBe('media-missing');
    expect(error(await library.photos.remove(media.hash)).code).toBe('media-missing');
  });

  it('comes in again as a new one', async () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    value(library.photos.save(media.hash, { caption: 'Old.' }));
    value(await library.photos.remove(media.hash));
    mkdirSync(join(library.folder, 'media', media.hash.slice(0, 2)), { recursive: true });
    writeFileSync(join(library.folder, 'media', media.hash.slice(0, 2), `${media.hash}.jpg`), 'x');
    const again = value(library.photos.keep({ media, read: nothingRead, converted: null }));
    expect(again.media.facts).toEqual(undefined);
  });

  it('is named by no list when its file is still to go', async () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    const removal = library.photos.remove(media.hash);
    // The entry goes before the first wait: a kill from here on leaves a file that nothing names.
    expect(names(library)).toEqual([]);
    value(await removal);
    expect(
      existsSync(join(library.folder, 'media', media.hash.slice(0, 2), `${media.hash}.jpg`)),
    ).toBe(false);
  });

  it('is refused while stories hold it, spiked ones too, and says which', async () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    const { id } = addStory(library, [media], { workingTitle: 'The river' });
    value(library.stories.spike(id));
    expect(error(await library.photos.remove(media.hash))).toEqual({
      code: 'media-in-use',
      message: '“The river” holds the picture.',
      copy: 'The picture was not removed.',
      wayOn: 'Take the picture out of the story first; spiked stories count too.',
    });
    addStory(library, [media], { workingTitle: 'The sea' });
    addStory(library, [media], { workingTitle: 'The quay' });
    expect(error(await library.photos.remove(media.hash)).message).toBe(
      '“The quay” and 2 other stories hold the picture.',
    );
    expect(filesIn(library.folder)).toHaveLength(1);
  });

  it('is refused while a kept version shows it', async () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    const made = addStory(library, [media], { workingTitle: 'The river' });
    value(library.versions.keep(made.id, 'With the quay'));
    value(library.stories.save({ story: { ...made, media: [] }, revision: 1, place: null }));
    expect(error(await library.photos.remove(media.hash))).toMatchObject({
      code: 'media-in-use',
      message: 'A kept version of “The river” shows the picture.',
      wayOn: 'Kept versions stay whole, so the picture stays with them.',
    });
  });

  it('is refused while it is somebody’s photo in the register', async () => {
    const library = libraryIn(temporaryFolder());
    const { hash } = keep(library).media;
    const photo = { mediaHash: hash, credit: '', takenBy: '', use: 'bio' as const };
    value(
      library.contributors.save({ ...blankFields('Ana Weir', { photo }), id: null, revision: 0 }),
    );
    expect(error(await library.photos.remove(hash)).message).toBe(
      'The register’s entry on Ana Weir shows the picture.',
    );
  });
});
