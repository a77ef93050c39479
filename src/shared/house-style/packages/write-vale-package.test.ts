import { describe, expect, it, vi } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { goldenStories } from '../../../../tests/golden/stories';
import { docOf } from '../../story/parse-story';
import { storyDocument } from '../rules/documents/story-document';
import { readRulebook } from '../rulebook/read-rulebook';
import { rulePaths, type RuleFiles, type RuleSource } from '../rulebook/rule-files';
import { ruleSettings } from '../rulebook/rule-settings';
import { checkDocument } from '../rules/check-document';
import { compileRules } from '../rules/compile-rules';
import { DEFAULT_COPY_OPTIONS } from '../rules/documents/copy-options';
import { markdownDocument } from '../rules/documents/markdown-document';
import { settingsForFile } from '../rules/file-settings';
import { linesOf, runInlineTests } from '../rules/inline-tests';
import { readRule } from '../rules/read-rule';
import { rulesForFile } from '../rules/rules-for-file';
import type { StyleRule } from '../rules/style-rule';
import { readValeIni } from '../rules/vale-ini';
import { readValePackage } from './read-vale-package';
import { unzipPackage } from './unzip-package';
import { writeValePackage } from './write-vale-package';

const TODAY = '2026-03-28';
const rule = (word: string, level: string, more = '') =>
  `# why: ours\nextends: existence\nmessage: "Cut '%s'."\nlevel: ${level}\ntokens: [${word}]\n${more}`;

const SOURCE: RuleSource = {
  pack: {
    'News/Hedge.yml': rule(
      'perhaps',
      'suggestion',
      'tests: [{ input: so perhaps, want: "1:4:News.Hedge:Cut \'perhaps\'." }]\n',
    ),
    'News/Hedge.standfirst.yml': 'title: No hedges\nquotes: skip\n',
    'News/Fudge.yml': rule('fudge', 'error'),
    'News/Vary.yml': 'extends: News.Hedge\nmessage: "Vary \'%s\'."\ntokens+: [maybe]\n',
    'profiles/uk.yml': 'id: uk\nname: UK\nlanguage: en-GB\nlevels: { News.Fudge: off }\n',
  },
  own: {
    'rules/House/Own.yml': rule('harbourfront', 'warning', 'owner: Mara\n'),
    'rules/Bad/Script.yml': 'extends: script\nmessage: x\nscript: y\n',
    'words/accept.txt': '# ours\nCarrow\n',
    'words/reject.txt': 'synergy\n',
  },
};
const STYLE = houseStyle({
  wordList: [
    { avoid: 'flood-wall', use: 'floodwall' },
    { avoid: 'game-changer', use: '' },
  ],
  rules: ruleSettings.parse({
    levels: { 'News.Hedge': 'error' },
    names: [{ name: 'Mara Quill', not: ['Mara Quil'] }],
  }),
});
const SAMPLE =
  'Perhaps maybe, perhaps fudge.\n\nA flood-wall is a game-changer on the harbourfront, Mara Quil said.\n';

function written(): Readonly<Record<string, string>> {
  const read = unzipPackage(writeValePackage(SOURCE, STYLE, TODAY));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The rules that the package's own settings run on a Markdown file, read as a Vale project's are. */
function valeRules(files: RuleFiles): StyleRule[] {
  const { settings } = readValeIni(files['.vale.ini'] ?? '', '.vale.ini');
  const styles = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith('styles/') ? [[path.slice('styles/'.length), text]] : [],
    ),
  );
  const find = (name: string) => {
    const file = `${name.replace('.', '/')}.yml`;
    return styles[file] === undefined ? null : { yaml: styles[file], file };
  };
  const rules = rulePaths(styles).flatMap(({ name, path }) => {
    const read = readRule(styles[path] ?? '', path, name, find);
    expect(read.problems).toEqual([]);
    return read.rule === null ? [] : [read.rule];
  });
  return rulesForFile(rules, settingsForFile(settings, 'sample.md'));
}

