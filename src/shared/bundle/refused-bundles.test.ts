import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { page, photo, story } from '../../../tests/story-builder';
import type { Problem } from '../result/problem';
import { readBundle } from './read-bundle';
import { sha256 } from './sha-256';
import { writeBundle } from './write-bundle';

const picture = Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 251);
const note = { by: 'Ines Hart', ancestors: ['a'.repeat(64)] };

const record = async () => ({
  ...{ hash: await sha256(picture), name: 'quay.jpg', type: 'image/jpeg' as const },
  ...{ width: 20, height: 10, bytes: picture.length },
});

async function piece() {
  const media = await record();
  const shown = photo('The quay', 'Northlight', { mediaHash: media.hash });
  return story(page({ headline: 'Gauges', body: ['The river rose.', shown] }), { media: [media] });
}

/** A bundle with a picture that was handed off, as the program seals it. */
async function sealed(): Promise<Uint8Array> {
  const written = await piece();
  const packed = await writeBundle(
    written,
    new Map([[written.media[0]?.hash ?? '', picture]]),
    note,
  );
  if (!packed.ok) throw new Error(JSON.stringify(packed.error));
  return new Uint8Array(packed.value);
}

interface Parts {
  readonly story: unknown;
  readonly media: Uint8Array;
  /** Changes what the list of parts says. */
  readonly listed: (manifest: Record<string, unknown>) => unknown;
  readonly files: (files: Zippable) => Zippable;
}

/** A bundle that another program has packed, with right digests of whatever is in it. */
async function packed(changes: Partial<Parts> = {}): Promise<Uint8Array> {
  const own = await piece();
  const media = `media/${own.media[0]?.hash ?? ''}.jpg`;
  const files = {
    'story.json': strToU8(JSON.stringify(changes.story ?? own)),
    [media]: changes.media ?? picture,
  };
  const parts = await Promise.all(
    Object.entries(files).map(async ([path, bytes]) => ({
      ...{ path, bytes: bytes.length, sha256: await sha256(bytes) },
    })),
  );
  const manifest = { format: 'standfirst-bundle', version: 2, parts, handOff: note };
  const listed = (changes.listed ?? ((same) => same))(manifest);
  const all = { 'manifest.json': strToU8(JSON.stringify(listed)), ...files };
  return new Uint8Array(zipSync((changes.files ?? ((same) => same))(all)));
}

const CENTRAL = [0x50, 0x4b, 1, 2];

/** Writes a number into the directory's entry of `story.json`: two or four bytes, `at` bytes from its start. */
async function inDirectory(at: number, value: number, size: 2 | 4): Promise<Uint8Array> {
  const bytes = await packed();
  const view = new DataView(bytes.buffer);
  for (let from = 0; from < bytes.length - 46; from += 1) {
    if (!CENTRAL.every((byte, index) => bytes[from + index] === byte)) continue;
    if (bytes[from + 46] !== 's'.charCodeAt(0)) continue;
    if (size === 2) view.setUint16(from + at, value, true);
    else view.setUint32(from + at, value, true);
    return bytes;
  }
  throw new Error('No such entry');
}

const problems = async (bytes: Uint8Array): Promise<readonly Problem[]> => {
  const read = await readBundle(bytes);
  return read.ok ? [] : read.error;
};
const withFile = (name: string) =>
  packed({ files: (files) => ({ ...files, [name]: strToU8('x') }) });

