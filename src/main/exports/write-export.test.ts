import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from './write-export';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const hash = 'a'.repeat(64);
const picture = Uint8Array.from([1, 2, 3]);
const files = [{ path: 'quay.html', content: '<p>Żółć — “quay”</p>' }];
const quay = { path: 'media/quay.jpg', hash, rendition: null, data: null };
const media = [quay];
const bytes = new Map([['media/quay.jpg', picture]]);
const write = (into: string, overwrite = false, text = files) =>
  writeExport(into, { files: text, media }, bytes, { overwrite });

describe('writeExport', () => {
  it('makes the folder and writes page and media in it', async () => {
    const into = join(folder, 'out/today');
    expect(await write(into)).toEqual({
      ok: true,
      value: [join(into, 'media/quay.jpg'), join(into, 'quay.html')],
    });
    expect(await readFile(join(into, 'quay.html'), 'utf8')).toBe('<p>Żółć — “quay”</p>');
    expect([...(await readFile(join(into, 'media/quay.jpg')))]).toEqual([1, 2, 3]);
  });

  it('replaces nothing unless it may, and then says what is there', async () => {
    await write(folder);
    const again = await write(folder, false, [{ path: 'quay.html', content: 'new' }]);
    expect(again.ok ? '' : [again.error.code, again.error.message]).toEqual([
      'file-exists',
      `There already: ${join(folder, 'quay.html')}.`,
    ]);
    expect(await readFile(join(folder, 'quay.html'), 'utf8')).toBe('<p>Żółć — “quay”</p>');
  });

  it('writes no page whose media could not be written', async () => {
    await mkdir(join(folder, 'media/quay.jpg'), { recursive: true });
    const failed = await write(folder, true);
    expect(failed.ok ? '' : failed.error.copy).toContain('The export was not finished');
    expect(await readdir(folder)).toEqual(['media']);
  });

  it('names the page and the first few where much is there already', async () => {
    const many = [1, 2, 3, 4, 5, 6].map((at) => ({ ...quay, path: `media/quay-${at}.jpg` }));
    const write = (byte: number) =>
      writeExport(
        folder,
        { files, media: many },
        new Map(many.map(({ path }) => [path, Uint8Array.from([byte])])),
        { overwrite: false },
      );
    await write(1);
    const again = await write(2);
    const named = ['quay.html', 'media/quay-6.jpg', 'media/quay-5.jpg', 'media/quay-4.jpg'];
    expect(again.ok ? '' : again.error.message).toBe(
      `There already: ${named.map((path) => join(folder, path)).join(', ')} and 3 more.`,
    );
  });

  it('replaces what it may', async () => {
    await write(folder);
    await write(folder, true, [{ path: 'quay.html', content: 'new' }]);
    expect(await readFile(join(folder, 'quay.html'), 'utf8')).toBe('new');
  });

  it('lets the same picture stand beside another page', async () => {
    await write(folder);
    expect((await write(folder, false, [{ path: 'pier.html', content: 'x' }])).ok).toBe(true);
  });

  it('writes nothing at all while a picture is missing', async () => {
    const result = await writeExport(join(folder, 'out'), { files, media }, new Map(), {
      overwrite: false,
    });
    expect(result.ok ? '' : result.error.code).toBe('media-missing');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says in words that a file stands where the folder should be', async () => {
    await writeFile(join(folder, 'out'), 'x');
    const result = await write(join(folder, 'out'));
    expect(result.ok ? '' : result.error.code).toMatch(/^file-(refused|exists)$/u);
  });

  it('says in words that a folder stands where the page should be', async () => {
    await mkdir(join(folder, 'quay.html'));
    const result = await write(folder, true);
    expect(result.ok ? '' : result.error.code).toBe('file-refused');
  });
});
