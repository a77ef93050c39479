import { describe, expect, it } from 'vitest';
import { addPicture } from '../../../tests/add-picture';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { noPhotoData } from '../../../tests/no-photo-data';
import { fourFields } from '../../../tests/photo-maker';
import { page, photo, story } from '../../../tests/story-builder';
import { makeInThreadEngine } from '../photos/in-thread-engine';
import { readUnreadPictures } from './read-pictures';

const jpeg = fourFields().jpegsaveBuffer();

/** A library with a story that brought its picture along. */
async function withPicture() {
  const library = libraryIn(temporaryFolder());
  const media = value(await addPicture(library.media, { name: 'quay.jpg', bytes: jpeg }));
  const doc = page({ body: [photo('The quay', 'Northlight', { mediaHash: media.hash })] });
  const facts = { copyrightNotice: 'Northlight' };
  value(library.stories.create(story(doc, { media: [{ ...media, facts }] })));
  return { library, hash: media.hash };
}
const says = () => ({
  ...noPhotoData(),
  facts: [
    { name: 'city' as const, value: 'Sarn', standard: 'IPTC IIM' as const, field: '2:90 City' },
  ],
});

describe('pictures that nobody has read', () => {
  it('are read once, keep what their story says of them, and get a preview', async () => {
    const { library, hash } = await withPicture();
    const read: string[] = [];
    const needs = {
      library,
      photos: makeInThreadEngine(says),
      onRead: (each: string) => read.push(each),
    };
    await readUnreadPictures(needs);
    await readUnreadPictures(needs);
    expect(read).toEqual([hash]);
    const { media, read: data } = value(library.photos.record(hash));
    expect(data.facts.map(({ name }) => name)).toEqual(['city']);
    expect(media.facts).toEqual({ copyrightNotice: 'Northlight' });
    expect(value(await library.media.preview(hash)).bytes.length).not.toBe(jpeg.length);
  });

  it('stay as they are where their file is gone', async () => {
    const { library } = await withPicture();
    const gone = { ...library, media: { ...library.media, read: () => library.media.read('') } };
    const read: string[] = [];
    await readUnreadPictures({
      library: gone,
      photos: makeInThreadEngine(says),
      onRead: (each) => read.push(each),
    });
    expect(read).toEqual([]);
  });
});
