import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addPicture } from '../../../tests/add-picture';
import { jpegHead } from '../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { docJson } from '@shared/story/parse-story';
import { page, photo, story } from '../../../tests/story-builder';
import type { Library } from '../library/open-library';
import { photoLibraryServices } from './photo-library-services';

/** The services over a library with one picture, and what the windows are told. */
async function desk() {
  const library: Library = libraryIn(temporaryFolder());
  const media = value(await addPicture(library.media, { name: 'quay.jpg', bytes: jpegHead(3, 2) }));
  const read = { facts: [], others: [], gps: null, faults: [] };
  value(library.photos.keep({ media, read, converted: null }));
  const told: unknown[] = [];
  const services = photoLibraryServices({
    library,
    windows: { tellAll: (event, body) => void told.push([event, body]) },
  });
  return { library, media, told, services };
}

describe('the services of the pictures', () => {
  it('tell every window of what the desk says of a picture', async () => {
    const { media, told, services } = await desk();
    value(services['photo:save']({ hash: media.hash, facts: { caption: 'The quay.' } }));
    expect(told).toEqual([['photo:changed', { hash: media.hash }]]);
    expect(value(services['photo:list']({ query: 'the quay', use: 'unused' })).rows).toHaveLength(
      1,
    );
    expect(error(services['photo:save']({ hash: '0'.repeat(64), facts: {} })).code).toBe(
      'media-missing',
    );
    expect(told).toHaveLength(1);
  });

  it('tell every window of a picture that is gone, and of none that stays', async () => {
    const { library, media, told, services } = await desk();
    const made = story(
      page({ body: [photo('The quay', 'Northlight', { mediaHash: media.hash })] }),
      {
        id: randomUUID(),
        media: [media],
      },
    );
    value(library.stories.create(made));
    expect(error(await services['photo:remove']({ hash: media.hash })).code).toBe('media-in-use');
    expect(told).toEqual([]);
    value(
      library.stories.save({ story: { ...made, doc: docJson(page()) }, revision: 1, place: null }),
    );
    value(await services['photo:remove']({ hash: media.hash }));
    expect(told).toEqual([['photo:changed', { hash: media.hash }]]);
    expect(error(services['photo:read']({ hash: media.hash })).code).toBe('media-missing');
  });
});
