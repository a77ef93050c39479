import { expect, it } from 'vitest';
import { plainCopy } from '../../../../tests/plain-copy';
import { checkDocument } from './check-document';
import { compileRules } from './compile-rules';
import { linesOf, runInlineTests, type InlineTestResult } from './inline-tests';
import { readRule } from './read-rule';

function results(tests: string): readonly InlineTestResult[] {
  const yaml = `extends: existence\nmessage: "Write '%s' without st, nd, rd or th."\nnonword: true\ntokens: ['March \\d{1,2}(?:st|nd|rd|th)\\b']\ntests:\n${tests}`;
  const { rule } = readRule(yaml, 'D.yml', 'News.DateOrdinal');
  return rule === null ? [] : runInlineTests(rule, (input) => plainCopy(input));
}

it.each([
  [
    "input: 'Begun on March 21st.'\n    want: \"1:10:News.DateOrdinal:Write 'March 21st' without st, nd, rd or th.\\n\"",
    true,
  ],
  [
    "input: '📰 é March 21st.'\n    want: \"1:5:News.DateOrdinal:Write 'March 21st' without st, nd, rd or th.\\n\"",
    true,
  ],
  ['input: Begun on March 21.\n    want: ""', true],
  ['input: Begun on March 21st.\n    want: ""', false],
  ['input: Begun on March 21.\n    contains: [DateOrdinal]', false],
  ['input: Begun on March 21st.\n    contains: DateOrdinal', true],
  ['input: Begun on March 21st.\n    absent: [DateOrdinal]', false],
  ['input: Begun on March 21.\n    absent: DateOrdinal', true],
])('%s', (test, passed) => {
  expect(results(`  - name: one\n    ${test}\n`)).toMatchObject([{ name: 'one', passed }]);
});

it('says what was wanted', () => {
  const [result] = results('  - input: Begun on March 21st.\n    want: ""\n');
  expect(result).toMatchObject({
    reason: 'wanted nothing',
    found: ["1:10:News.DateOrdinal:Write 'March 21st' without st, nd, rd or th."],
  });
});

it('puts what is said of the whole piece at the first line', () => {
  const yaml = 'extends: metric\nmessage: "%s"\nformula: words\ncondition: "> 1"\n';
  const { rule } = readRule(yaml, 'M.yml', 'News.Words');
  const document = plainCopy('\n\nTwo words');
  const blocks = document.blocks.map((block) => ({ ...block, sourceAt: (at: number) => at + 2 }));
  const set = compileRules(rule === null ? [] : [rule], { accept: [] });
  const copy = { ...document, blocks };
  expect(linesOf(copy, checkDocument(copy, set))).toEqual(['1:1:News.Words:2.00']);
});
