import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseStyle, template } from '../../../tests/house-style-builder';
import { sha256 } from '../bundle/sha-256';
import type { HouseStyleFiles } from './house-style';
import { readStyleFile, writeStyleFile } from './style-file';
import { writeStyleFiles } from './write-style-files';

const bio = template(
  'id: bio\nversion: 2\nkind: authorBio\nname: Bio\nwording: "{name} writes."\nslots: { name: { label: Name } }',
);
const files = writeStyleFiles(houseStyle({ templates: [bio], exportCss: 'p { margin: 0 }' }));

async function packed(given: HouseStyleFiles = files): Promise<Uint8Array> {
  const written = await writeStyleFile(given);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** A style file whose parts are these, with a manifest that fits them unless another is given. */
async function forged(parts: Readonly<Record<string, string>>, manifest?: object) {
  const listed = await Promise.all(
    Object.entries(parts).map(async ([path, text]) => ({
      path,
      sha256: await sha256(strToU8(text)),
    })),
  );
  const fits = {
    format: 'standfirst-house-style',
    version: 1,
    style: { id: 'x', name: 'X', version: '1' },
    parts: listed,
  };
  return zipSync({
    'manifest.json': strToU8(JSON.stringify(manifest ?? fits)),
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  });
}

async function codes(bytes: Uint8Array): Promise<string[]> {
  const read = await readStyleFile(bytes);
  return read.ok ? [] : read.error.map(({ code }) => code);
}

describe('a house style as one file', () => {
  it('comes back as it went, letter for letter', async () => {
    const letters = fc.string({ unit: 'grapheme', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(letters, letters, async (comment, words) => {
        const given = {
          ...files,
          'house.yml': `# ${comment.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')}\n${files['house.yml'] ?? ''}`,
          'export.css': `/* ${words.replace(/[*<@(]/gu, ' ')} */`,
        };
        const read = await readStyleFile(await packed(given));
        expect(read).toEqual({ ok: true, value: given });
      }),
      { numRuns: 30 },
    );
  });

  it('is the same file every time', async () => {
    expect(await packed()).toEqual(await packed());
  });

  it('is not written of a style with faults', async () => {
    const written = await writeStyleFile({ ...files, 'house.yml': 'id: x' });
    expect(written.ok).toBe(false);
  });

  it('is refused when a single byte of it has changed', async () => {
    const whole = await packed();
    for (let at = 0; at < whole.length; at += 151) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await codes(damaged)).toHaveLength(1);
    }
  });

  it('is refused when it is of a newer form', async () => {
    expect(await codes(await forged(files, { version: 2, anything: true }))).toEqual([
      'style-file-newer',
    ]);
  });

  it.each([
    '../house.yml',
    '/etc/house.yml',
    'templates/../../x.yml',
    'templates\\x.yml',
    'C:x.yml',
    'templates/con.yml',
    'templates/deep/x.yml',
    'run.sh',
    'TEMPLATES/x.yml',
  ])('is refused with the path %s', async (path) => {
    expect(await codes(await forged({ ...files, [path]: 'id: x' }))).toEqual([
      'style-file-unreadable',
    ]);
  });

  it('is refused with two names that some systems take for one', async () => {
    const twice = { ...files, 'templates/a.yml': 'id: a', 'templates/A.yml': 'id: b' };
    expect(await codes(await forged(twice))).toEqual(['style-file-unreadable']);
  });

  it('is refused when a part is other than the manifest says, unlisted or missing', async () => {
    const parts = unzipSync(await packed());
    const changed = { ...parts, 'export.css': strToU8('h1 {}') };
    expect(await codes(zipSync(changed))).toEqual(['style-file-damaged']);
    expect(await codes(zipSync({ ...parts, 'templates/more.yml': strToU8('a') }))).toEqual([
      'style-file-damaged',
    ]);
    const { 'export.css': _gone, ...rest } = parts;
    expect(await codes(zipSync(rest))).toEqual(['style-file-damaged']);
  });

  it('is refused before it swells', async () => {
    const bomb = zipSync({
      'manifest.json': strToU8('{}'),
      'export.css': new Uint8Array(30_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codes(bomb)).toEqual(['style-file-too-large']);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('id: x')],
    ['a zip without a manifest', zipSync({ 'house.yml': strToU8('id: x') })],
    ['a zip of another kind', zipSync({ 'story.json': strToU8('{}') })],
  ])('is refused when it is %s', async (_name, bytes) => {
    expect(await codes(bytes)).toEqual(['style-file-unreadable']);
  });
});
