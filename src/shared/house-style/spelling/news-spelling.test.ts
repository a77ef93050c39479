import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDictionary } from '../../../../tests/dictionaries';
import { plainCopy } from '../../../../tests/plain-copy';
import { checkDocument } from '../rules/check-document';
import { compileRules } from '../rules/compile-rules';
import { readRule } from '../rules/read-rule';

const FILE = 'resources/rules/News/Spelling.yml';
const yaml = readFileSync(resolve(import.meta.dirname, '../../../..', FILE), 'utf8');
const { rule, problems } = readRule(yaml, FILE, 'News.Spelling');
const british = realDictionary('en-GB');

function found(text: string, accept: readonly string[] = []) {
  const set = compileRules(rule === null ? [] : [rule], { accept }, british);
  expect([...problems, ...set.problems]).toEqual([]);
  return checkDocument(plainCopy(text), set);
}

describe('News.Spelling', () => {
  it('tells what is not in the dictionary and what may be meant', () => {
    const text = 'The goverment’s plans dont convince “Erdoğan”, who didn’t sign.';
    expect(found(text)).toMatchObject([
      {
        level: 'warning',
        from: 4,
        to: 15,
        message: "'goverment’s' is not in the dictionary.",
        suggestions: ['government’s'],
      },
      { from: 22, to: 26, suggestions: ['don’t', 'dent', 'dint', 'don', 'dot'] },
    ]);
  });

  it('lets accepted words stand', () => {
    expect(found('A wibbly-wobbly goverment', ['goverment', 'wibbly-wobbly'])).toEqual([]);
  });

  it('proposes nothing for a block that is in another language', () => {
    const matches = found(
      Array.from({ length: 40 }, (_, at) => `gxq${'zv'.repeat(at % 7)}x`).join(' '),
    );
    expect(matches).toHaveLength(40);
    expect(matches.slice(12).every(({ suggestions }) => suggestions.length === 0)).toBe(true);
  });
});
