import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { page, photo, story, type Page } from '../../tests/story-builder';
import { withoutPhotos } from '../../tests/without-photos';
import type { PreflightRow } from '@shared/export/preflight';
import { TARGET_IDS } from '@shared/house-style/target-ids';
import type { Story } from '@shared/story/story';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
const SEED = resolve(import.meta.dirname, '../../../shared/seed');
let folder: string;
/** A house with one rule of its own: that of the pack and the dictionary take their time to be read. */
beforeEach(async () => {
  folder = temporaryFolder();
  const own = join(folder, 'own-styles/quay');
  await cp(join(shipped, 'newsroom'), own, { recursive: true });
  const house = await readFile(join(own, 'house.yml'), 'utf8');
  await writeFile(join(own, 'house.yml'), house.replace('id: newsroom', 'id: quay'));
  await writeFile(join(own, 'rules.yml'), 'packs: { News: { level: off } }\nspelling: off\n');
  await mkdir(join(own, 'rules/Quay'), { recursive: true });
  const rule = "extends: existence\nmessage: Cut '%s'.\nlevel: error\ntokens: [hound]\n";
  await writeFile(join(own, 'rules/Quay/Hound.yml'), rule);
});

async function standfirst(...args: string[]) {
  const out: string[] = [];
  const words: string[] = [];
  const exit = await runCommand(
    args.map((arg) => (arg.startsWith('./') ? join(folder, arg) : arg)),
    {
      write: (text) => out.push(text),
      say: (line) => words.push(line),
      stdin: (async function* () {
        yield await Promise.resolve(new Uint8Array());
      })(),
      ...withoutPhotos,
      houseStyles: shipped,
      version: '0.0.0',
      ownStyles: join(folder, 'own-styles'),
    },
  );
  return { exit, out: out.join(''), words: words.join('\n') };
}

const put = (parts: Page, changes: Partial<Story> = {}) =>
  writeFile(
    join(folder, 's.json'),
    JSON.stringify(
      story(page({ kicker: 'Opinion', headline: 'Read the gauges', body: ['One.'], ...parts }), {
        houseStyleId: 'quay',
        updatedAt: '2026-03-28T09:00:00Z',
        ...changes,
      }),
    ),
  );
interface Listed {
  readonly blocked: boolean;
  readonly rows: readonly PreflightRow[];
}
const listed = async (): Promise<Listed> =>
  JSON.parse((await standfirst('preflight', './s.json', '--json')).out) as Listed;
const pending = { body: ['One.', photo('The quay.', 'Northlight')] };

describe('standfirst preflight', () => {
  it('lists what was found by level, counts what passed, and ends with 1 where a story is blocked', async () => {
    await put(pending);
    const { exit, out } = await standfirst('preflight', './s.json');
    expect(exit).toBe(1);
    expect(out).toMatch(
      /^Blocks \(1\)\n {2}photo: The photo is pending: .*\n\nShould fix \(\d\)\n/u,
    );
    expect(out).toMatch(/\n\d+ checks passed, \d+ did not apply\.\n$/u);
  });

  it('ends with 0 where nothing blocks', async () => {
    await put({});
    expect((await standfirst('preflight', './s.json')).exit).toBe(0);
    expect((await listed()).blocked).toBe(false);
  });

  it('runs the house’s own rules, and is blocked by what must be fixed', async () => {
    await put({ body: ['One.', 'A hound.'] });
    const { rows } = await listed();
    expect(rows.filter(({ checkId }) => checkId === 'house-style')).toMatchObject([
      { state: 'block', where: 'paragraph 2', message: "Cut 'hound'." },
    ]);
    const exported = await standfirst('export', './s.json', '--to', 'page', '--out', './site');
    expect([exported.exit, exported.words.includes('Must fix (paragraph 2)')]).toEqual([1, true]);
  });

  it('takes a waiver of the story for its row, and says whose it is; then the story goes out', async () => {
    await put(pending);
    const row = (await listed()).rows.find(({ state }) => state === 'block');
    if (row === undefined) throw new Error('Nothing blocks');
    const { id, cause } = row;
    const given = {
      id,
      cause,
      name: 'Ana Weir',
      reason: 'It runs as text.',
      at: '2026-03-28T09:00:00Z',
    };
    await put(pending, { waivers: [given] });
    const { exit, out } = await standfirst('preflight', './s.json');
    expect([exit, out.includes('Waived (1)')]).toEqual([0, true]);
    expect(out).toContain('    by Ana Weir: It runs as text.\n');
    const exported = await standfirst(
      'export',
      './s.json',
      '--to',
      'page',
      '--out',
      './site',
      '--json',
    );
    expect(exported.exit).toBe(0);
    expect(JSON.parse(exported.out)).toMatchObject({ draft: false, waivers: [given] });
  });

  it('ends with 2 and 3 as the other commands do', async () => {
    expect((await standfirst('preflight')).exit).toBe(2);
    expect((await standfirst('preflight', './none.json')).exit).toBe(3);
  });
});

