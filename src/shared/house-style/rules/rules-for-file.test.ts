import { describe, expect, it } from 'vitest';
import { markdownDocument } from './documents/markdown-document';
import { settingsForFile } from './file-settings';
import { readRule } from './read-rule';
import { isSwitchedOff, rulesForFile } from './rules-for-file';
import { readValeIni } from './vale-ini';

const YAML = 'extends: existence\nmessage: "Not %s"\ntokens: [dog]\n';
const { rule } = readRule(YAML, 'Desk/Dog.yml', 'Desk.Dog');

describe('rulesForFile', () => {
  it.each([
    ['BasedOnStyles = Desk', 'warning'],
    ['Desk.Dog = error', 'error'],
    ['BasedOnStyles = Desk\nDesk.Dog = NO', undefined],
    ['BasedOnStyles = Other', undefined],
  ])('runs by “%s”', (lines, level) => {
    const { settings } = readValeIni(`[*]\n${lines}`, '.vale.ini');
    const [first] = rulesForFile(rule ? [rule] : [], settingsForFile(settings, 'a.md'));
    expect(first?.body.level).toBe(level);
  });
});

describe('isSwitchedOff', () => {
  const match = {
    rule: 'Desk.Dog',
    level: 'error',
    message: '',
    block: 0,
    from: 2,
    to: 5,
    suggestions: [],
    link: null,
  } as const;

  it.each([
    ['vale off', true],
    ['vale Desk = NO', true],
    ['vale Desk.Dog = NO', true],
    ['vale Desk.Dog["dog"] = NO', true],
    ['vale Desk.Dog["cat"] = NO', false],
    ['vale Desk.Cat = NO', false],
    ['a remark', false],
  ])('%s', (comment, off) => {
    const [block] = markdownDocument(`<!-- ${comment} -->\n\nA dog`).blocks;
    expect(block && isSwitchedOff(block, match)).toBe(off);
  });
});
