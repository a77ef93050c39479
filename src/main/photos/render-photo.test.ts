import { afterAll, describe, expect, it } from 'vitest';
import type { Rendition } from '@shared/photo/rendition';
import type { MediaRecord } from '@shared/story/story';
import { ADOBE_RGB, iccProfile } from '../../../tests/icc-profile';
import { value } from '../../../tests/library-folder';
import {
  BLUE,
  columns,
  difference,
  field,
  fourFields,
  GREEN,
  look,
  lyingJpeg,
  noise,
  RED,
  WHITE,
} from '../../../tests/photo-maker';
import { makeInThreadEngine } from './in-thread-engine';
import { noPhotoData } from '../../../tests/no-photo-data';

const engine = makeInThreadEngine(noPhotoData);
afterAll(() => engine.stop());

const WHOLE = { left: 0, top: 0, width: 640, height: 480 };

async function render(
  bytes: Uint8Array,
  type: MediaRecord['type'],
  ...renditions: readonly Partial<Rendition>[]
): Promise<readonly Buffer[]> {
  const asked = renditions.map(
    (rendition): Rendition => ({
      cut: WHOLE,
      width: 320,
      height: 240,
      type: 'image/jpeg',
      ...rendition,
    }),
  );
  const made = value(await engine.render({ bytes: Uint8Array.from(bytes), type }, asked));
  return made.map((file) => Buffer.from(file));
}

const only = async (
  bytes: Uint8Array,
  type: MediaRecord['type'],
  rendition: Partial<Rendition>,
) => {
  const [file] = await render(bytes, type, rendition);
  if (file === undefined) throw new Error('Nothing was made');
  return file;
};

const picture = fourFields(640, 480);
const jpeg = picture.jpegsaveBuffer({ Q: 95 });

describe('a rendition', () => {
  it.each([
    [640, 480],
    [639, 479],
    [333, 250],
    [7, 480],
    [640, 3],
    [1, 1],
  ])('has the size that was asked for: %i × %i', async (width, height) => {
    const picture = noise(640, 480).jpegsaveBuffer();
    expect(look(await only(picture, 'image/jpeg', { width, height }))).toMatchObject({
      width,
      height,
    });
  });

  it('shows what was cut out of the upright picture', async () => {
    const cut = { left: 240, top: 0, width: 240, height: 320 };
    const file = await only(lyingJpeg(picture, 6), 'image/jpeg', { cut, width: 120, height: 160 });
    // Upright it is 480 × 640: blue and red above, white and green below.
    expect(difference(look(file).corners, [RED, RED, RED, RED])).toBeLessThanOrEqual(8);
  });

  it('cuts at the pixel where it is much smaller than the picture', async () => {
    const large = fourFields(4000, 3000).jpegsaveBuffer({ Q: 95 });
    const cut = { left: 1000, top: 750, width: 2000, height: 1500 };
    const file = await only(large, 'image/jpeg', { cut, width: 100, height: 76 });
    expect(look(file)).toMatchObject({ width: 100, height: 76 });
    expect(difference(look(file).corners, [RED, GREEN, BLUE, WHITE])).toBeLessThanOrEqual(8);
  });

  it.each([
    ['JPEG', 'image/jpeg', jpeg],
    ['PNG', 'image/png', picture.pngsaveBuffer()],
    ['WebP', 'image/webp', picture.webpsaveBuffer({ Q: 95 })],
    ['AVIF', 'image/avif', picture.heifsaveBuffer({ compression: 'av1', Q: 90, effort: 0 })],
  ] as const)('comes of every form that is kept: %s', async (_form, type, bytes) => {
    const file = await only(bytes, type, {});
    expect(difference(look(file).corners, [RED, GREEN, BLUE, WHITE])).toBeLessThanOrEqual(12);
  });

  it('is in sRGB, and carries none of the data of its file', async () => {
    const tagged = field(640, 480, [120, 160, 90]).copy();
    tagged.setBlob('icc-profile-data', iccProfile(ADOBE_RGB));
    tagged.setBlob('xmp-data', Buffer.from('<x:xmpmeta>Ruth Galbraith</x:xmpmeta>'));
    tagged.setBlob('iptc-data', Buffer.from('Ruth Galbraith'));
    for (const type of ['image/jpeg', 'image/png', 'image/webp'] as const) {
      const file = await only(tagged.jpegsaveBuffer({ Q: 95 }), 'image/jpeg', { type });
      const seen = look(file);
      expect(difference(seen.corners, [[99, 161, 85]])).toBeLessThanOrEqual(4);
      expect(seen).toMatchObject({ hasProfile: false, hasExif: false });
      expect(file.includes('Galbraith')).toBe(false);
    }
  });

  it.each([
    ['rubbish', Buffer.from('no profile at all')],
    ['the profile of another number of colours', iccProfile(ADOBE_RGB)],
  ])('comes of a grey picture that carries %s', async (_what, profile) => {
    const grey = field(640, 480, [128]).copy({ interpretation: 'b-w' });
    grey.setBlob('icc-profile-data', profile);
    const seen = look(await only(grey.pngsaveBuffer(), 'image/png', {}));
    expect(difference(seen.corners, [[128, 128, 128]])).toBeLessThanOrEqual(3);
  });

  it('gets white for what is clear as a JPEG, and stays clear as a PNG', async () => {
    const clear = field(640, 480, [...RED, 0]).pngsaveBuffer();
    const [flat, open] = await render(clear, 'image/png', {}, { type: 'image/png' });
    expect(look(flat ?? Buffer.alloc(0)).corners[0]).toEqual([255, 255, 255]);
    expect(look(open ?? Buffer.alloc(0)).corners[0]?.[3]).toBe(0);
  });
});

