import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, page, photo, story } from '../../../tests/story-builder';
import {
  embeddedWords,
  embedWords,
  realPicture,
  seen,
  vipsPhotos,
} from '../../../tests/vips-photos';
import type { DeskError } from '@shared/contract/desk-error';
import { exportStory } from '@shared/export/export-story';
import { problem } from '@shared/result/problem';
import { err, ok } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';
import { renderMedia, type MediaMakers } from './render-media';

const QUAY = 'a'.repeat(64);
const PUMP = 'b'.repeat(64);
const SOUND = 'c'.repeat(64);
const quay: MediaRecord = {
  hash: QUAY,
  name: 'Quay.jpg',
  type: 'image/jpeg',
  width: 1000,
  height: 700,
  bytes: 1,
};
const records: MediaRecord[] = [
  quay,
  { ...quay, hash: PUMP, name: 'Pump.gif', type: 'image/gif' },
  { ...quay, hash: SOUND, name: 'Read.mp3', type: 'audio/mpeg', width: 0, height: 0 },
];
const stored = new Map([
  [QUAY, realPicture(1000, 700)],
  [PUMP, Uint8Array.from([1, 2, 3])],
  [SOUND, Uint8Array.from([4, 5])],
]);
const leftSide = { x: 0, y: 0, width: 0.4, height: 1 };
const piece = story(
  page({
    kicker: 'K',
    headline: 'H',
    audio: element('audio', [], { mediaHash: SOUND }),
    body: [
      'Copy.',
      photo('The quay.', 'Northlight', { mediaHash: QUAY, altText: 'A quay', crop: leftSide }),
      photo('The pump.', 'Northlight', { mediaHash: PUMP, altText: 'A pump' }),
      photo('The quay again.', 'Northlight', { mediaHash: QUAY, altText: 'A quay' }),
    ],
  }),
  { media: records },
);
const { media } = await exportStory(piece, houseStyle(), { targets: ['page'] });

const failure: DeskError = {
  code: 'media-missing',
  message: 'The picture is not in the library.',
  copy: 'Caption and credit are as they were.',
  wayOn: 'Add the picture again.',
};

function makers(changes: Partial<MediaMakers> = {}): MediaMakers {
  const photos = vipsPhotos();
  return {
    records,
    read: (hash) => Promise.resolve(ok(stored.get(hash) ?? new Uint8Array())),
    photos: () => photos,
    embed: embedWords,
    ...changes,
  };
}

async function made(changes: Partial<MediaMakers> = {}) {
  const result = await renderMedia(media, makers(changes));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('renderMedia', () => {
  it('makes every file that the page names, in the size that it names', async () => {
    const bytes = await made();
    expect([...bytes.keys()].sort()).toEqual(media.map(({ path }) => path).sort());
    for (const { path, rendition } of media) {
      if (rendition === null) continue;
      const { width, height } = rendition;
      expect([path, seen(bytes.get(path) ?? new Uint8Array())]).toMatchObject([
        path,
        { width, height },
      ]);
    }
  });

  it('cuts out what the story cuts out', async () => {
    const bytes = await made();
    const of = (wanted: (width: number) => boolean) =>
      media.find(
        ({ hash, rendition }) => hash === QUAY && rendition !== null && wanted(rendition.cut.width),
      )?.path ?? '';
    const [red = 0, , blue = 0] = seen(
      bytes.get(of((width) => width === 400)) ?? new Uint8Array(),
    ).middle;
    expect(red).toBeGreaterThan(150);
    expect(blue).toBeLessThan(100);
  });

  it('puts into each picture what the page says of it', async () => {
    const bytes = await made();
    const captions = media
      .filter(({ rendition }) => rendition !== null)
      .map(({ path }) => embeddedWords(bytes.get(path) ?? new Uint8Array())?.caption);
    expect(new Set(captions)).toEqual(new Set(['The quay.', 'The quay again.']));
  });

  it('leaves a GIF and a recording as they are', async () => {
    const bytes = await made();
    expect([...(bytes.get('media/pump.gif') ?? [])]).toEqual([1, 2, 3]);
    expect([...(bytes.get('media/read.mp3') ?? [])]).toEqual([4, 5]);
  });

  it('gives the same bytes each time', async () => {
    expect(await made()).toEqual(await made());
  });

  it('reads and opens a picture once, however often it is shown', async () => {
    const reads: string[] = [];
    const photos = vipsPhotos();
    await made({
      photos: () => photos,
      read: (hash) => {
        reads.push(hash);
        return Promise.resolve(ok(stored.get(hash) ?? new Uint8Array()));
      },
    });
    expect(reads.toSorted()).toEqual([QUAY, PUMP, SOUND].toSorted());
    expect(photos.renders).toHaveLength(1);
  });

  it('starts no engine for a page without pictures to be made', async () => {
    const asIs = media.filter(({ rendition }) => rendition === null);
    const result = await renderMedia(
      asIs,
      makers({
        photos: () => {
          throw new Error('Started');
        },
      }),
    );
    expect(result.ok).toBe(true);
  });

  it.each<[string, Partial<MediaMakers>, string]>([
    [
      'a picture that is not there',
      { read: () => Promise.resolve(err(failure)) },
      'The recording “Read.mp3” could not be made ready for the page. The picture is not in the library.',
    ],
    [
      'a picture that cannot be drawn',
      { photos: () => ({ render: () => Promise.resolve(err(failure)) }) },
      'The picture “Quay.jpg” could not be made ready for the page. The picture is not in the library.',
    ],
    [
      'words that a picture cannot take',
      { embed: () => err(problem('photo-data-too-long', 'The caption is over 64 KB.')) },
      'The picture “Quay.jpg” could not be made ready for the page. The caption is over 64 KB.',
    ],
  ])('names the file of %s', async (_name, changes, message) => {
    const result = await renderMedia(media, makers(changes));
    expect(result).toMatchObject({
      ok: false,
      error: { message, copy: 'Nothing was written; the story is as it was.' },
    });
  });

  it('ends as called off when it is', async () => {
    const cancelled = { ...failure, code: 'cancelled' as const };
    const result = await renderMedia(
      media,
      makers({ photos: () => ({ render: () => Promise.resolve(err(cancelled)) }) }),
    );
    expect(result).toEqual(err(cancelled));
  });
});
