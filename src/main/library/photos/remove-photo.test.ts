import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { addStory, keep, names, nothingRead } from '../../../../tests/library-photos';
import { docJson } from '@shared/story/parse-story';
import { page } from '../../../../tests/story-builder';
import { blankFields } from '@shared/register/contributor-fields';

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
    value(
      library.stories.save({ story: { ...made, doc: docJson(page()) }, revision: 1, place: null }),
    );
    expect(error(await library.photos.remove(media.hash))).toMatchObject({
      code: 'media-in-use',
      message: 'A kept version of “The river” shows the picture.',
      wayOn: 'Kept versions stay whole, so the picture stays with them.',
    });
  });

  it('is refused while the story on the desk may bring it back by undo', async () => {
    const library = libraryIn(temporaryFolder());
    const { media } = keep(library);
    const made = addStory(library, [media], { workingTitle: 'The river' });
    value(library.stories.open(made.id));
    value(
      library.stories.save({ story: { ...made, doc: docJson(page()) }, revision: 2, place: null }),
    );
    expect(error(await library.photos.remove(media.hash))).toMatchObject({
      message: '“The river” is open, and undo may bring back the picture.',
    });
    library.session.end();
    value(await library.photos.remove(media.hash));
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
