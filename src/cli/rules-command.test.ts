import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { withoutPhotos } from '../../tests/without-photos';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
const HOUND =
  "extends: substitution\nmessage: \"'%s', not '%s'.\"\nignorecase: true\nswap: { hound: dog }\naction: { name: replace }\n";
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** An own style made of the newsroom's. */
async function makeQuay(): Promise<void> {
  await cp(join(shipped, 'newsroom'), join(folder, 'own/quay'), { recursive: true });
  const house = await readFile(join(folder, 'own/quay/house.yml'), 'utf8');
  await put({ 'own/quay/house.yml': house.replace('id: newsroom', 'id: quay') });
}

async function rules(...args: string[]) {
  const out: string[] = [];
  const words: string[] = [];
  const exit = await runCommand(['rules', ...args], {
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
  return { exit, out: out.join(''), words: words.join('\n') };
}

const at = (...path: string[]) => join(folder, ...path);

describe('standfirst rules test', () => {
  const card = [
    'title: Dogs',
    'quotes: skip',
    'fix: review',
    'fixes:',
    '  - { from: "A hound, **a hound**.", to: "A dog, **a dog**." }',
    'silent:',
    '  - She said, “It is a hound.”',
    'examples:',
    '  - { scope: caption, text: A hound., words: [hound], to: A dog. }',
    '',
  ].join('\n');
  const tests = 'tests:\n  - name: one\n    input: A hound.\n    contains: [hound]\n';
  const read = { 'Quay/Hound.yml': HOUND + tests, 'Quay/Hound.standfirst.yml': card };
  const caption = { ...read, 'Quay/Hound.yml': `${HOUND}scope: [text, caption]\n${tests}` };

  it('runs what a rule’s file and its card hold, and ends with 0', async () => {
    await put(caption);
    const { exit, out, words } = await rules('test', folder);
    expect([exit, out]).toEqual([0, '']);
    expect(words).toBe('1 rules, 4 tests: 4 passed, 0 failed.');
    expect((await rules('test', at('Quay'))).words).toBe(words);
  });

  it('names each failure with file, line and reason, and ends with 1', async () => {
    await put({
      'Quay/Hound.yml': `${HOUND}tests:\n  - name: one\n    input: A cat.\n    contains: [hound]\n`,
      'Quay/Hound.standfirst.yml':
        'title: Dogs\nfixes:\n  - { from: A hound., to: A cat. }\nsilent:\n  - A hound.\nexamples:\n  - { scope: text, text: A cat., words: [cat] }\n',
    });
    const { exit, out } = await rules('test', folder);
    expect(exit).toBe(1);
    expect(out.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      'Quay/Hound.yml:7: one: “hound” is missing; found nothing',
      'Quay/Hound.standfirst.yml:3: A hound.: wanted “A cat.”; got “A dog.”',
      'Quay/Hound.standfirst.yml:5: A hound.: wanted nothing; found “hound”',
      'Quay/Hound.standfirst.yml:7: A cat.: wanted “cat”; found nothing',
      '',
    ]);
  });

  it('counts a rule that cannot be run as a failure, and says how many have no test', async () => {
    await put({ 'Quay/Script.yml': 'extends: script\nmessage: x\n', 'Quay/Hound.yml': HOUND });
    const { exit, out, words } = await rules('test', folder);
    expect([exit, out]).toEqual([
      1,
      'Quay/Script.yml:1: rules of the kind “script” are not run here\n',
    ]);
    expect(words).toBe('2 rules, 0 tests: 0 passed, 0 failed; 1 faults; 1 rules have no test.');
  });

  it('takes a house style’s folder, whose rules may extend the program’s', async () => {
    await makeQuay();
    await put({
      'own/quay/rules/Quay/Date.yml':
        'extends: News.DateOrdinal\ntests:\n  - input: March 21st\n    contains: ["1:1"]\n',
      'own/quay/words/accept.txt': 'Carrow\n',
    });
    const { exit, out, words } = await rules('test', at('own/quay'));
    expect([exit, out]).toEqual([0, '']);
    expect(words).toContain('1 passed, 0 failed');
  });

  it('passes on the program’s own pack', async () => {
    const { exit, out } = await rules('test', resolve(shipped, '../rules'));
    expect([exit, out]).toEqual([0, '']);
  });

  it('ends with 3 where there is no folder, or no rule in it', async () => {
    expect((await rules('test', at('none'))).exit).toBe(3);
    expect((await rules('test', folder)).exit).toBe(3);
    expect((await rules('test')).exit).toBe(2);
  });
});

describe('standfirst rules list', () => {
  it('gives every rule of a house with its level, kind, origin and faults', async () => {
    await makeQuay();
    await put({
      'own/quay/rules.yml': 'levels: { News.DateOrdinal: error }\n',
      'own/quay/rules/Quay/Hound.yml': HOUND,
      'own/quay/rules/Quay/Script.yml': 'extends: script\nmessage: x\n',
    });
    const { exit, out } = await rules('list', '--house', 'quay', '--json');
    const rows = JSON.parse(out) as { name: string }[];
    const row = (name: string) => rows.find((each) => each.name === name);
    expect(exit).toBe(0);
    expect(row('News.DateOrdinal')).toMatchObject({ level: 'error', origin: 'pack' });
    expect(row('Quay.Hound')).toEqual({
      name: 'Quay.Hound',
      level: 'warning',
      kind: 'substitution',
      origin: 'own',
      title: 'Hound',
      faults: [],
    });
    expect(row('Quay.Script')).toMatchObject({ level: 'off', kind: null });
    const { out: lines } = await rules('list', '--house', 'quay');
    expect(lines).toMatch(/^Quay\.Hound +warning +substitution +own +Hound$/mu);
    expect(lines).toMatch(
      /^ {2}Quay\/Script\.yml:1: rules of the kind “script” are not run here/mu,
    );
  });

  it('is of the newsroom unless a house is named', async () => {
    expect((await rules('list')).out).toContain('News.DateOrdinal');
    expect((await rules('list', '--house', 'nowhere')).exit).toBe(2);
    expect((await rules('list', 'more')).exit).toBe(2);
    expect((await rules('sing')).exit).toBe(2);
  });
});

describe('standfirst rules import', () => {
  it('takes a package into an own house style, every rule off, and names what is not run', async () => {
    await makeQuay();
    await put({
      'pkg/styles/Dogs/Hound.yml': HOUND,
      'pkg/styles/Dogs/Script.yml': 'message: x\nextends: script\n',
      'pkg/styles/Vocab/Base/accept.txt': 'Carrow\n',
    });
    const { exit, out, words } = await rules('import', at('pkg'), '--house', 'quay');
    expect(exit).toBe(0);
    expect(out).toBe('Dogs      2 rules, all off, 1 of them not run here\naccepted  1 words\n');
    expect(words).toBe('Dogs/Script.yml:2: rules of the kind “script” are not run here');
    expect(await readFile(at('own/quay/rules/Dogs/Hound.yml'), 'utf8')).toBe(HOUND);
    const list = await rules('list', '--house', 'quay', '--json');
    const rows = JSON.parse(list.out) as { name: string; level: string }[];
    expect(rows.filter(({ name }) => name.startsWith('Dogs.')).map(({ level }) => level)).toEqual([
      'off',
      'off',
    ]);
  });

  it('changes no style that ships, and takes nothing that is no package', async () => {
    await makeQuay();
    await put({ 'pkg/notes.yml': 'a: 1\n', 'dogs/Hound.yml': HOUND });
    expect((await rules('import', at('dogs'), '--house', 'newsroom')).exit).toBe(1);
    expect((await rules('import', at('pkg'), '--house', 'quay')).exit).toBe(3);
    expect((await rules('import', at('none.zip'), '--house', 'quay')).exit).toBe(3);
    expect((await rules('import', at('dogs'))).exit).toBe(2);
    expect((await rules('import', at('dogs'), '--house', 'nowhere')).exit).toBe(2);
  });
});
