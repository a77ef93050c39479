import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, value } from '../../tests/library-folder';
import { page, photo, story } from '../../tests/story-builder';
import { embeddedWords, embedWords, realPicture, seen, vipsPhotos } from '../../tests/vips-photos';
import { withoutPhotos } from '../../tests/without-photos';
import { writeBundle } from '@shared/bundle/write-bundle';
import type { MediaRecord } from '@shared/story/story';
import { runCommand } from './run-command';
import type { Terminal } from './terminal';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const bytes = realPicture(1000, 600);
const quay: MediaRecord = {
  hash: createHash('sha256').update(bytes).digest('hex'),
  name: 'Quay.jpg',
  type: 'image/jpeg',
  width: 1000,
  height: 600,
  bytes: bytes.length,
};
const gauges = (more: ReturnType<typeof photo>[] = []) =>
  page({
    kicker: 'Opinion',
    headline: 'Read the gauges',
    body: ['The gauge stood at nine.', ...more],
  });
const figure = photo('The quay.', 'Northlight', { mediaHash: quay.hash, altText: 'A quay' });

async function exportStory(file: string, photos: Pick<Terminal, 'startPhotos' | 'embed'>) {
  const words: string[] = [];
  const exit = await runCommand(
    ['export', join(folder, file), '--to', 'page', '--out', join(folder, 'site')],
    {
      write: () => undefined,
      say: (line) => words.push(line),
      stdin: (async function* () {
        yield await Promise.resolve(new Uint8Array());
      })(),
      houseStyles: resolve(import.meta.dirname, '../../resources/house-styles'),
      version: '0.0.0',
      ownStyles: join(folder, 'own-styles'),
      ...withoutPhotos,
      ...photos,
    },
  );
  return { exit, words: words.join('\n') };
}

describe('standfirst export of a story with pictures', () => {
  it('lays them beside the page in the sizes that it names, with their words, and lets the engine go', async () => {
    const piece = story(gauges([figure]), { media: [quay] });
    const bundle = value(await writeBundle(piece, new Map([[quay.hash, bytes]])));
    await writeFile(join(folder, 's.standfirst'), bundle);
    const engine = vipsPhotos();
    const { exit } = await exportStory('s.standfirst', {
      startPhotos: () => engine,
      embed: embedWords,
    });
    expect(exit).toBe(0);
    expect((await readdir(join(folder, 'site/media'))).sort()).toEqual([
      'quay-1000.jpg',
      'quay-480.jpg',
      'quay-800.jpg',
      'quay-social.jpg',
      'quay-square.jpg',
    ]);
    const small = await readFile(join(folder, 'site/media/quay-480.jpg'));
    expect(seen(small)).toMatchObject({ width: 480, height: 288 });
    expect(embeddedWords(small)?.caption).toBe('The quay.');
    expect(engine.stopped).toBe(true);
  });

  it('starts no engine for a story without any', async () => {
    await writeFile(join(folder, 's.json'), JSON.stringify(story(gauges())));
    expect((await exportStory('s.json', withoutPhotos)).exit).toBe(0);
  });

  it('names the pictures that are not at hand, and writes nothing', async () => {
    await writeFile(
      join(folder, 's.json'),
      JSON.stringify(story(gauges([figure]), { media: [quay] })),
    );
    const { exit, words } = await exportStory('s.json', withoutPhotos);
    expect([exit, await readdir(folder)]).toEqual([3, ['s.json']]);
    expect(words).toContain('The file of “Quay.jpg” is not at hand.');
  });
});