/** What it is, the bytes, and the code that it is refused by. */
const ROWS: readonly (readonly [what: string, bytes: () => Promise<Uint8Array>, code: string])[] = [
  ['a path up and out', () => withFile('../../.bashrc'), 'bundle-unreadable'],
  ['a path out from within media', () => withFile('media/../../x.jpg'), 'bundle-unreadable'],
  ['a drive of Windows', () => withFile('C:\\x.jpg'), 'bundle-unreadable'],
  ['a share of Windows', () => withFile('\\\\host\\x.jpg'), 'bundle-unreadable'],
  ['a name in other letters', () => withFile('STORY.JSON'), 'bundle-unreadable'],
  ['a name with a NUL in it', () => withFile('story.json\0.jpg'), 'bundle-unreadable'],
  ['a folder', () => withFile('media/'), 'bundle-unreadable'],
  ['a hidden file', () => withFile('.DS_Store'), 'bundle-unreadable'],
  [
    'a link in place of the story',
    () =>
      packed({
        files: (files) => ({
          ...files,
          'story.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
        }),
      }),
    'bundle-damaged',
  ],
  ['a password', () => inDirectory(8, 1, 2), 'bundle-unreadable'],
  ['another way of packing', () => inDirectory(10, 14, 2), 'bundle-unreadable'],
  ['a size that only zip64 can say', () => inDirectory(24, 0xffffffff, 4), 'bundle-unreadable'],
  ['an entry where another lies', () => inDirectory(42, 0, 4), 'bundle-unreadable'],
  ['a part that reaches past the file', () => inDirectory(20, 0x7fffffff, 4), 'bundle-unreadable'],
  ['a part that is larger than it says', () => inDirectory(24, 10, 4), 'bundle-damaged'],
  ['a part that is smaller than it says', () => inDirectory(24, 50_000, 4), 'bundle-damaged'],
  ['a part that says that it swells', () => inDirectory(24, 40_000_000, 4), 'bundle-too-large'],
  ['parts that fill the disk', () => inDirectory(24, 700_000_000, 4), 'bundle-too-large'],
  [
    'a bomb with right digests',
    () => packed({ media: new Uint8Array(5_000_000) }),
    'bundle-too-large',
  ],
  [
    'a digest of another part',
    () =>
      packed({
        listed: (manifest) => ({
          ...manifest,
          parts: (manifest['parts'] as object[]).map((part) => ({
            ...part,
            sha256: '0'.repeat(64),
          })),
        }),
      }),
    'bundle-damaged',
  ],
  [
    'a part that is listed twice',
    () =>
      packed({
        listed: (manifest) => ({
          ...manifest,
          parts: [...(manifest['parts'] as object[]), ...(manifest['parts'] as object[])],
        }),
      }),
    'bundle-damaged',
  ],
  [
    'a picture that is not the one',
    () => packed({ media: picture.map((byte) => byte ^ 1) }),
    'bundle-incomplete',
  ],
  [
    'a list that names no version',
    () => packed({ listed: () => ({ parts: [] }) }),
    'bundle-damaged',
  ],
  [
    'a list of a newer form',
    () => packed({ listed: (same) => ({ ...same, version: 9 }) }),
    'bundle-newer',
  ],
  [
    'a list with more than this form has',
    () => packed({ listed: (same) => ({ ...same, extra: 1 }) }),
    'bundle-damaged',
  ],
  [
    'a note of its way without form',
    () => packed({ listed: (same) => ({ ...same, handOff: { by: 7 } }) }),
    'bundle-damaged',
  ],
  [
    'a story of a newer form',
    async () => packed({ story: { ...(await piece()), schemaVersion: 99 } }),
    'story-newer',
  ],
  [
    'a story of no form',
    async () => packed({ story: { ...(await piece()), slug: 'Not A Slug' } }),
    'story-unreadable',
  ],
  [
    'a story with an element that is unknown',
    async () =>
      packed({
        story: { ...(await piece()), doc: { type: 'doc', content: [{ type: 'marquee' }] } },
      }),
    'doc-unreadable',
  ],
  [
    'a story that is no JSON',
    () => packed({ files: (files) => ({ ...files, 'story.json': strToU8('{') }) }),
    'bundle-damaged',
  ],
  [
    'a story without its picture',
    async () => packed({ story: { ...(await piece()), media: [] } }),
    'bundle-damaged',
  ],
];

describe('a bundle that is not what it should be', () => {
  it('is opened where nothing is wrong with it', async () => {
    expect(await problems(await packed())).toEqual([]);
    expect(await problems(await sealed())).toEqual([]);
  });

  it.each(ROWS)('is refused in words for %s', async (_what, bytes, code) => {
    const found = await problems(await bytes());
    expect(found.map((problem) => problem.code)).toContain(code);
    for (const { message } of found) expect(message).toMatch(/^[A-Z“].*[.]$/su);
  });

  it('is refused wherever it is cut short, with a picture in it', async () => {
    const whole = await sealed();
    for (let length = 0; length < whole.length; length += 1 + Math.floor(whole.length / 400))
      expect(await problems(whole.subarray(0, length)), `cut to ${length}`).not.toEqual([]);
  });

  it('is refused wherever a bit of it is turned, with a picture in it', async () => {
    const whole = await sealed();
    for (let at = 0; at < whole.length; at += 1 + Math.floor(whole.length / 400)) {
      const bytes = new Uint8Array(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(await problems(bytes), `byte ${at}`).not.toEqual([]);
    }
  });
});
