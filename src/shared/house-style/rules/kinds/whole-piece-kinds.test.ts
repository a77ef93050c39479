import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../../../../tests/plain-copy';
import { matchesIn } from '../../../../../tests/rule-runs';
import { checkDocument } from '../check-document';
import { compileRules } from '../compile-rules';
import { readRule } from '../read-rule';

const metric = (formula: string, condition: string): string =>
  `extends: metric\nmessage: "it is %s"\nformula: |\n  ${formula}\ncondition: "${condition}"\n`;
const GRADE = (grade: number): string =>
  `extends: readability\nmessage: "grade %s"\ngrade: ${grade}\nmetrics: [Flesch-Kincaid, SMOG, Gunning Fog, Coleman-Liau, Automated Readability]\n`;
const HARD =
  'Unprecedented macroeconomic deterioration necessitates immediate multilateral deliberation.';
const EASY = 'The cat sat. The dog ran. We all had fun in the sun.';

describe('metric', () => {
  it.each([
    ['words', metric('words', '> 3'), 'One two three four.', 'it is 4.00'],
    ['a formula', metric('(words + sentences) / 2', '>= 3'), 'One two. Three four.', 'it is 3.00'],
    ['a root', metric('math.sqrt(words)', '> 1'), 'One two three four.', 'it is 2.00'],
    ['headings', metric('heading.h2', '> 1'), '## One\n\n## Two', 'it is 2.00'],
    ['long words', metric('long_words / words', '> 0.5'), 'Immediate deliberation', 'it is 1.00'],
  ])('counts %s', (_, yaml, text, message) => {
    expect(matchesIn(yaml, text)).toMatchObject([{ message, from: 0, to: 0 }]);
  });

  it.each([
    ['few words', metric('words', '> 3'), 'One two three.'],
    ['no text', metric('words', '< 3'), ''],
    ['a figure of nothing', metric('0 / 0', '!= 1'), 'One.'],
    ['names that there are not', metric('pre', '> 0'), 'One.'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(matchesIn(yaml, text)).toEqual([]);
  });
});

describe('readability', () => {
  it('is told where the piece is too hard, and not where it is easy enough', () => {
    expect(matchesIn(GRADE(12), HARD)).toHaveLength(1);
    expect(matchesIn(GRADE(12), EASY)).toEqual([]);
    expect(matchesIn(GRADE(99), HARD)).toEqual([]);
    expect(matchesIn(GRADE(0), '')).toEqual([]);
  });

  it('refuses an index that there is not', () => {
    const { rule } = readRule(GRADE(1).replace('SMOG', 'Smug'), 'R.yml', 'T.R');
    expect(compileRules(rule === null ? [] : [rule], { accept: [] }).problems[0]?.message).toBe(
      "R.yml:1: T.R can't run: “metrics” must name some of: Gunning Fog, Coleman-Liau, Flesch-Kincaid, SMOG, Automated Readability",
    );
  });
});

describe('spelling', () => {
  const yaml =
    "extends: spelling\nmessage: \"Did you mean '%s'?\"\nfilters: ['^[A-Z]{2,}$']\naction: {name: suggest, params: [spellings]}\n";
  const { rule } = readRule(yaml, 'S.yml', 'T.S');
  const rules = rule === null ? [] : [rule];

  it('needs a dictionary, and says so', () => {
    expect(compileRules(rules, { accept: [] }).problems).toMatchObject([
      { message: "S.yml:1: T.S can't run: a rule of the kind “spelling” needs a dictionary" },
    ]);
  });

  it('finds what neither the dictionary nor the desk knows', () => {
    const dictionary = { knows: (word: string) => word === 'the', suggest: () => ['report'] };
    const set = compileRules(rules, { accept: ['Xinhua'] }, dictionary);
    expect(checkDocument(plainCopy('the Xinhua repport, XVII'), set)).toMatchObject([
      { from: 11, to: 18, suggestions: ['report'] },
    ]);
  });
});
