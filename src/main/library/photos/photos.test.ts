import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docJson } from '@shared/story/parse-story';
import { page } from '../../../../tests/story-builder';
import { jpegHead } from '../../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import {
  addStory,
  keep,
  lay,
  names,
  nothingRead,
  readAs,
  sha,
} from '../../../../tests/library-photos';
import type { MediaRecord } from '@shared/story/story';

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
    value(
      library.stories.save({ story: { ...first, doc: docJson(page()) }, revision: 1, place: null }),
    );
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
