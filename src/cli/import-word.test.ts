import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readBundle } from '@shared/bundle/read-bundle';
import { readWord } from '@shared/import/word/read-word';
import { problem } from '@shared/result/problem';
import { err } from '@shared/result/result';
import { describe, expect, it } from 'vitest';
import { opEdFile, WALL } from '../../tests/e2e/word-files';
import { temporaryFolder, value } from '../../tests/library-folder';
import { sha } from '../../tests/library-photos';
import { realPicture } from '../../tests/vips-photos';
import { withoutPhotos } from '../../tests/without-photos';
import { runCommand } from './run-command';
import type { Terminal } from './terminal';

const photo = realPicture(60, 40, '.png');

/** Runs the command on a Word file in a folder of its own. */
async function importWord(
  bytes: Uint8Array,
  args: readonly string[] = [],
  reader: Terminal['readWord'] = (given) => Promise.resolve(readWord(given)),
) {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'wall.docx'), bytes);
  const out: string[] = [];
  const words: string[] = [];
  const bundle = join(folder, 'wall.standfirst');
  const exit = await runCommand(['import', join(folder, 'wall.docx'), '--out', bundle, ...args], {
    ...withoutPhotos,
    write: (text) => out.push(text),
    say: (line) => words.push(line),
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    readWord: reader,
    houseStyles: resolve(import.meta.dirname, '../../resources/house-styles'),
    ownStyles: join(folder, 'own'),
    version: '0.0.0',
  });
  const read = async () => value(await readBundle(new Uint8Array(await readFile(bundle))));
  return { exit, out: out.join(''), words: words.join('\n'), read };
}

describe('standfirst import of a Word file', () => {
  it('keeps the story with its picture, changes and comments in a bundle', async () => {
    const { exit, out, read } = await importWord(opEdFile(photo));
    expect(exit).toBe(0);
    expect(out).toMatch(/^Photos +1$/mu);
    expect(out).toContain(WALL.tracked);
    const { story, media } = await read();
    expect([...media.keys()]).toEqual([sha(photo)]);
    expect(Object.values(story.suggestions).map(({ author }) => author)).toEqual([
      'Ana Weir',
      'Ana Weir',
    ]);
    expect(Object.values(story.comments).map(({ text }) => text)).toEqual([WALL.comment]);
  });

  it('counts what came along in its JSON', async () => {
    const { out } = await importWord(opEdFile(photo), ['--json']);
    expect(JSON.parse(out)).toMatchObject({
      report: { form: 'docx', accounted: { complete: true } },
      review: { changes: 2, comments: 1 },
      pictures: 1,
    });
  });

  it('leaves out a picture that no desk would take, and says so', async () => {
    const { exit, out, read } = await importWord(opEdFile(photo.slice(0, 20)));
    expect(exit).toBe(0);
    expect(out).toMatch(/left out/u);
    expect((await read()).story.media).toEqual([]);
  });

  it('is refused in the guard’s words, and writes nothing', async () => {
    const slow = problem('import-word-slow', 'This Word file took too long to read.');
    const { exit, words, read } = await importWord(opEdFile(photo), [], () =>
      Promise.resolve(err([slow])),
    );
    expect(exit).toBe(3);
    expect(words).toContain('wall.docx was not taken in:');
    expect(words).toContain('took too long');
    await expect(read()).rejects.toThrow('ENOENT');
  });
});
