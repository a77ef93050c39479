import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { heicPhoto } from '../../../tests/heic-photo';
import { exif, jpegHead, pngHead } from '../../../tests/image-heads';
import { temporaryFolder } from '../../../tests/library-folder';
import { filesBelow, fourFields, look, noise } from '../../../tests/photo-maker';
import { mediaPath } from '../library/photos/media-path';
import { makeInThreadEngine } from './in-thread-engine';
import { previewPath } from './keep-files';
import { noPhotoData } from '../../../tests/no-photo-data';
import type { PhotoSource } from './photo-engine';

const engine = makeInThreadEngine(noPhotoData);
afterAll(() => engine.stop());

const SCRIPT = '<script>alert(1)</script>';

async function take(source: PhotoSource) {
  const folder = temporaryFolder();
  const mediaFolder = join(folder, 'media');
  const result = await engine.takeIn(source, mediaFolder);
  // Whatever comes: nothing beside the media folder, nothing half written in it.
  expect(filesBelow(folder).filter((file) => !file.startsWith('media'))).toEqual([]);
  expect(filesBelow(mediaFolder).filter((file) => file.includes('.taking'))).toEqual([]);
  if (!result.ok) expect(filesBelow(mediaFolder)).toEqual([]);
  return { result, mediaFolder };
}

const takeBytes = (bytes: Uint8Array, name = 'photo.jpg') =>
  take({ bytes: Uint8Array.from(bytes), name });

const refusalOf = async (bytes: Uint8Array, name?: string) => {
  const { result } = await takeBytes(bytes, name);
  return result.ok ? 'taken' : result.error;
};

const picture = noise(240, 160);
const forms: readonly (readonly [form: string, bytes: Uint8Array])[] = [
  ['JPEG', picture.jpegsaveBuffer()],
  ['JPEG', picture.jpegsaveBuffer({ interlace: true })],
  ['PNG', picture.pngsaveBuffer()],
  ['PNG', picture.pngsaveBuffer({ interlace: true })],
  ['WebP', picture.webpsaveBuffer()],
  ['GIF', picture.gifsaveBuffer()],
  ['AVIF', fourFields().heifsaveBuffer({ compression: 'av1', effort: 0 })],
  ['TIFF', picture.tiffsaveBuffer({ compression: 'deflate' })],
  ['HEIC', heicPhoto],
];

describe('a file that is cut short', () => {
  it.each(forms)('is refused wherever it is cut: %s', async (_form, bytes) => {
    for (let part = 0; part < 20; part += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 20));
      const refusal = await refusalOf(cut);
      expect(refusal).toMatchObject({ code: 'media-refused', copy: 'Nothing was added.' });
      expect(refusal === 'taken' ? '' : refusal.message).toMatch(
        /cut short|damaged|empty|no picture|does not say its size/u,
      );
    }
  });

  it.each(forms.filter(([form]) => form !== 'TIFF'))(
    'says in a sentence that its lower part is missing: %s',
    async (form, bytes) => {
      const cut = bytes.subarray(0, Math.floor(bytes.length * 0.9));
      expect(await refusalOf(cut)).toMatchObject({
        message: `The ${form} file is cut short: its lower part is missing.`,
        wayOn: 'Ask for the file again.',
      });
    },
  );
});

it('answers for any picture with bytes changed in it', { timeout: 120_000 }, async () => {
  const damaged = fc
    .tuple(
      fc.constantFrom(...forms.map(([, bytes]) => bytes)),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([bytes, changes]) => {
      const other = Uint8Array.from(bytes);
      // Most changes in the head, where they do most.
      for (const [at, byte] of changes) other[at % Math.min(other.length, 600)] = byte;
      return other;
    });
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const answer = await refusalOf(bytes);
      if (answer !== 'taken') expect(answer.code).toBe('media-refused');
    }),
    { numRuns: 150 },
  );
});

/** A PNG's chunk; the decoder checks its sum. */
function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length);
  const sum = sumOf(named);
  frame.writeUInt32BE(sum, 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function sumOf(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

describe('a bomb', () => {
  it('is refused by its head, before it is decoded', async () => {
    expect(await refusalOf(pngHead(65_500, 65_500))).toMatchObject({
      message: 'The picture is 65500 × 65500 pixels, more than the desk takes.',
      wayOn: 'Save it smaller.',
    });
  });

  it('ends as a picture or a refusal where its size is within the limits', async () => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(12_000, 0);
    head.writeUInt32BE(12_000, 4);
    head.set([8, 0], 8);
    const file = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.alloc(12_001 * 12_000))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    expect(file.length).toBeLessThan(200_000);
    expect(await refusalOf(file)).toBe('taken');
  });
});

