import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { page, story } from '../../tests/story-builder';
import { withoutPhotos } from '../../tests/without-photos';
import type { StyleIgnore } from '@shared/story/style-ignore';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
const rule = (word: string, level: string, scope = 'text') =>
  `extends: existence\nmessage: "Cut '%s'."\nlevel: ${level}\nscope: ${scope}\ntokens: [${word}]\n`;
let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
  await cp(join(shipped, 'newsroom'), join(folder, 'own/quay'), { recursive: true });
  const house = await readFile(join(folder, 'own/quay/house.yml'), 'utf8');
  await put({
    'own/quay/house.yml': house.replace('id: newsroom', 'id: quay'),
    'own/quay/rules.yml': 'packs: { News: { level: off } }\nspelling: off\n',
    'own/quay/rules/Quay/Hound.yml': rule('hound', 'error'),
    'own/quay/rules/Quay/Very.yml': rule('very', 'suggestion', 'headline'),
    'own/quay/rules/Quay/Very.standfirst.yml': 'title: No very\nfix: none\n',
  });
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function check(names: readonly string[], ...args: string[]) {
  const out: string[] = [];
  const words: string[] = [];
  const files = names.map((name) => join(folder, name));
  const exit = await runCommand(['check', ...files, ...args], {
    write: (text) => out.push(text.replaceAll(`${folder}/`, '')),
    say: (line) => words.push(line.replaceAll(`${folder}/`, '')),
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    ...withoutPhotos,
    houseStyles: shipped,
    version: '0.0.0',
    ownStyles: join(folder, 'own'),
  });
  const lines = out
    .join('')
    .split('\n')
    .filter((line) => /:Quay\.|^$/u.test(line));
  return { exit, out: out.join(''), lines: lines.filter((line) => line !== ''), words };
}

const ignore = (words: string, scope: StyleIgnore['scope']): StyleIgnore => ({
  rule: 'Quay.Hound',
  words,
  before: 'It is a ',
  after: '.',
  scope,
  by: '',
  at: '2026-03-28T09:00:00Z',
});

