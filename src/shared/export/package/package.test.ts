import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../../tests/golden/stories';
import { exportStory } from '../export-story';
import { packageFiles, zipPackage, type PackageContent } from './package-files';
import type { PackageFacts } from './package-manifest';
import { verifyPackage } from './verify-package';

const facts: PackageFacts = {
  program: '0.1.0',
  draft: false,
  approval: { by: 'Corin Ashdale', on: '2026-03-27', holds: true },
  story: { id: '00000000-0000-4000-8000-000000000001', modifiedAt: '2026-03-28T11:45:00Z' },
  houseStyle: { id: 'newsroom', version: '1' },
  targets: ['page', 'markdown'],
  waivers: [
    { code: 'headline-long', where: 'headline', by: 'Ada Venn', reason: 'The name is long.' },
  ],
};

const picture = (path: string) => Uint8Array.from(path, (letter) => letter.charCodeAt(0));

async function content(): Promise<PackageContent> {
  const [golden] = goldenStories;
  if (!golden) throw new Error('There is no golden story');
  const { files, media } = await exportStory(golden.story, golden.houseStyle, {
    targets: ['page', 'markdown'],
  });
  const mediaBytes = new Map(media.map(({ path }) => [path, picture(path)]));
  return { files, media, mediaBytes, bundle: { path: 'room.standfirst', bytes: picture('zip') } };
}

async function packed(): Promise<Uint8Array> {
  const files = await packageFiles(await content(), facts);
  if (!files.ok) throw new Error(JSON.stringify(files.error));
  return zipPackage(files.value);
}

const problemsOf = async (bytes: Uint8Array) => {
  const read = await verifyPackage(bytes);
  return read.ok ? [] : read.error.map(({ code, where }) => [code, where]);
};

const partsOf = (bytes: Uint8Array) => unzipSync(new Uint8Array(bytes));

describe('a package', () => {
  it('holds a manifest, the forms, their media and the story, in the same bytes each time', async () => {
    const zip = await packed();
    expect(await packed()).toEqual(zip);
    const paths = Object.keys(partsOf(zip));
    expect(paths.slice(0, 3)).toEqual([
      'manifest.json',
      'room-for-the-river-carrow-first.html',
      'room-for-the-river-carrow-first.md',
    ]);
    expect(paths.slice(3, -1).every((path) => path.startsWith('media/'))).toBe(true);
    expect(paths.at(-1)).toBe('room.standfirst');
  });

  it('says what it was made from, by what, and what the desk let pass', async () => {
    const read = await verifyPackage(await packed());
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { files, ...said } = read.value;
    expect(said).toEqual({ format: 'standfirst-package', version: 1, ...facts });
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/u.test(sha256))).toBe(true);
    expect(strFromU8(partsOf(await packed())['manifest.json'] ?? new Uint8Array())).toContain(
      '"program": "0.1.0"',
    );
  });

  it('is refused while the file of a picture is not at hand', async () => {
    const files = await packageFiles({ ...(await content()), mediaBytes: new Map() }, facts);
    expect(!files.ok && files.error[0]).toMatchObject({
      code: 'package-incomplete',
      where: expect.stringMatching(/^media\//u) as string,
    });
  });

  it('can go out without the story itself', async () => {
    const files = await packageFiles({ ...(await content()), bundle: null }, facts);
    expect(files.ok && files.value.some(({ path }) => path.endsWith('.standfirst'))).toBe(false);
  });

  it('may hold a file that shrinks very far', async () => {
    const long = { path: 'long.txt', content: ' '.repeat(3_000_000) };
    const files = await packageFiles({ ...(await content()), files: [long] }, facts);
    expect(files.ok && (await problemsOf(await zipPackage(files.value)))).toEqual([]);
  });
});

describe('verifyPackage', () => {
  const page = 'room-for-the-river-carrow-first.html';

  it('names a file that was changed, left out or put in', async () => {
    const parts = partsOf(await packed());
    const changed = new Uint8Array(parts[page] ?? []);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(await problemsOf(zipSync({ ...parts, [page]: changed }))).toEqual([
      ['package-damaged', page],
    ]);
    const { [page]: _page, ...without } = parts;
    expect(await problemsOf(zipSync(without))).toEqual([['package-damaged', page]]);
    expect(await problemsOf(zipSync({ ...parts, 'more.txt': new Uint8Array([1]) }))).toEqual([
      ['package-damaged', 'more.txt'],
    ]);
  });

  it('reads no manifest that is none', async () => {
    const { 'manifest.json': _manifest, ...without } = partsOf(await packed());
    expect(await problemsOf(zipSync(without))).toEqual([['package-unreadable', 'manifest.json']]);
    const wrong = zipSync({ ...without, 'manifest.json': new Uint8Array([123, 125]) });
    expect(await problemsOf(wrong)).toEqual([['package-unreadable', 'manifest.json']]);
  });

  it('opens nothing that would swell', async () => {
    const trap = zipSync({ 'manifest.json': new Uint8Array(4_000_000) });
    expect(await problemsOf(trap)).toEqual([['package-unreadable', 'package']]);
  });

  it('finds every changed byte, wherever it stands', async () => {
    const zip = await packed();
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = new Uint8Array(zip);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect((await verifyPackage(changed)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a package that another program has packed again', async () => {
    expect(await problemsOf(zipSync(partsOf(await packed())))).toEqual([]);
  });

  it('never throws for what is no package', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await verifyPackage(bytes)).ok).toBe(false);
      }),
    );
  });
});
