import { describe, expect, it } from 'vitest';
import { levelOfRule, settingsForFile } from './file-settings';
import { readValeIni } from './vale-ini';

const PROJECT = String.raw`# The desk's project
StylesPath = styles ; here
MinAlertLevel = warning
Vocab = Desk, Names
SkippedScopes = script
IgnoredClasses = x

[formats]
mdx = md

[*.{md,txt}]
BasedOnStyles = News, \
  Google
TokenIgnores = (\$+[^\n$]+\$+), a{1\,2}
BlockIgnores = "(?s) *({< file.*?>})"
News.Dates = NO
News.Serial = error

[*]
BasedOnStyles = Vale
News.Serial = suggestion
`;
const { settings, problems } = readValeIni(PROJECT, '.vale.ini');

describe('readValeIni', () => {
  it('reads a project', () => {
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      stylesPath: 'styles',
      minAlertLevel: 'warning',
      vocab: ['Desk', 'Names'],
      formats: { mdx: 'md' },
      skippedScopes: ['script'],
      ignoredClasses: ['x'],
    });
    expect(settings.sections.map(({ glob }) => glob)).toEqual(['*.{md,txt}', '*']);
    expect(settings.sections[0]?.tokenIgnores.map(({ source }) => source)).toEqual([
      String.raw`(\$+[^\n$]+\$+)`,
      'a{1,2}',
    ]);
    expect(settings.sections[0]?.blockIgnores[0]?.flags).toContain('s');
  });

  it.each([
    ['Styles = a', 'there is no setting “Styles” here'],
    ['Packages = Google', 'Packages is not supported: nothing is fetched'],
    ['MinAlertLevel = loud', 'MinAlertLevel is suggestion, warning or error, not “loud”'],
    ['[*]\n\nNews.Dates = perhaps', 'News.Dates is YES, NO, suggestion, warning or error'],
    ['[*]\n\nTokenIgnores = (', '“(” is no pattern'],
    ['[*]\n\nStylesPath = a', 'there is no setting “StylesPath” here'],
    ['nonsense', 'there is neither a [section] nor a setting'],
  ])('names the line of %j', (text, words) => {
    const [problem, ...more] = readValeIni(`\uFEFF${text}\r\n`, 'p/.vale.ini').problems;
    const line = text.split('\n').length;
    expect(more).toEqual([]);
    expect(problem?.where).toBe(`p/.vale.ini:${line}`);
    expect(problem?.message).toContain(words);
  });

  it('takes the settings of an empty file from Vale', () => {
    expect(readValeIni('', '.vale.ini').settings).toMatchObject({
      stylesPath: null,
      minAlertLevel: 'warning',
    });
  });
});

describe('settingsForFile', () => {
  const forFile = settingsForFile(settings, 'docs/a.md');

  it('lets the section of the file’s kind go before [*]', () => {
    expect(forFile.basedOnStyles).toEqual(['News', 'Google']);
    expect(settingsForFile(settings, 'a.html').basedOnStyles).toEqual(['Vale']);
  });

  it.each([
    ['News.Dates', false],
    ['News.Serial', 'error'],
    ['News.Other', true],
    ['Vale.Spelling', false],
  ])('runs %s: %s', (rule, level) => {
    expect(levelOfRule(rule, forFile)).toBe(level);
  });

  it('reads a file in the format that [formats] names', () => {
    expect(settingsForFile(settings, 'a.mdx').format).toBe('md');
    expect(settingsForFile(settings, 'docs.d/README').format).toBe('');
  });

  it('skips what Vale skips unless the project says', () => {
    const bare = readValeIni('', '.vale.ini').settings;
    expect(settingsForFile(bare, 'a.md').options.skippedScopes).toContain('figure');
    expect(forFile.options.skippedScopes).toEqual(['script']);
  });
});
