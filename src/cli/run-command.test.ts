import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withoutPhotos } from '../../tests/without-photos';
import { runCommand } from './run-command';

const raw = `A river needs somewhere to go
Updated 07:05, 09-May-2026
Ines Kovar
A river needs somewhere to go

A river needs somewhere to go.mp3

Editor's note: Ines Kovar is a hydrologist at the Carrow Institute. The views in this article are her own.

Every winter the harbour wall is raised by the width of a hand, and every spring the water finds the street behind it.

The meadows above the weir could hold the January flood twice over, at a tenth of the price of concrete.

Volunteers stack sandbags on the quay at Port Ansley, May 3, 2026. /Northlight
Volunteers stack sandbags on the quay at Port Ansley, May 3, 2026. /Northlight

The council should vote for the meadows in June.

(If you want to write for us, contact us at views@courier.example.)
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs a command with a terminal of its own; paths in `args` are below the test's folder where they begin with "./". */
async function standfirst(args: string, stdin = '') {
  const out: string[] = [];
  const words: string[] = [];
  const exit = await runCommand(
    args
      .split(' ')
      .filter((arg) => arg !== '')
      .map((arg) => (arg.startsWith('./') ? join(folder, arg) : arg)),
    {
      write: (text) => out.push(text),
      say: (line) => words.push(line),
      stdin: (async function* () {
        yield await Promise.resolve(new TextEncoder().encode(stdin));
      })(),
      ...withoutPhotos,
      houseStyles: resolve(import.meta.dirname, '../../resources/house-styles'),
      version: '0.0.0',
      ownStyles: join(folder, 'own-styles'),
    },
  );
  return { exit, out: out.join(''), words: words.join('\n') };
}

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
/** The raw text's photo is pending, so it goes out as a draft copy. */
const page = async () =>
  readFile(join(folder, 'site/a-river-needs-somewhere-to-go.draft.html'), 'utf8');

describe('standfirst import', () => {
  it('keeps the story in a file that export reads', async () => {
    await put('raw.txt', raw);
    expect(
      (await standfirst('import ./raw.txt --house broadcaster --out ./s.standfirst')).exit,
    ).toBe(0);
    expect((await standfirst('export ./s.standfirst --to page --out ./site --draft')).exit).toBe(0);
    const html = await page();
    expect(html).toContain('<h1>A river needs somewhere to go</h1>');
    expect(html).toContain('<time datetime="2026-05-09T07:05:00+08:00">07:05, 09-May-2026</time>');
    expect(html).toContain('<small class="credit">/Northlight</small>');
    expect(html).not.toContain('.mp3');
  });

  it('prints story and report as JSON, writes nothing without --out, and export takes that JSON', async () => {
    await put('raw.txt', raw);
    const { out } = await standfirst('import ./raw.txt --house broadcaster --json');
    expect(JSON.parse(out)).toMatchObject({
      file: null,
      story: { contributors: [{ name: 'Ines Kovar' }] },
      report: { accounted: { complete: true } },
    });
    expect(await readdir(folder)).toEqual(['raw.txt']);
    expect((await standfirst('export - --to fragment --out ./site --draft --json', out)).exit).toBe(
      0,
    );
    expect(await readdir(join(folder, 'site'))).toEqual([
      'a-river-needs-somewhere-to-go.draft.fragment.html',
    ]);
  });

  it('reads a stamp in the zone that is named, else in the house style’s', async () => {
    const stamp = async (args: string) =>
      (
        JSON.parse((await standfirst(`import - --json ${args}`, raw)).out) as {
          story: { updatedAt: string };
        }
      ).story.updatedAt;
    expect(await stamp('--house broadcaster')).toBe('2026-05-09T07:05:00+08:00');
    expect(await stamp('')).toBe('2026-05-09T07:05:00+00:00');
    expect(await stamp('--time-zone Europe/Oslo')).toBe('2026-05-09T07:05:00+02:00');
  });

  it('tells in words what it made and what it left out', async () => {
    const { out } = await standfirst('import -', raw);
    expect(out).toContain('Byline    Ines Kovar');
    expect(out).toContain('(Same as line 1)');
    expect(out).toContain('nothing was written');
  });

  it.each<[string, string | Uint8Array, number, RegExp]>([
    ['an empty file', '', 3, /no words in this file/u],
    ['white space alone', ' \r\n\t\n', 3, /no words in this file/u],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      3,
      /was not taken in/u,
    ],
    [
      'bytes of no kind',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
      3,
      /was not taken in/u,
    ],
    ['a text of 50 MB', 'flood '.repeat(8_400_000), 3, /50\.4 MB/u],
    ['carriage returns', raw.replaceAll('\n', '\r\n'), 0, /^$/u],
    ['UTF-8 with a mark', `\ufeff${raw}`, 0, /^$/u],
    ['UTF-16', Buffer.from(`\ufeff${raw}`, 'utf16le'), 0, /^$/u],
    [
      'Windows-1252',
      Buffer.from(
        raw.replace("Editor's", 'Editor\u0092s').replace('Carrow', 'Carr\u00f6w'),
        'latin1',
      ),
      0,
      /^$/u,
    ],
  ])('takes in %s or says why not', async (_name, content, exit, words) => {
    await put('raw.txt', content);
    const result = await standfirst('import ./raw.txt --house broadcaster --json');
    expect([result.exit, words.test(result.words) ? '' : result.words]).toEqual([exit, '']);
    if (exit !== 0) expect(result.out).toBe('');
    else
      expect(JSON.parse(result.out)).toMatchObject({
        story: { contributors: [{ name: 'Ines Kovar' }], updatedAt: '2026-05-09T07:05:00+08:00' },
      });
  });
});

describe('standfirst export', () => {
  it('blocks a story that is not fit to go out, names why, and writes nothing', async () => {
    expect((await standfirst('new --house newsroom --out ./s.standfirst')).exit).toBe(0);
    const { exit, words } = await standfirst('export ./s.standfirst --to page --out ./site');
    expect([exit, await readdir(folder)]).toEqual([1, ['s.standfirst']]);
    expect(words).toMatch(/Must fix \(body\)/u);
    expect(words).toContain('nothing was written');
  });

  it('replaces nothing without --force', async () => {
    await put('raw.txt', raw);
    await standfirst('import ./raw.txt --house broadcaster --out ./s.standfirst');
    await standfirst('export ./s.standfirst --to page --out ./site --draft');
    const first = await page();
    const again = await standfirst('export ./s.standfirst --to page --out ./site --draft');
    expect([again.exit, /--force/u.test(again.words)]).toEqual([3, true]);
    expect((await standfirst('import ./raw.txt --out ./s.standfirst')).exit).toBe(3);
    expect(
      (await standfirst('export ./s.standfirst --to page --out ./site --draft --force')).exit,
    ).toBe(0);
    expect(await page()).toBe(first);
  });

  it.each([
    ['a file that is not there', './none.standfirst', /there is no such file/u],
    ['a folder', './', /is a folder/u],
    ['raw copy', './raw.txt', /is no story/u],
    ['JSON that is no story', './other.json', /not a story/u],
    ['a bundle that was cut short', './cut.standfirst', /cut short/u],
  ])('says of %s why it is no story', async (_name, file, words) => {
    await put('raw.txt', raw);
    await put('other.json', '{"a":1}');
    await standfirst('import ./raw.txt --out ./s.standfirst');
    await put('cut.standfirst', (await readFile(join(folder, 's.standfirst'))).subarray(0, 700));
    const result = await standfirst(`export ${file} --to page --out ./site`);
    expect([result.exit, words.test(result.words) ? '' : result.words]).toEqual([3, '']);
  });
});

describe('standfirst new', () => {
  it('starts a story from the template that is named', async () => {
    const { out } = await standfirst('new --house newsroom --template letter --json');
    expect(JSON.parse(out)).toMatchObject({
      file: null,
      story: { commissionedWords: 250, houseStyleId: 'newsroom' },
    });
  });
});

describe('standfirst', () => {
  it.each([['--help'], ['import --help'], ['export -h'], ['help new']])(
    '%s goes to standard output',
    async (args) => {
      const { exit, out, words } = await standfirst(args);
      expect([exit, out.includes('standfirst'), words]).toEqual([0, true, '']);
    },
  );

  it.each([
    ['', /COMMAND/u],
    ['publish x', /There is no command “publish”/u],
    ['import', /No file was named/u],
    ['import a b', /one file at a time/u],
    ['new a', /takes no file/u],
    ['import x --loud', /Unknown option '--loud'/u],
    ['import x --as docx', /--as takes text, html, md/u],
    ['import x --time-zone Mars', /--time-zone takes a name/u],
    [
      'import x --house gazette',
      /There is no house style “gazette”. Use broadcaster and newsroom/u,
    ],
    ['export x --out d', /--to takes page/u],
    ['export x --to page', /--out/u],
    ['new --template haiku', /has no story template “haiku”/u],
  ])('refuses “%s” as wrong use', async (args, words) => {
    const result = await standfirst(args);
    expect([result.exit, result.out, words.test(result.words) ? '' : result.words]).toEqual([
      2,
      '',
      '',
    ]);
  });

  it('takes a folder for a house style and shows its faults by file and line', async () => {
    await put('house.yml', 'id: x\n');
    const { exit, words } = await standfirst('new --house ./');
    expect(exit).toBe(3);
    expect(words).toMatch(/house\.yml:1: “name” is missing/u);
  });
});
