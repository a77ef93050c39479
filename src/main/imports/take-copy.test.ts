import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { recogniseText } from '@shared/import/recognise-text';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import { keptReport } from '@shared/import/kept-report';
import { err } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { sha } from '../../../tests/library-photos';
import { noPhotoData } from '../../../tests/no-photo-data';
import { filesBelow } from '../../../tests/photo-maker';
import { page, photo, story } from '../../../tests/story-builder';
import { realPicture } from '../../../tests/vips-photos';
import { makeInThreadEngine } from '../photos/in-thread-engine';
import { takeCopy, type CopyToTake } from './take-copy';

const engine = makeInThreadEngine(noPhotoData);
const quay = realPicture(64, 48);
const BROKEN = quay.slice(0, quay.length / 2);

const recordOf = (bytes: Uint8Array, name: string): MediaRecord => ({
  ...{ hash: sha(bytes), name, type: 'image/jpeg' },
  ...{ width: 1, height: 1, bytes: bytes.length },
});

/** Copy with these pictures on its page, as the desk sends it. */
function copyWith(
  ...pictures: readonly (readonly [bytes: Uint8Array, name: string])[]
): CopyToTake {
  const media = pictures.map(([bytes, name]) => recordOf(bytes, name));
  const body = media.map(({ hash }) => photo('The quay', 'Northlight', { mediaHash: hash }));
  const { report } = storyFromRecognition(recogniseText('The wall cannot hold the river'), {
    ...{ id: randomUUID(), now: '2026-03-30T09:00:00Z', houseStyleId: 'newsroom' },
    ...{ language: 'en', timeZone: 'UTC' },
  });
  return {
    story: story(page({ body }), { id: randomUUID(), media }),
    pictures: pictures.map(([bytes, name]) => ({
      record: recordOf(bytes, name),
      bytes: Uint8Array.from(bytes),
    })),
    original: { name: 'wall.docx', type: 'application/word', bytes: Uint8Array.of(80, 75, 3, 4) },
    report,
  };
}

const hashes = (doc: Request<'story:save'>['story']['doc']): unknown[] =>
  [doc.attrs?.['mediaHash'], ...(doc.content ?? []).flatMap(hashes)].filter(
    (hash) => hash !== undefined,
  );
const mediaFiles = (folder: string) => filesBelow(join(folder, 'media'));

describe('taking in copy with pictures', () => {
  it('keeps story, pictures, original and report', async () => {
    const library = libraryIn(temporaryFolder());
    const copy = copyWith([quay, 'image1.jpg']);
    const { id, leftOut } = value(await takeCopy({ library, photos: engine }, copy));
    expect(leftOut).toEqual([]);
    const kept = value(library.stories.read(id));
    expect(kept.media).toMatchObject([{ hash: sha(quay), width: 64, height: 48 }]);
    expect(value(await library.media.read(sha(quay))).bytes.equals(quay)).toBe(true);
    expect(value(library.photos.withoutData())).toEqual([]);
    const original = value(library.stories.original(id));
    expect(original).toMatchObject({ name: 'wall.docx' });
    expect(original && [...original.bytes]).toEqual([80, 75, 3, 4]);
    expect(keptReport.parse(original?.report).recognised).toHaveLength(1);
  });

  it('leaves out a picture that cannot be read, and says so in the report', async () => {
    const library = libraryIn(temporaryFolder());
    const copy = copyWith([quay, 'image1.jpg'], [BROKEN, 'image2.jpg']);
    const { id, leftOut } = value(await takeCopy({ library, photos: engine }, copy));
    expect(leftOut).toEqual(['image2.jpg']);
    const kept = value(library.stories.read(id));
    expect(kept.media.map(({ hash }) => hash)).toEqual([sha(quay)]);
    expect(hashes(kept.doc)).toEqual([sha(quay), null]);
    const report = keptReport.parse(value(library.stories.original(id))?.report);
    expect(report.changes.at(-1)?.message).toMatch(/“image2\.jpg” was left out:.*original/u);
  });

  it('leaves nothing behind of what could not be kept', async () => {
    const library = libraryIn(temporaryFolder());
    const copy = copyWith([quay, 'image1.jpg']);
    value(library.stories.create({ ...story(), id: copy.story.id }));
    const before = mediaFiles(library.folder);
    expect(error(await takeCopy({ library, photos: engine }, copy)).code).toBe(
      'story-changed-elsewhere',
    );
    expect(mediaFiles(library.folder)).toEqual(before);
    expect(value(library.photos.list({ query: '', use: 'all' })).total).toBe(0);
  });

  it('leaves a picture that was there, though no story shows it', async () => {
    const library = libraryIn(temporaryFolder());
    const source = { bytes: Uint8Array.from(quay), name: 'a.jpg' };
    const there = value(await engine.takeIn(source, join(library.folder, 'media')));
    value(library.photos.keep(there));
    const copy = copyWith([quay, 'b.jpg']);
    value(library.stories.create({ ...story(), id: copy.story.id }));
    error(await takeCopy({ library, photos: engine }, copy));
    expect(value(await library.media.read(sha(quay))).bytes.equals(quay)).toBe(true);
  });

  it('takes back the pictures before the one at which the disk failed', async () => {
    const library = libraryIn(temporaryFolder());
    const full: DeskError = { code: 'disk-full', message: 'Full.', copy: '', wayOn: '' };
    let turn = 0;
    const photos = {
      takeIn: async (...given: Parameters<typeof engine.takeIn>) => {
        turn += 1;
        return turn === 1 ? engine.takeIn(...given) : err(full);
      },
    };
    const other = realPicture(32, 24);
    const copy = copyWith([quay, 'image1.jpg'], [other, 'image2.jpg']);
    expect(error(await takeCopy({ library, photos }, copy)).copy).toMatch(/^Nothing was taken in/u);
    expect(mediaFiles(library.folder)).toEqual([]);
    expect(value(library.stories.list({ query: '', status: null, spiked: false })).rows).toEqual(
      [],
    );
  });

  it('follows a picture that is kept in another form', async () => {
    const library = libraryIn(temporaryFolder());
    const converted = realPicture(16, 12);
    const photos = {
      takeIn: async (_source: unknown, folder: string) =>
        engine.takeIn({ bytes: Uint8Array.from(converted), name: 'image1.tif' }, folder),
    };
    const { id } = value(await takeCopy({ library, photos }, copyWith([quay, 'image1.tif'])));
    const kept = value(library.stories.read(id));
    expect(hashes(kept.doc)).toEqual([sha(converted)]);
    expect(kept.media.map(({ hash }) => hash)).toEqual([sha(converted)]);
  });
});
