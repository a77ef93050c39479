import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { p, page, photo, story } from '../../../tests/story-builder';
import type { MediaRecord, Story } from '../story/story';
import { readBundle } from './read-bundle';
import { sha256 } from './sha-256';
import { writeBundle } from './write-bundle';

const picture = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256);

async function withPicture(
  words = 'The river rose at night.',
): Promise<{ story: Story; media: Map<string, Uint8Array> }> {
  const hash = await sha256(picture);
  const record: MediaRecord = {
    hash,
    name: 'quay.jpg',
    type: 'image/jpeg',
    width: 20,
    height: 10,
    bytes: picture.length,
  };
  const doc = page({
    headline: 'Room for the river',
    body: [words, photo('The quay at dawn', 'Northlight', { mediaHash: hash })],
  });
  return { story: story(doc, { media: [record] }), media: new Map([[hash, picture]]) };
}

async function bundle(words?: string): Promise<Uint8Array> {
  const { story: written, media } = await withPicture(words);
  const result = await writeBundle(written, media);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return new Uint8Array(result.value);
}

const codes = async (bytes: Uint8Array) => {
  const read = await readBundle(bytes);
  return read.ok ? [] : read.error.map(({ code }) => code);
};

/** The same files packed by another program, changed on the way. */
async function repacked(change: (files: Zippable) => Zippable): Promise<Uint8Array> {
  return zipSync(change(unzipSync(await bundle())));
}

describe('a bundle', () => {
  it('opens as the story and media that went in', async () => {
    const { story: written, media } = await withPicture();
    const read = await readBundle(await bundle());
    expect(read.ok && read.value.story).toEqual(written);
    expect(read.ok && [...read.value.media].map(([hash, bytes]) => [hash, [...bytes]])).toEqual(
      [...media].map(([hash, bytes]) => [hash, [...bytes]]),
    );
  });

  it('says how it was handed off, and what it comes from', async () => {
    const { story: written, media } = await withPicture();
    const note = { by: 'Ines Hart', ancestors: ['a'.repeat(64), 'b'.repeat(64)] };
    const packed = await writeBundle(written, media, note);
    const read = packed.ok ? await readBundle(new Uint8Array(packed.value)) : packed;
    expect(read.ok && read.value.handOff).toEqual(note);
    const plain = await readBundle(await bundle());
    expect(plain.ok && plain.value.handOff).toBeNull();
  });

  it('is the same, byte for byte, for the same story', async () => {
    expect([...(await bundle())]).toEqual([...(await bundle())]);
  });

  it('opens again whatever words the story holds', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constant('flood '.repeat(10_000)),
      fc.constant('a\ud800b'),
    );
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const written = story(page({ body: [text === '' ? p('') : p(text)] }));
        const packed = await writeBundle(written, new Map());
        const read = packed.ok ? await readBundle(new Uint8Array(packed.value)) : packed;
        expect(read.ok && read.value.story).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });

  it('opens when another program has packed the same files again', async () => {
    expect(await codes(await repacked((files) => files))).toEqual([]);
  });

  it('is not written without all of its media', async () => {
    const { story: written } = await withPicture();
    const result = await writeBundle(written, new Map());
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['bundle-incomplete']);
  });

  it('is not written with media that are not what their name says', async () => {
    const { story: written, media } = await withPicture();
    const [hash = ''] = media.keys();
    const result = await writeBundle(written, new Map([[hash, picture.map((byte) => byte ^ 1)]]));
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['bundle-damaged']);
  });
});

