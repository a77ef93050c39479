import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { element, page, story } from '../../tests/story-builder';
import { temporaryFolder } from '../../tests/library-folder';
import { withoutPhotos } from '../../tests/without-photos';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
let folder: string;
/** A house without rules: that of the pack and the dictionary take their time to be read. */
beforeEach(async () => {
  folder = temporaryFolder();
  const own = join(folder, 'own-styles/quay');
  await cp(join(shipped, 'newsroom'), own, { recursive: true });
  const house = await readFile(join(own, 'house.yml'), 'utf8');
  await writeFile(
    join(own, 'house.yml'),
    house.replace('id: newsroom\nname: Newsroom', 'id: quay\nname: Quay'),
  );
  await writeFile(join(own, 'rules.yml'), 'packs: { News: { level: off } }\nspelling: off\n');
  const piece = story(
    page({
      kicker: 'Opinion',
      headline: 'Read the gauges',
      body: [
        'The gauge stood at nine.',
        element('linkCard', 'Another piece', { href: 'https://courier.example/other' }),
      ],
      contributorCall: 'Write to us.',
    }),
    { houseStyleId: 'quay', publishedAt: '2026-03-28T09:00:00Z' },
  );
  await writeFile(join(folder, 's.json'), JSON.stringify(piece));
});

async function standfirst(...args: readonly string[]) {
  const [out, words]: [string[], string[]] = [[], []];
  const exit = await runCommand(
    args.map((arg) => arg.replace(/^\.\//u, `${folder}/`)),
    {
      write: (text) => out.push(text),
      say: (line) => words.push(line),
      stdin: (async function* () {
        yield await Promise.resolve(new Uint8Array());
      })(),
      houseStyles: shipped,
      ownStyles: join(folder, 'own-styles'),
      version: '0.0.0',
      ...withoutPhotos,
    },
  );
  return { exit, out: out.join(''), words: words.join('\n') };
}
const exported = (...args: readonly string[]) =>
  standfirst('export', './s.json', '--out', './site', ...args);

describe('standfirst export by a preset', () => {
  it('writes its targets into its folders', async () => {
    const { exit, out } = await exported('--preset', 'website');
    expect(exit).toBe(0);
    expect(out).toContain(join(folder, 'site', '2026', '03', '28', 'read-the-gauges.html'));
    expect((await readdir(join(folder, 'site', '2026', '03', '28'))).sort()).toEqual([
      'read-the-gauges.html',
      'read-the-gauges.wordpress.html',
      'read-the-gauges.wordpress.json',
    ]);
  });

  it('is found by its name too, gives way to the targets that are named, and leaves out what it leaves out', async () => {
    expect((await exported('--preset', 'PARTNERS', '--to', 'page')).exit).toBe(0);
    expect(await readdir(join(folder, 'site'))).toEqual(['20260328-read-the-gauges.html']);
    const html = await readFile(join(folder, 'site', '20260328-read-the-gauges.html'), 'utf8');
    expect(html).toContain('The gauge stood at nine.');
    expect(html).not.toMatch(/Another piece|Write to us/u);
  });

  it('names the presets that there are where it is none of them, and writes nothing', async () => {
    const { exit, words } = await exported('--preset', 'pigeon');
    expect(exit).toBe(2);
    expect(words).toBe(
      'The house style Quay has no preset “pigeon”; it has website, partners. Nothing was written.',
    );
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });
});

describe('standfirst targets with a house style', () => {
  it('lists its presets below the targets', async () => {
    const { out } = await standfirst('targets', '--house', 'quay', '--styles', './own-styles');
    expect(out).toMatch(/\n\nExport presets:\nwebsite +Website +page, wordpress\n/u);
    const json: unknown = JSON.parse(
      (await standfirst('targets', '--house', 'broadcaster', '--json')).out,
    );
    expect(json).toMatchObject({ presets: [{ id: 'website' }, { id: 'newsletter' }] });
    expect((await standfirst('targets', '--house', 'pigeon')).exit).toBe(2);
  });
});
