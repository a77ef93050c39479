import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { page, story } from '../../tests/story-builder';
import { withoutPhotos } from '../../tests/without-photos';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
const PROJECT: Readonly<Record<string, string>> = {
  '.vale.ini':
    'StylesPath = styles\nMinAlertLevel = suggestion\nVocab = Desk\n[*.{md,html,standfirst}]\nBasedOnStyles = Desk\nDesk.Hedge = NO\n',
  'styles/Desk/Dog.yml':
    "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: error\nignorecase: true\naction:\n  name: replace\nswap:\n  hound: dog\n",
  'styles/Desk/Very.yml': 'extends: existence\nmessage: "Cut \'%s\'."\ntokens: [very, deer]\n',
  'styles/Desk/Hedge.yml': 'extends: existence\nmessage: "No \'%s\'."\ntokens: [perhaps]\n',
  'styles/config/vocabularies/Desk/accept.txt': '# names\ndeer\n',
};
let folder: string;
let out: string;
let words: string[];

beforeEach(async () => {
  folder = temporaryFolder();
  await put(PROJECT);
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Checks files of the folder; the output’s paths are told from there. */
async function check(names: readonly string[], ...args: string[]): Promise<number> {
  const written: string[] = [];
  words = [];
  const files = names.map((name) => join(folder, name));
  const exit = await runCommand(['check', ...files, ...args], {
    write: (text) => written.push(text),
    say: (line) => words.push(line.replaceAll(`${folder}/`, '')),
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    houseStyles: shipped,
    version: '0.0.0',
    ...withoutPhotos,
    ownStyles: join(folder, 'own'),
  });
  out = written.join('').replaceAll(`${folder}/`, '');
  return exit;
}

const config = (): string[] => ['--vale-config', join(folder, '.vale.ini')];

describe('standfirst check', () => {
  it('prints places as Vale does, sorted, and exits 1 on an error', async () => {
    await put({
      'b.md': '😀 **very** old\n\nA `hound` and a hound, perhaps.\n',
      'a.html': '<p>caf&eacute; hound</p>',
    });
    expect(await check(['b.md', 'a.html'], ...config())).toBe(1);
    expect(out.split('\n')).toEqual([
      "a.html:1:16:Desk.Dog:Use 'dog' instead of 'hound'.",
      "b.md:1:5:Desk.Very:Cut 'very'.",
      "b.md:3:17:Desk.Dog:Use 'dog' instead of 'hound'.",
      '',
    ]);
    expect(words).toEqual([]);
  });

  it('prints no less than the level asked for, and exits 0 without an error', async () => {
    await put({ 'a.md': 'very' });
    expect(await check(['a.md'], ...config())).toBe(0);
    expect(out).not.toBe('');
    expect(await check(['a.md'], ...config(), '--min-level', 'error')).toBe(0);
    expect(out).toBe('');
  });

  it('gives matches as JSON with their suggestions', async () => {
    await put({ 'a.md': 'A hound' });
    await check(['a.md'], ...config(), '--json');
    expect(JSON.parse(out)).toEqual([
      {
        file: 'a.md',
        line: 1,
        column: 3,
        check: 'Desk.Dog',
        level: 'error',
        message: "Use 'dog' instead of 'hound'.",
        match: 'hound',
        suggestions: ['dog'],
        link: null,
      },
    ]);
  });

  it('puts a figure of the whole file at its beginning', async () => {
    await put({
      'styles/Desk/Long.yml':
        'extends: metric\nmessage: "%s words."\nformula: words\ncondition: "> 1"\n',
      'a.md': '\n\nOne two',
    });
    await check(['a.md'], ...config());
    expect(out).toBe('a.md:1:1:Desk.Long:2.00 words.\n');
  });

  it('checks a story', async () => {
    const copy = story(page({ headline: 'A hound', body: ['It is a hound.'] }));
    await put({ 'a.standfirst': JSON.stringify(copy) });
    expect(await check(['a.standfirst'], ...config())).toBe(1);
    expect(out.split('\n').map((line) => line.split(':').slice(0, 4).join(':'))).toEqual([
      'a.standfirst:1:3:Desk.Dog',
      'a.standfirst:3:9:Desk.Dog',
      '',
    ]);
  });

  it('leaves out what the file’s comments switch off, and files that no section fits', async () => {
    await put({ 'a.md': '<!-- vale Desk.Dog = NO -->\n\nA hound', 'a.txt': 'A hound' });
    expect(await check(['a.md', 'a.txt'], ...config())).toBe(0);
    expect(out).toBe('');
  });

  it('names what is not run, and runs the rest', async () => {
    await put({
      '.vale.ini':
        'StylesPath = styles\nPackages = Google\n[*]\nBasedOnStyles = Vale, Desk, None\n',
      'styles/Desk/Script.yml': 'extends: script\nmessage: no\nscript: |\n  a := 1\n',
      'a.md': 'A hound',
    });
    expect(await check(['a.md'], ...config())).toBe(1);
    expect(words).toHaveLength(3);
    expect(words.slice(0, 2)).toEqual([
      '.vale.ini:2: Packages is not supported: nothing is fetched, the styles in StylesPath are used as they are.',
      '.vale.ini: there is no style “None” in the folder that StylesPath names.',
    ]);
    expect(words[2]).toContain('Script.yml:1: rules of the kind “script” are not run here');
  });

  it('lets the desk’s accepted words stand', async () => {
    await put({ 'a.md': 'A deer is very shy' });
    await check(['a.md'], ...config());
    expect(out).toBe("a.md:1:11:Desk.Very:Cut 'very'.\n");
  });

  it('is silent on rules that are switched off, faulty or not', async () => {
    await put({ 'styles/Desk/Hedge.yml': 'extends: script\nmessage: no\n', 'a.md': 'perhaps' });
    expect(await check(['a.md'], ...config())).toBe(0);
    expect([out, words]).toEqual(['', []]);
  });

  it.each([
    ['without files', [], [], 2],
    ['with a level that is none', ['a.md'], ['--vale-config', 'x', '--min-level', 'loud'], 2],
    ['with a format that is none', ['a.md'], ['--vale-config', 'x', '--format', 'xml'], 2],
    ['with two formats', ['a.md'], ['--vale-config', 'x', '--format', 'line', '--json'], 2],
    ['with settings that are not there', ['a.md'], ['--vale-config', 'no.ini'], 3],
  ])('stops %s', async (_what, names, args, exit) => {
    expect(await check(names, ...args)).toBe(exit);
    expect([out, words.length]).toEqual(['', 1]);
  });

  it.each([
    ['a file that is not there', 'b.md', 'there is no such file'],
    ['a file that is no text', 'c.md', 'not text in UTF-8'],
    ['a kind that is not read', 'd.rst', 'only Markdown, HTML, text and stories'],
    ['a story that is none', 'e.standfirst', 'is no story'],
  ])('stops at %s', async (_what, name, reason) => {
    await put({ 'd.rst': 'A', 'e.standfirst': 'A' });
    await writeFile(join(folder, 'c.md'), new Uint8Array([0x41, 0xff]));
    expect(await check([name], ...config())).toBe(3);
    expect(words.join()).toContain(reason);
  });
});
