import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heicPhoto } from '../../../tests/heic-photo';
import { ADOBE_RGB, iccProfile } from '../../../tests/icc-profile';
import { temporaryFolder } from '../../../tests/library-folder';
import {
  BLUE,
  difference,
  field,
  filesBelow,
  fourFields,
  GREEN,
  look,
  RED,
  WHITE,
} from '../../../tests/photo-maker';
import { takePhoto } from '../../../tests/take-photo';
import { makeInThreadEngine } from './in-thread-engine';
import { originalPath } from './keep-files';
import { noPhotoData } from '../../../tests/no-photo-data';

const picture = fourFields();

describe('colours', () => {
  const plain = field(64, 48, [120, 160, 90]);

  it.each([
    ['Display P3', 'p3', [108, 161, 80]],
    ['Adobe RGB', iccProfile(ADOBE_RGB), [99, 161, 85]],
  ] as const)(
    'are turned into sRGB by the profile in the file: %s',
    async (_name, profile, srgb) => {
      const tagged = plain.copy();
      if (typeof profile === 'string') {
        const probe = plain.iccTransform(profile, { input_profile: 'srgb' });
        tagged.setBlob('icc-profile-data', probe.getBlob('icc-profile-data'));
      } else tagged.setBlob('icc-profile-data', profile);
      const { preview } = await takePhoto(tagged.pngsaveBuffer());
      expect(difference(look(preview).corners, [srgb])).toBeLessThanOrEqual(3);
    },
  );

  it('are seen of a CMYK JPEG, with its profile or without', async () => {
    const cmyk = picture.iccTransform('cmyk', { input_profile: 'srgb' });
    const without = cmyk.copy();
    without.remove('icc-profile-data');
    for (const file of [cmyk, without]) {
      const { preview } = await takePhoto(file.jpegsaveBuffer({ Q: 95 }));
      expect(look(preview).bands).toBe(3);
      expect(difference(look(preview).corners, [RED, GREEN])).toBeLessThanOrEqual(40);
    }
  });

  it('are taken as sRGB where the profile in the file is rubbish', async () => {
    for (const base of [plain, plain.colourspace('b-w')]) {
      const tagged = base.copy();
      tagged.setBlob('icc-profile-data', Buffer.from('no profile at all'));
      expect((await takePhoto(tagged.pngsaveBuffer())).media.width).toBe(64);
    }
  });
});

describe('a form that pages do not show', () => {
  it('becomes an upright JPEG in sRGB, and its original is kept: TIFF', async () => {
    const tagged = picture.copy();
    tagged.setInt('orientation', 6);
    const bytes = tagged.tiffsaveBuffer({ compression: 'lzw' });
    const { media, kept, converted, mediaFolder } = await takePhoto(bytes, 'Caldria.tif');
    expect(converted).toBe('TIFF');
    expect(media).toMatchObject({ type: 'image/jpeg', name: 'Caldria.tif', width: 48, height: 64 });
    expect(difference(look(kept).corners, [BLUE, RED, WHITE, GREEN])).toBeLessThanOrEqual(12);
    expect(readFileSync(originalPath(mediaFolder, media.hash, 'TIFF')).equals(bytes)).toBe(true);
  });

  it.each([
    [
      'sixteen bits',
      picture.cast('ushort').multiply(257).cast('ushort').copy({ interpretation: 'rgb16' }),
    ],
    ['CMYK', picture.iccTransform('cmyk', { input_profile: 'srgb' })],
    ['clear parts', field(64, 48, [...RED, 255])],
    ['Lab', picture.colourspace('lab')],
  ])('is seen in its colours: TIFF with %s', async (_what, deep) => {
    const { kept } = await takePhoto(deep.tiffsaveBuffer({ compression: 'deflate' }), 'deep.tiff');
    expect(look(kept).bands).toBe(3);
    expect(difference(look(kept).corners, [RED])).toBeLessThanOrEqual(40);
  });

  it('becomes an upright JPEG in sRGB, and its original is kept: HEIC', async () => {
    const { media, kept, converted, mediaFolder } = await takePhoto(heicPhoto, 'IMG_0001.HEIC');
    expect(converted).toBe('HEIC');
    expect(media).toMatchObject({ type: 'image/jpeg', width: 48, height: 64 });
    expect(difference(look(kept).corners, [BLUE, RED, WHITE, GREEN])).toBeLessThanOrEqual(6);
    const original = originalPath(mediaFolder, media.hash, 'HEIC');
    expect(readFileSync(original).equals(heicPhoto)).toBe(true);
    expect(filesBelow(mediaFolder)).toHaveLength(3);
  });

  it('gives its data from the file that came, not from the JPEG', async () => {
    const given: Buffer[] = [];
    const reading = makeInThreadEngine((bytes) => {
      given.push(Buffer.from(bytes));
      return noPhotoData();
    });
    await reading.takeIn({ bytes: Uint8Array.from(heicPhoto), name: 'a.heic' }, temporaryFolder());
    expect(given.map((bytes) => bytes.equals(heicPhoto))).toEqual([true]);
  });
});