describe('a damaged bundle', () => {
  it('is refused whichever single bit of it is turned', async () => {
    const whole = await bundle();
    const failures: string[] = [];
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = new Uint8Array(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      if ((await codes(bytes)).length === 0) failures.push(`byte ${at}`);
    }
    expect(failures).toEqual([]);
  });

  it('is refused wherever it is cut, and with bytes after its end', async () => {
    const whole = await bundle();
    for (let length = 0; length < whole.length; length += 1) {
      expect(await codes(whole.subarray(0, length)), `cut to ${length}`).not.toEqual([]);
    }
    expect(await codes(Uint8Array.from([...whole, 0]))).not.toEqual([]);
  });

  it('is refused, never a crash, when many bytes are changed', async () => {
    const whole = await bundle();
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = new Uint8Array(whole);
        for (const [at, bits] of new Map(changes)) bytes[at] = (bytes[at] ?? 0) ^ bits;
        expect(await codes(bytes)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused, never a crash, when it is no bundle at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await codes(new Uint8Array(bytes))).not.toEqual([]);
      }),
    );
  });
});

describe('a hostile bundle', () => {
  const drop = (name: string) => (files: Zippable) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => path !== name));

  it.each<[string, (files: Zippable) => Zippable, string[]]>([
    [
      'a path that leads out of the folder',
      (files) => ({ ...files, '../evil.js': strToU8('x') }),
      ['bundle-unreadable'],
    ],
    [
      'a path from the root',
      (files) => ({ ...files, '/etc/cron.d/x': strToU8('x') }),
      ['bundle-unreadable'],
    ],
    [
      'a path with backslashes',
      (files) => ({ ...files, 'media\\x.jpg': strToU8('x') }),
      ['bundle-unreadable'],
    ],
    [
      'a file that no story has',
      (files) => ({ ...files, 'run.sh': strToU8('x') }),
      ['bundle-unreadable'],
    ],
    [
      'media that no list names',
      (files) => ({ ...files, [`media/${'0'.repeat(64)}.jpg`]: strToU8('x') }),
      ['bundle-damaged'],
    ],
    ['no list of parts', drop('manifest.json'), ['bundle-unreadable']],
    ['no story', drop('story.json'), ['bundle-damaged']],
    [
      'another story than the list says',
      (files) => ({ ...files, 'story.json': strToU8('{}') }),
      ['bundle-damaged'],
    ],
    [
      'a list of another form',
      (files) => ({ ...files, 'manifest.json': strToU8('{"format":"zip"}') }),
      ['bundle-damaged'],
    ],
    [
      'a list from a newer Standfirst',
      (files) => ({
        ...files,
        'manifest.json': strToU8('{"format":"standfirst-bundle","version":3}'),
      }),
      ['bundle-newer'],
    ],
    [
      'a part that swells past measure',
      (files) => ({ ...files, 'story.json': new Uint8Array(5_000_000) }),
      ['bundle-too-large'],
    ],
    ['no files', () => ({}), ['bundle-unreadable']],
  ])('is refused for %s', async (_name, change, expected) => {
    const changed = await repacked((files) =>
      Object.fromEntries(Object.entries(change(files)).map(([path, bytes]) => [path, bytes])),
    );
    expect(await codes(new Uint8Array(changed))).toEqual(expected);
  });

  it('is refused for one name twice', async () => {
    const bytes = await repacked((files) => ({ 'story.jsoN': strToU8('{}'), ...files }));
    for (let at = 0; at < bytes.length; at += 1)
      if (String.fromCharCode(...bytes.subarray(at, at + 10)) === 'story.jsoN')
        bytes[at + 9] = 'n'.charCodeAt(0);
    expect(await codes(new Uint8Array(bytes))).toEqual(['bundle-unreadable']);
  });

  it('is refused for a story that the schema does not know', async () => {
    const json = strToU8(JSON.stringify({ schemaVersion: 1, id: 'x' }));
    const parts = [{ path: 'story.json', bytes: json.length, sha256: await sha256(json) }];
    const bytes = zipSync({
      'story.json': json,
      'manifest.json': strToU8(JSON.stringify({ format: 'standfirst-bundle', version: 1, parts })),
    });
    expect(new Set(await codes(new Uint8Array(bytes)))).toEqual(new Set(['story-unreadable']));
  });
});
