import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, value } from '../../../tests/library-folder';
import {
  BLUE,
  difference,
  field,
  filesBelow,
  fourFields,
  GREEN,
  look,
  lyingJpeg,
  movingGif,
  noise,
  RED,
  WHITE,
  type Colour,
} from '../../../tests/photo-maker';
import { takePhoto } from '../../../tests/take-photo';
import { hashOf, mediaPath } from '../library/photos/media-path';
import { makeInThreadEngine } from './in-thread-engine';
import { noPhotoData } from '../../../tests/no-photo-data';

const engine = makeInThreadEngine(noPhotoData);

const picture = fourFields();
const inAvif = picture.heifsaveBuffer({ compression: 'av1', Q: 90, effort: 0 });

describe('a picture taken in', () => {
  it.each([
    ['JPEG', 'image/jpeg', picture.jpegsaveBuffer()],
    ['progressive JPEG', 'image/jpeg', picture.jpegsaveBuffer({ interlace: true })],
    ['PNG', 'image/png', picture.pngsaveBuffer()],
    ['interlaced PNG', 'image/png', picture.pngsaveBuffer({ interlace: true })],
    ['PNG of few colours', 'image/png', picture.pngsaveBuffer({ palette: true })],
    ['WebP', 'image/webp', picture.webpsaveBuffer()],
    ['AVIF', 'image/avif', inAvif],
    ['GIF', 'image/gif', movingGif()],
  ] as const)('lies by its hash, as it came, with a preview: %s', async (_form, type, bytes) => {
    const { media, kept, preview, mediaFolder, converted } = await takePhoto(bytes);
    expect(media).toMatchObject({ type, hash: hashOf(bytes), bytes: bytes.length });
    expect(converted).toBeNull();
    expect(kept.equals(bytes)).toBe(true);
    expect(difference(look(preview).corners, [RED])).toBeLessThanOrEqual(12);
    expect(filesBelow(mediaFolder)).toHaveLength(2);
  });

  it('comes from a path as well as from bytes', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'given.png');
    writeFileSync(path, picture.pngsaveBuffer());
    const taken = value(await engine.takeIn({ path, name: 'given.png' }, join(folder, 'media')));
    expect(taken.media).toMatchObject({ name: 'given.png', width: 64, height: 48 });
  });

  it('lies there once, untouched, when it comes again', async () => {
    const bytes = picture.jpegsaveBuffer();
    const first = await takePhoto(bytes, 'one.jpg');
    const file = mediaPath(first.mediaFolder, first.media);
    const before = statSync(file);
    const again = await takePhoto(bytes, 'two.jpg', first.mediaFolder);
    expect(again.media).toEqual({ ...first.media, name: 'two.jpg' });
    expect(statSync(file).ino).toBe(before.ino);
    expect(filesBelow(first.mediaFolder)).toHaveLength(2);
  });

  it('is put right where its file was damaged on the disk', async () => {
    const bytes = picture.jpegsaveBuffer();
    const { mediaFolder, media } = await takePhoto(bytes);
    writeFileSync(mediaPath(mediaFolder, media), Buffer.alloc(bytes.length));
    expect((await takePhoto(bytes, 'photo.jpg', mediaFolder)).kept.equals(bytes)).toBe(true);
  });

  it('takes away what a job left an hour ago, and nothing newer', async () => {
    const { mediaFolder } = await takePhoto(picture.jpegsaveBuffer());
    const [old, young] = ['old', 'young'].map((job) => join(mediaFolder, '.taking', job));
    for (const job of [old ?? '', young ?? '']) mkdirSync(job);
    const hourAgo = new Date(Date.now() - 61 * 60 * 1000);
    utimesSync(old ?? '', hourAgo, hourAgo);
    await takePhoto(picture.jpegsaveBuffer(), 'again.jpg', mediaFolder);
    expect(readdirSync(join(mediaFolder, '.taking'))).toEqual(['young']);
  });

  it.each([
    ['C:\\Users\\desk\\Caldria flood.jpg', 'Caldria flood.jpg'],
    ['../../../etc/passwd', 'passwd'],
    ['photo\u202Egpj.exe\n.jpg', 'photogpj.exe.jpg'],
  ])('keeps only the last part of a name: %j', async (given, kept) => {
    expect((await takePhoto(picture.jpegsaveBuffer(), given)).media.name).toBe(kept);
  });
});

describe('a picture that lies on its side', () => {
  // How EXIF 2.32, 4.6.4 A, wants each value shown: upper left, upper right, lower left, lower right.
  const upright: readonly (readonly Colour[])[] = [
    [RED, GREEN, BLUE, WHITE],
    [GREEN, RED, WHITE, BLUE],
    [WHITE, BLUE, GREEN, RED],
    [BLUE, WHITE, RED, GREEN],
    [RED, BLUE, GREEN, WHITE],
    [BLUE, RED, WHITE, GREEN],
    [WHITE, GREEN, BLUE, RED],
    [GREEN, WHITE, RED, BLUE],
  ];

  it.each(upright.map((corners, index) => [index + 1, corners] as const))(
    'stands upright in its preview and its size: orientation %i',
    async (orientation, corners) => {
      const { media, preview } = await takePhoto(lyingJpeg(picture, orientation));
      const turned = orientation > 4;
      expect(media).toMatchObject({ width: turned ? 48 : 64, height: turned ? 64 : 48 });
      const seen = look(preview);
      expect([seen.width, seen.height]).toEqual([media.width, media.height]);
      expect(difference(seen.corners, corners)).toBeLessThanOrEqual(12);
    },
  );
});

describe('the preview', () => {
  it('has 1,600 pixels on its long side at most, and none of the data of the file', async () => {
    const { preview, media } = await takePhoto(lyingJpeg(noise(2000, 1000), 6));
    expect(media).toMatchObject({ width: 1000, height: 2000 });
    expect(look(preview)).toMatchObject({
      width: 800,
      height: 1600,
      hasProfile: false,
      hasExif: false,
    });
  });

  it('does not enlarge a small picture', async () => {
    expect(look((await takePhoto(picture.pngsaveBuffer())).preview)).toMatchObject({ width: 64 });
  });

  it('is a WebP where the picture has clear parts', async () => {
    const clear = field(64, 48, [...RED, 0]);
    const { preview } = await takePhoto(clear.pngsaveBuffer());
    expect(preview.toString('latin1', 8, 12)).toBe('WEBP');
    expect(look(preview).corners[0]?.[3]).toBe(0);
  });

  it('shows the first frame of a GIF that moves', async () => {
    const { preview, media } = await takePhoto(movingGif());
    expect(media).toMatchObject({ width: 32, height: 24 });
    expect(difference(look(preview).corners, [RED])).toBeLessThanOrEqual(12);
  });

  it('has eight bits a colour where the file has sixteen', async () => {
    const deep = picture
      .cast('ushort')
      .multiply(257)
      .cast('ushort')
      .copy({ interpretation: 'rgb16' });
    const { preview } = await takePhoto(deep.pngsaveBuffer({ bitdepth: 16 }));
    expect(difference(look(preview).corners, [RED, GREEN, BLUE, WHITE])).toBeLessThanOrEqual(12);
  });
});

it('keeps a picture whose data cannot be read, and says so', async () => {
  const reading = makeInThreadEngine(() => {
    throw new RangeError('offset');
  });
  const taken = value(
    await reading.takeIn({ bytes: picture.jpegsaveBuffer(), name: 'a.jpg' }, temporaryFolder()),
  );
  expect(taken.read.faults).toEqual(['The data in the file could not be read (offset).']);
});