describe('a file that is no picture for the desk', () => {
  const jpeg = forms[0]?.[1] ?? Buffer.alloc(0);

  it.each([
    ['0 bytes', Buffer.alloc(0), 'The file is empty.'],
    [
      'an SVG under the name of a JPEG',
      Buffer.from(`<svg xmlns="x">${SCRIPT}</svg>`),
      'This is an SVG drawing, which can carry scripts.',
    ],
    ['HTML', Buffer.from(`<!doctype html>${SCRIPT}`), 'This is no picture that the desk knows.'],
    ['a PDF', Buffer.from('%PDF-1.7 '), 'This is a PDF.'],
    [
      'the start of a JPEG before HTML',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(SCRIPT)]),
      'The JPEG file is damaged or cut short.',
    ],
    [
      'a GIF that is a script',
      Buffer.from(`GIF89a=1;/*${SCRIPT}*/`),
      'The GIF file is damaged: it cannot be drawn whole.',
    ],
    [
      'a JPEG that is all head',
      jpegHead(640, 480, exif(6)),
      'The JPEG file is damaged: it cannot be drawn whole.',
    ],
    ['a JPEG without its first bytes', jpeg.subarray(3), 'This is no picture that the desk knows.'],
  ])('is refused with a reason: %s', async (_what, bytes, message) => {
    expect(await refusalOf(bytes)).toMatchObject({ code: 'media-refused', message });
  });

  it('is refused where a path leads to a folder, a pipe or nothing', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder.jpg'));
    execFileSync('mkfifo', [join(folder, 'pipe.jpg')]);
    for (const [name, code] of [
      ['folder.jpg', 'file-refused'],
      ['pipe.jpg', 'file-refused'],
      ['nothing.jpg', 'file-unreadable'],
    ] as const) {
      const { result } = await take({ path: join(folder, name), name });
      expect(result.ok ? 'taken' : result.error.code).toBe(code);
    }
  });

  it('is refused where a path leads to a device by a link', async () => {
    const link = join(temporaryFolder(), 'endless.jpg');
    symlinkSync('/dev/zero', link);
    const { result } = await take({ path: link, name: 'endless.jpg' });
    expect(result.ok ? 'taken' : result.error.code).toBe('file-refused');
  });
});

describe('a picture that carries something else', () => {
  const file = (form: string) => forms.find(([name]) => name === form)?.[1] ?? Buffer.alloc(0);

  it.each(['JPEG', 'PNG', 'WebP'])('is seen as the picture alone: %s', async (form) => {
    const bytes = Buffer.concat([file(form), Buffer.from(SCRIPT)]);
    const { result, mediaFolder } = await takeBytes(bytes, 'photo.html');
    if (!result.ok) throw new Error(result.error.message);
    const { media } = result.value;
    expect(mediaPath(mediaFolder, media)).toMatch(/\.(jpg|png|webp)$/u);
    expect(readFileSync(previewPath(mediaFolder, media.hash)).includes('<script')).toBe(false);
    const cut = { left: 0, top: 0, width: media.width, height: media.height };
    const made = await engine.render({ bytes, type: media.type }, [
      { cut, width: 120, height: 80, type: 'image/jpeg' },
    ]);
    expect(made.ok && Buffer.from(made.value[0] ?? []).includes('<script')).toBe(false);
    expect(made.ok && look(made.value[0] ?? Buffer.alloc(0)).width).toBe(120);
  });

  it('counts by what it is, whatever its name says', async () => {
    const { result } = await takeBytes(file('PNG'), 'photo.jpg');
    expect(result.ok && result.value.media.type).toBe('image/png');
  });

  it('comes by a link to it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real.jpg'), file('JPEG'));
    symlinkSync(join(folder, 'real.jpg'), join(folder, 'link.jpg'));
    const { result } = await take({ path: join(folder, 'link.jpg'), name: 'link.jpg' });
    expect(result.ok && result.value.media.name).toBe('link.jpg');
  });

  it('is written over no link that lies in its place', async () => {
    const { result, mediaFolder } = await takeBytes(file('JPEG'));
    if (!result.ok) throw new Error(result.error.message);
    const elsewhere = join(temporaryFolder(), 'elsewhere.txt');
    writeFileSync(elsewhere, 'mine');
    const other = join(temporaryFolder(), 'media');
    const place = mediaPath(other, result.value.media);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(elsewhere, place);
    const again = await engine.takeIn(
      { bytes: Uint8Array.from(file('JPEG')), name: 'a.jpg' },
      other,
    );
    expect(again.ok).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect(mediaFolder).not.toBe(other);
  });
});