function linesBy(rules: readonly StyleRule[]): readonly string[] {
  const document = markdownDocument(SAMPLE, DEFAULT_COPY_OPTIONS);
  const ready = compileRules(rules, { accept: ['Carrow'] });
  const levels = new Map(ready.rules.map(({ rule: each }) => [each.name, each.body.level]));
  return linesOf(document, checkDocument(document, ready)).map(
    (line) => `${line} ${levels.get(line.split(':')[2] as never) ?? ''}`,
  );
}

describe('a house’s rules as a Vale package', () => {
  it('find the same in Vale’s form as in the desk’s, at the same levels', () => {
    const { rules } = readRulebook(SOURCE, STYLE, TODAY);
    const desk = rules.flatMap(({ level, rule: each }) =>
      level === null || each === null || each.name.startsWith('Vale.') ? [] : [each],
    );
    const lines = linesBy(valeRules(written()));
    expect(lines).toEqual(linesBy(desk));
    expect(lines).toHaveLength(7);
  });

  it('keep every test green', () => {
    const read = (input: string) => markdownDocument(input, DEFAULT_COPY_OPTIONS);
    const results = valeRules(written()).flatMap((each) => runInlineTests(each, read));
    expect(results.map(({ passed }) => passed)).toEqual([true]);
  });

  it('leave rules that are off in their file, switched off by name', () => {
    const files = written();
    expect(files['styles/News/Fudge.yml']).toBe(SOURCE.pack['News/Fudge.yml']);
    expect(files['.vale.ini']).toContain('News.Fudge = NO');
    expect(files['.vale.ini']).toContain('BasedOnStyles = House, News');
    expect(files['.vale.ini']).toContain('Vale.Avoid = error');
  });

  it('change no more of a file than its level, and what Vale would stop at', () => {
    const files = written();
    expect(files['styles/News/Hedge.yml']).toBe(
      SOURCE.pack['News/Hedge.yml']?.replace('suggestion', 'error'),
    );
    expect(files['styles/House/Own.yml']).toBe(rule('harbourfront', 'warning'));
    expect(files['.standfirst/not-run/Bad/Script.yml']).toBe(SOURCE.own['rules/Bad/Script.yml']);
  });

  it('keep cards apart, and come back with them', () => {
    const files = written();
    expect(Object.keys(files).filter((path) => /^styles.*standfirst/u.test(path))).toEqual([]);
    const { packs, accept, reject, problems } = readValePackage(files, { name: 'courier' });
    expect(packs.map(({ name, rules }) => [name, Object.keys(rules).length])).toEqual([
      ['House-imported', 4],
      ['News-imported', 4],
      ['Bad', 1],
    ]);
    expect([accept, reject]).toEqual([['Carrow'], ['synergy']]);
    expect(problems.filter(({ level }) => level !== 'suggestion')).toEqual([]);
    const faults = packs.flatMap(({ unsupported }) => unsupported.map(({ why }) => why));
    expect(faults).toEqual(['rules of the kind “script” are not run here']);
  });

  it('name every part of a story in the View', () => {
    const view = written()['styles/config/views/OpEd.yml'] ?? '';
    const names = [...view.matchAll(/name: (\w+)/gu)].map(([, name]) => name);
    const own = goldenStories
      .flatMap(({ story }) => storyDocument(docOf(story), STYLE).blocks)
      .flatMap(({ scopes }) => scopes)
      .filter((scope) => !/^(?:text|paragraph|sentence|summary|raw|title)\b/u.test(scope));
    expect([...new Set(own)].filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(own).size).toBeGreaterThan(10);
  });

  it('are the same bytes for the same house on the same day', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-28T09:00:00Z') });
    const one = writeValePackage(SOURCE, STYLE, TODAY);
    vi.setSystemTime(new Date('2026-03-28T17:30:00Z'));
    expect(writeValePackage(SOURCE, STYLE, TODAY)).toEqual(one);
    vi.useRealTimers();
  });
});