describe('checking by a house’s rules', () => {
  it('finds them in Markdown, HTML and text at their line and column', async () => {
    await put({
      'a.md': '# A very old hound\n\n😀 A **hound**, very old.\n',
      'b.html': '<h1>very</h1>\n<p>caf&eacute; hound</p>\n',
      'c.txt': 'One.\n\nA hound.\n',
    });
    const { exit, lines, words } = await check(['a.md', 'b.html', 'c.txt'], '--house', 'quay');
    expect(exit).toBe(1);
    expect(lines).toEqual([
      "a.md:1:5:Quay.Very:Cut 'very'.",
      "a.md:1:14:Quay.Hound:Cut 'hound'.",
      "a.md:3:7:Quay.Hound:Cut 'hound'.",
      "b.html:1:5:Quay.Very:Cut 'very'.",
      "b.html:2:16:Quay.Hound:Cut 'hound'.",
      "c.txt:3:3:Quay.Hound:Cut 'hound'.",
    ]);
    expect(words).toEqual([]);
  });

  it('checks a story by its own house, and names the part', async () => {
    const copy = story(page({ headline: 'A very old hound', body: ['It is a hound.'] }), {
      houseStyleId: 'quay',
    });
    await put({ 's.standfirst': JSON.stringify(copy) });
    const { exit, out } = await check(['s.standfirst'], '--json');
    expect(exit).toBe(1);
    const matches = JSON.parse(out) as Record<string, unknown>[];
    const own = matches.filter(({ check: name }) => String(name).startsWith('Quay.'));
    expect(
      own.map(({ line, column, part, match, fix }) => [line, column, part, match, fix]),
    ).toEqual([
      [1, 3, 'headline', 'very', 'none'],
      [1, 12, 'headline', 'hound', 'none'],
      [3, 9, 'paragraph', 'hound', 'none'],
    ]);
  });

  it('leaves out what the story lets stand, counts it, and is content with what is left', async () => {
    const copy = story(page({ headline: 'Old', body: ['It is a hound.', 'The hound slept.'] }), {
      houseStyleId: 'quay',
    });
    const once = { ...copy, styleIgnores: [ignore('hound', 'once')] };
    const all = { ...copy, styleIgnores: [ignore('Hound', 'story')] };
    await put({ 'a.standfirst': JSON.stringify(once), 'b.standfirst': JSON.stringify(all) });
    const some = await check(['a.standfirst'], '--min-level', 'error');
    expect([some.exit, some.lines]).toEqual([1, ["a.standfirst:5:5:Quay.Hound:Cut 'hound'."]]);
    expect(some.words).toEqual(['a.standfirst: a match is let stand by the story and not listed.']);
    const none = await check(['b.standfirst'], '--min-level', 'error');
    expect([none.exit, none.lines]).toEqual([0, []]);
    expect(none.words).toEqual([
      'b.standfirst: 2 matches are let stand by the story and not listed.',
    ]);
  });

  it('goes by the newsroom where no house is named, and prints no less than the least level', async () => {
    await put({ 'a.md': 'It began on March 21st.\n' });
    const { exit, out } = await check(['a.md']);
    expect([exit, out]).toEqual([0, expect.stringContaining('a.md:1:13:News.DateOrdinal:')]);
    expect((await check(['a.md'], '--min-level', 'error')).out).toBe('');
  });

  it('spells by the house’s dictionary, and says where that is not at hand', async () => {
    await put({
      'a.md': 'The harbour is recieved.\n',
      'own/quay/rules.yml': 'packs: { News: { level: off } }\nlevels: { News.Spelling: warning }\n',
    });
    const { out } = await check(['a.md'], '--house', 'quay');
    expect(out).toMatch(/^a\.md:1:16:News\.Spelling:/u);
    await put({ 'own/quay/rules.yml': 'spelling: fr\n' });
    const { words } = await check(['a.md'], '--house', 'quay');
    expect(words.join()).toContain('The dictionary fr can');
  });

  it('leaves out what the file’s own comments switch off', async () => {
    await put({ 'a.md': '<!-- vale Quay.Hound = NO -->\n\nA hound.\n' });
    expect((await check(['a.md'], '--house', 'quay')).lines).toEqual([]);
  });

  it('says which rules are not run, and where to read more', async () => {
    await put({
      'own/quay/rules/Quay/Script.yml': 'extends: script\nmessage: x\n',
      'a.md': 'A hound.\n',
    });
    const { words, lines } = await check(['a.md'], '--house', 'quay');
    expect(lines).toHaveLength(1);
    expect(words.join('\n')).toMatch(
      /a rule is not run; see standfirst rules list --house quay\.$/u,
    );
  });

  it('names a rule that is too slow, and runs the others', async () => {
    await put({
      'own/quay/rules/Quay/Slow.yml':
        'extends: existence\nmessage: x\nnonword: true\ntokens: ["(?:a+)+b"]\n',
      'a.md': `${'a'.repeat(26)} hound by.\n`,
    });
    const { words, lines } = await check(['a.md'], '--house', 'quay');
    expect(lines).toEqual(["a.md:1:28:Quay.Hound:Cut 'hound'."]);
    expect(words.join('\n')).toMatch(/a\.md: Quay\.Slow took \d+ ms for one block/u);
  });

  it('ends with 2 for a house that is none, and with 3 for a file that cannot be read', async () => {
    await put({ 'a.md': 'A.', 'b.rst': 'A.' });
    expect((await check(['a.md'], '--house', 'nowhere')).exit).toBe(2);
    expect((await check(['b.rst'])).exit).toBe(3);
    expect((await check(['none.md'])).exit).toBe(3);
    expect((await check([])).exit).toBe(2);
  });
});
