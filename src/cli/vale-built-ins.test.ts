import { mkdir, writeFile } from 'node:fs/promises';
import { withoutPhotos } from '../../tests/without-photos';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { matchesIn, readCopy } from './check-file';
import type { Terminal } from './terminal';
import { readValeProject, rulesOn } from './vale-project';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = temporaryFolder();
  said = [];
});

const terminal = (): Terminal => ({
  write: () => undefined,
  say: (line) => said.push(line),
  stdin: (async function* () {
    yield await Promise.resolve(new Uint8Array());
  })(),
  houseStyles: folder,
  ownStyles: folder,
  version: '0.0.0',
  ...withoutPhotos,
});

/** What a project finds in a text: rule, level and message of each place; what is wrong with it is `said`. */
async function found(
  ini: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const all = { '.vale.ini': `StylesPath = styles\n${ini}`, 'a.md': text, ...files };
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const file = join(folder, 'a.md');
  const project = await readValeProject(join(folder, '.vale.ini'), terminal());
  if (!project.ok) throw new Error('The project could not be read.');
  const { forFile, ruleSet } = await rulesOn(file, project.value);
  const document = await readCopy(file, forFile, undefined, terminal());
  if (!document.ok) throw new Error('The file could not be read.');
  for (const { message } of [...project.value.problems, ...ruleSet.problems])
    said.push(message.replaceAll(`${folder}/`, ''));
  return matchesIn(file, document.value, ruleSet, terminal()).map(
    ({ check, level, message }) => `${check} ${level} ${message}`,
  );
}

const WORDS = 'Vocab = Desk\n[*]\nBasedOnStyles = Vale\nVale.Spelling = NO\n';
const LISTS = { 'accept.txt': '# names\nXinhua\n', 'reject.txt': '# no\nfake news\n' };
const inFolder = (path: string) =>
  Object.fromEntries(Object.entries(LISTS).map(([name, text]) => [`styles/${path}/${name}`, text]));

describe('Vale’s built-in rules in a project', () => {
  it.each(['config/vocabularies/Desk', 'Vocab/Desk'])(
    'go by the accepted and rejected words of %s',
    async (path) => {
      expect(await found(WORDS, 'XINHUA has fake news. Xinhua does.', inFolder(path))).toEqual([
        "Vale.Terms error Use 'Xinhua' instead of 'XINHUA'.",
        "Vale.Avoid error Avoid using 'fake news'.",
      ]);
      expect(said).toEqual([]);
    },
  );

  it('are off, or at another level, where the settings say so', async () => {
    const ini = `${WORDS}Vale.Terms = NO\nVale.Avoid = suggestion\nVale.Repetition = warning\n`;
    const files = inFolder('Vocab/Desk');
    expect(await found(ini, 'XINHUA has the the fake news.', files)).toEqual([
      "Vale.Repetition warning 'the' is repeated!",
      "Vale.Avoid suggestion Avoid using 'fake news'.",
    ]);
  });

  it('do not run where the style is not named', async () => {
    const ini = 'Vocab = Desk\n[*]\nVale.Terms = YES\n';
    expect(await found(ini, 'XINHUA has the the fake news.', inFolder('Vocab/Desk'))).toEqual([
      "Vale.Terms error Use 'Xinhua' instead of 'XINHUA'.",
    ]);
  });

  it('spell by American English to the letter, names too, but for accepted words', async () => {
    const text =
      'Teh colour of Xinhua’s Kyivv, don’t recieve it. UNESCO GitHubish x-raay café 4gl.';
    const ini = 'Vocab = Desk\n[*]\nVale.Spelling = YES\n';
    expect(await found(ini, text, inFolder('Vocab/Desk'))).toEqual([
      "Vale.Spelling error Did you really mean 'Teh'?",
      "Vale.Spelling error Did you really mean 'colour'?",
      "Vale.Spelling error Did you really mean 'Kyivv'?",
      "Vale.Spelling error Did you really mean 'recieve'?",
    ]);
    expect(said).toEqual([]);
  });

  it('lend their dictionary to spelling rules of a style, but for those with lists of their own', async () => {
    const rule = (more: string): string =>
      `extends: spelling\nmessage: "No '%s'."\nlevel: warning\n${more}`;
    const files = {
      'styles/Desk/Spell.yml': rule('filters: [teh]\n'),
      'styles/Desk/Own.yml': rule('dictionaries: [en_medical]\n'),
      'styles/Desk/Named.yml': rule('dictionaries: [en_US]\n'),
    };
    expect(await found('[*]\nBasedOnStyles = Desk\n', 'It is teh typpo.', files)).toEqual([
      "Desk.Named warning No 'teh'.",
      "Desk.Named warning No 'typpo'.",
      "Desk.Spell warning No 'typpo'.",
    ]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      "styles/Desk/Own.yml:1: Desk.Own can't run: dictionaries and word lists of a rule’s own are not read here",
    );
  });

  it('name a vocabulary that is not there, and a rule that Vale does not bring', async () => {
    expect(await found(`${WORDS}Vale.Grammar = YES\n`, 'Plain.')).toEqual([]);
    expect(said).toEqual([
      '.vale.ini: there is no rule “Vale.Grammar” among Vale’s built-in ones.',
      '.vale.ini: there is no vocabulary “Desk” in the folder that StylesPath names.',
    ]);
  });
});