describe('standfirst export', () => {
  it('writes several targets, and a draft copy of what is blocked', async () => {
    await put(pending);
    const to = ['--to', 'fragment,page', '--out', './site'];
    const blocked = await standfirst('export', './s.json', ...to);
    expect(blocked.exit).toBe(1);
    expect(blocked.words).toContain('Must fix (photo): The photo is pending');
    expect(blocked.words).toContain('use --draft.');
    expect(existsSync(join(folder, 'site'))).toBe(false);
    const { exit, words } = await standfirst('export', './s.json', ...to, '--draft');
    expect(exit).toBe(0);
    expect(words).toContain('Must fix (photo): The photo is pending');
    expect((await readdir(join(folder, 'site'))).sort()).toEqual([
      'read-the-gauges.draft.fragment.html',
      'read-the-gauges.draft.html',
    ]);
  });

  it('names a target that there is not', async () => {
    const { exit, words } = await standfirst('export', 'x', '--to', 'page,pigeon', '--out', 'd');
    expect([exit, words.includes('not “pigeon”')]).toEqual([2, true]);
  });
});

describe('standfirst targets', () => {
  it('lists every form that a story can leave in', async () => {
    const { out } = await standfirst('targets');
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...TARGET_IDS]);
    expect(lines[0]).toMatch(/^page +Web page +A whole page with its photos beside it$/u);
    expect(JSON.parse((await standfirst('targets', '--json')).out)).toHaveLength(lines.length);
  });
});

/** A published page's raw text, where the machine has one; its words stay out of the project. */
const seeds = existsSync(SEED) ? readdirSync(SEED).map((name) => join(SEED, name)) : [];

describe('a real published text, whose photo is pending', () => {
  it('goes out as a draft copy alone, and is told each blocker', async ({ skip }) => {
    skip(seeds.length === 0, 'there is no ../shared/seed');
    for (const file of seeds) {
      const took = ['import', file, '--house', 'broadcaster', '--out', './s.standfirst', '--force'];
      expect((await standfirst(...took)).exit).toBe(0);
      const to = ['export', './s.standfirst', '--to', 'page', '--out', './site', '--force'];
      const blocked = await standfirst(...to);
      expect(blocked.exit).toBe(1);
      const preflight = await standfirst('preflight', './s.standfirst', '--json');
      const { rows } = JSON.parse(preflight.out) as Listed;
      const blocks = rows.filter(({ state }) => state === 'block');
      for (const { message } of blocks) expect(blocked.words).toContain(message);
      expect(blocks.map(({ checkId }) => checkId)).toEqual(
        expect.arrayContaining(['photos-pending', 'audio-pending']),
      );
      expect((await standfirst(...to, '--draft')).exit).toBe(0);
      const [name = ''] = await readdir(join(folder, 'site'));
      expect(name).toMatch(/\.draft\.html$/u);
      const html = await readFile(join(folder, 'site', name), 'utf8');
      expect(html).toContain('content="noindex, nofollow"');
      expect(html).not.toContain('.mp3');
      expect(html).toContain(readFileSync(file, 'utf8').split('\n')[0]);
    }
  });
});
