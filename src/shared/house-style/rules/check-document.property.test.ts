import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../../../tests/plain-copy';
import { checkDocument } from './check-document';
import { compileRules, type RuleSet } from './compile-rules';
import { readRule } from './read-rule';

const YAML = [
  "extends: existence\nmessage: \"'%s'\"\ntokens: [very, 'é\\w*', '\\p{Han}+']\naction: {name: edit, params: [upper]}\n",
  "extends: substitution\nmessage: \"'%s' '%s'\"\nignorecase: true\naction: {name: replace}\nswap: {utilise: use|employ, '(\\d+)st': '$1'}\n",
  "extends: repetition\nmessage: x\nignorecase: true\ntokens: ['[^\\s]+']\naction: {name: edit, params: [truncate, ' ']}\n",
  'extends: occurrence\nmessage: x\ntoken: "[aeiou]"\nmax: 2\n',
  "extends: consistency\nmessage: x\nnonword: true\neither: {'\"': '[“”]'}\n",
  "extends: conditional\nmessage: x\nfirst: '\\b[A-Z]{2,}\\b'\nsecond: '\\(([A-Z]{2,})\\)'\n",
  'extends: capitalization\nmessage: x\nmatch: $sentence\nscope: [heading, text]\naction: {name: replace}\n',
  'extends: capitalization\nmessage: x\nmatch: $title\nscope: [heading, text]\naction: {name: replace}\n',
  'extends: metric\nmessage: "%s"\nformula: words / sentences\ncondition: "> 3"\n',
  'extends: readability\nmessage: "%s"\nmetrics: [SMOG]\ngrade: 1\n',
];

function rules(): RuleSet {
  const read = YAML.map((yaml, at) => readRule(yaml, `R${at}.yml`, `Test.R${at}`));
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  return compileRules(
    read.flatMap(({ rule }) => (rule === null ? [] : [rule])),
    { accept: [] },
  );
}

const RULES = rules();
const WORDS = [
  'very',
  'Utilise',
  '1st',
  'the',
  'the',
  'WHO',
  '(WHO)',
  '"',
  '“',
  '中国',
  'שלום',
  '📰',
  'e\u0301',
  '\u200F',
  '. ',
  '\n\n',
  '# ',
  ' ',
  ' ',
  ' ',
];
const copy = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('checking any text', () => {
  it('never throws, and every place lies in its block, between characters', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const document = plainCopy(text);
        for (const { block, from, to } of checkDocument(document, RULES)) {
          const words = document.blocks[block]?.text ?? '';
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(words.length);
          for (const place of [from, to]) expect(splitsPair(words, place)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells a place once for each rule', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const document = plainCopy(text);
        const places = checkDocument(document, RULES).map(({ rule, block, from, to }) => {
          const at = document.blocks[block];
          return `${rule} ${at?.sourceAt(from) ?? ''} ${at?.text.slice(from, to) ?? ''}`;
        });
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });

  it('replaces in the file exactly the words that it found', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const document = plainCopy(text);
        for (const { block, from, to } of checkDocument(document, RULES)) {
          const at = document.blocks[block];
          const [start, end] = [at?.sourceAt(from) ?? 0, at?.sourceAt(to) ?? 0];
          expect(text.slice(start, end)).toBe(at?.text.slice(from, to));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['astral characters', '📰📰 very', 5],
    ['combining marks', 'e\u0301\u0301 very', 4],
    ['right-to-left words', 'שלום very', 5],
    ['Chinese', '，very', 1],
  ])('counts UTF-16 units over %s', (_, text, from) => {
    const matches = checkDocument(plainCopy(text), RULES);
    expect(
      matches.find(({ rule, message }) => rule === 'Test.R0' && message === "'very'"),
    ).toMatchObject({
      from,
      to: from + 4,
      suggestions: ['VERY'],
    });
  });
});

describe('a rule that takes too long', () => {
  it('is named and left alone for the rest of the document', () => {
    let clock = 0;
    const slow: string[] = [];
    const watch = {
      now: () => (clock += 15),
      budget: 10,
      onSlow: (rule: string, milliseconds: number) => slow.push(`${rule} ${milliseconds}`),
    };
    const text = 'very\n\nvery\n\nvery';
    expect(
      checkDocument(plainCopy(text), RULES, watch).filter(({ rule }) => rule === 'Test.R0'),
    ).toHaveLength(1);
    expect(slow).toContain('Test.R0 15');
    expect(
      checkDocument(plainCopy(text), RULES).filter(({ rule }) => rule === 'Test.R0'),
    ).toHaveLength(3);
  });
});

function splitsPair(text: string, place: number): boolean {
  return (
    /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place))
  );
}