it('lets no colour under clear pixels bleed into those that are seen', async () => {
  const file = columns(640, 480, [...RED, 0], [...GREEN, 255]).pngsaveBuffer();
  const half = await only(file, 'image/png', { type: 'image/png' });
  const [red, green, blue, alpha] = look(half).corners[0] ?? [];
  expect(difference([[red ?? 0, green ?? 0, blue ?? 0]], [GREEN])).toBeLessThanOrEqual(3);
  expect(Math.abs((alpha ?? 0) - 128)).toBeLessThanOrEqual(20);
});

describe('several renditions', () => {
  it('come in the order in which they were asked for', async () => {
    const widths = [64, 320, 160, 320];
    const made = await render(
      jpeg,
      'image/jpeg',
      ...widths.map((width) => ({ width, height: (width * 3) / 4 })),
    );
    expect(made.map((file) => look(file).width)).toEqual(widths);
  });

  it('are the same bytes each time', async () => {
    const bytes = noise(640, 480).jpegsaveBuffer();
    const renditions = (['image/jpeg', 'image/png', 'image/webp'] as const).map((type) => ({
      type,
    }));
    const first = await render(bytes, 'image/jpeg', ...renditions, { width: 100, height: 75 });
    const second = await render(bytes, 'image/jpeg', ...renditions, { width: 100, height: 75 });
    expect(first.map((file, index) => second[index]?.equals(file))).toEqual(first.map(() => true));
  });
});

describe('what cannot be made', () => {
  it.each([
    ['larger than its cut', { width: 641, height: 480 }],
    ['outside the picture', { cut: { ...WHOLE, left: 1 } }],
    ['of no size', { width: 0 }],
    ['between pixels', { cut: { ...WHOLE, width: 639.5 } }],
  ])('is refused: %s', async (_what, rendition) => {
    await expect(only(jpeg, 'image/jpeg', rendition)).rejects.toThrow(
      'is not to be had from 640 × 480',
    );
  });

  it('is refused with a sentence where the stored file is cut short', async () => {
    const made = await engine.render({ bytes: jpeg.slice(0, 3000), type: 'image/jpeg' }, [
      { cut: WHOLE, width: 64, height: 48, type: 'image/jpeg' },
    ]);
    expect(made.ok ? null : made.error).toEqual({
      code: 'media-refused',
      message: 'The JPEG file is cut short: its lower part is missing.',
      copy: 'No file was made of it; the story and its picture are as they were.',
      wayOn: 'Ask for the file again.',
    });
  });
});
