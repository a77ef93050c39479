import { describe, expect, it } from 'vitest';
import { readRule } from '../rules/read-rule';
import { runInlineTests } from '../rules/inline-tests';
import { markdownDocument } from '../rules/documents/markdown-document';
import { DEFAULT_COPY_OPTIONS } from '../rules/documents/copy-options';
import { readValePackage } from './read-vale-package';
import { isPackagePath } from './vale-package';

const WE = 'extends: existence\nmessage: "Not \'%s\'."\ntokens: [we]\n';

function packsOf(files: Record<string, string>, name = 'given') {
  const { packs } = readValePackage(files, { name });
  return Object.fromEntries(packs.map((pack) => [pack.name, Object.keys(pack.rules)]));
}

describe('a Vale package', () => {
  it('is read from a project’s folder, below the StylesPath of its settings', () => {
    const files = {
      '.vale.ini': 'StylesPath = ./my/rules\n[*]\nBasedOnStyles = Google\n',
      'my/rules/Google/more/We.yml': WE,
      'my/rules/config/views/Page.yml': 'engine: dasel\n',
      'docs/mkdocs.yml': 'site_name: x\n',
    };
    expect(packsOf(files)).toEqual({ Google: ['Google/We.yml'] });
  });

  it('is read from a zip of one style, of a whole package, and of rules alone', () => {
    expect(packsOf({ 'Google/We.yml': WE })).toEqual({ Google: ['Google/We.yml'] });
    expect(packsOf({ 'Pkg/.vale.ini': '', 'Pkg/styles/Google/We.yml': WE })).toEqual({
      Google: ['Google/We.yml'],
    });
    expect(packsOf({ 'We.yml': WE, 'notes.yml': 'a: 1\n' }, 'Plain')).toEqual({
      Plain: ['Plain/We.yml', 'Plain/notes.yml'],
    });
  });

  it('gives the words of its vocabularies, whichever Vale keeps them', () => {
    const { packs, accept, reject, problems } = readValePackage(
      {
        'styles/config/vocabularies/Base/accept.txt': '# ours\nCarrow\n\nFloodwall\r\n',
        'styles/Vocab/Old/accept.txt': 'Carrow\nTidegate\n',
        'styles/Vocab/Old/reject.txt': 'synergy\n',
      },
      { name: 'words' },
    );
    expect([packs, accept, reject, problems]).toEqual([
      [],
      ['Carrow', 'Tidegate', 'Floodwall'],
      ['synergy'],
      [],
    ]);
  });

  it('says so where there is nothing in it', () => {
    const { problems } = readValePackage({ 'ci.yml': 'on: push\n' }, { name: 'x' });
    expect(problems.map(({ message }) => message)).toEqual([
      'There are no Vale rules and no word lists in it.',
    ]);
  });

  it('names what is not run here with file and line, and takes the rule in all the same', () => {
    const { packs } = readValePackage(
      {
        'G/Script.yml': 'message: x\nextends: script\nscript: a\n',
        'G/Extra.yml': `${WE}colour: red\n`,
        'G/Broken.yml': 'extends: [\n',
        'G/Good.yml': WE,
      },
      { name: 'x' },
    );
    expect(packs[0]?.unsupported.map(({ file, line, runs }) => [file, line, runs])).toEqual([
      ['G/Broken.yml', expect.any(Number), false],
      ['G/Extra.yml', 4, true],
      ['G/Script.yml', 2, false],
    ]);
    expect(packs[0]?.unsupported.at(-1)?.why).toBe('rules of the kind “script” are not run here');
    expect(Object.keys(packs[0]?.rules ?? {})).toHaveLength(4);
  });

  it('makes names fit, each once, and keeps what rules say of one another', () => {
    const child = 'extends: My Style.Base Rule\nmessage: "No \'%s\'."\n';
    const tests = 'tests: [{ input: we go, want: "1:1:My Style.Base Rule:Not \'we\'." }]\n';
    const { packs, problems } = readValePackage(
      {
        'My Style/Base Rule.yml': WE + tests,
        'My Style/Child.yml': child,
        'My Style/base-rule.yml': WE,
        'My Style/con.yml': WE,
      },
      { name: 'x' },
    );
    expect(
      packs.map(({ name, rules, unsupported }) => [name, Object.keys(rules), unsupported]),
    ).toEqual([
      [
        'My-Style',
        [
          'My-Style/Base-Rule.yml',
          'My-Style/Child.yml',
          'My-Style/base-rule-2.yml',
          'My-Style/con-rule.yml',
        ],
        [],
      ],
    ]);
    const text = packs[0]?.rules['My-Style/Base-Rule.yml'] ?? '';
    const { rule } = readRule(text, 'x', 'My-Style.Base-Rule');
    const read = (input: string) => markdownDocument(input, DEFAULT_COPY_OPTIONS);
    expect(rule === null ? [] : runInlineTests(rule, read).map(({ passed }) => passed)).toEqual([
      true,
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The style “My Style” comes in as “My-Style”.',
    ]);
  });

  it('gives no pack the name of something that the house has', () => {
    const names = Object.keys(
      packsOf({ 'News/A.yml': WE, 'house/A.yml': WE, 'Vale/A.yml': WE, 'profiles/A.yml': WE }),
    );
    expect(names.sort()).toEqual(
      ['News-imported', 'Vale-imported', 'house-imported', 'profiles-imported'].sort(),
    );
  });

  it('takes the cards of a desk’s own package, and trusts none of their cures unseen', () => {
    const card = '# ours\ntitle: No we\nfix: safe\n';
    const { packs, problems } = readValePackage(
      {
        'styles/Desk/We.yml': WE,
        'styles/Desk/Us.yml': WE,
        '.standfirst/Desk/We.standfirst.yml': card,
        '.standfirst/Desk/Us.standfirst.yml': 'titel: x\n',
      },
      { name: 'x' },
    );
    expect(packs[0]?.rules['Desk/We.standfirst.yml']).toBe('# ours\ntitle: No we\nfix: review\n');
    expect(packs[0]?.rules['Desk/Us.standfirst.yml']).toBeUndefined();
    expect(problems.map(({ where, level }) => [where, level])).toContainEqual([
      '.standfirst/Desk/Us.standfirst.yml:1',
      'warning',
    ]);
  });

  it('refuses paths that lead out, and far too many files, in words', () => {
    for (const path of ['../We.yml', 'a/../../We.yml', '/etc/We.yml', 'C:/We.yml', 'a\\We.yml']) {
      const { packs, problems } = readValePackage({ [path]: WE }, { name: 'x' });
      expect(packs).toEqual([]);
      expect(problems[0]?.message).toContain('would lead out of its folder');
    }
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, at) => [`G/R${at}.yml`, WE] as const),
    );
    expect(readValePackage(many, { name: 'x' }).problems[0]?.message).toContain(
      'more than are taken',
    );
  });

  it('leaves a rule behind that is far too long for one, and says so', () => {
    const { packs, problems } = readValePackage(
      { 'G/Long.yml': `${WE}# ${'x'.repeat(1_000_000)}`, 'G/We.yml': WE },
      { name: 'x' },
    );
    expect(Object.keys(packs[0]?.rules ?? {})).toEqual(['G/We.yml']);
    expect(problems[0]?.message).toContain('far too long');
  });

  it('looks at rules, settings and words, and at nothing hidden', () => {
    const wanted = ['a/.vale.ini', 'G/We.yml', '.standfirst/G/We.standfirst.yml', 'V/accept.txt'];
    const other = [
      '.git/x.yml',
      '.github/ci.yml',
      'G/meta.json',
      '__MACOSX/G/We.yml',
      'G/._We.yml',
    ];
    expect(wanted.filter(isPackagePath)).toEqual(wanted);
    expect(other.filter(isPackagePath)).toEqual([]);
  });
});
