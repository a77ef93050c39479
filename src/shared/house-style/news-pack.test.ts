import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ruleCard } from './rulebook/rule-card';
import { checkDocument } from './rules/check-document';
import { compileRules } from './rules/compile-rules';
import type { CopyDocument } from './rules/copy-block';
import { markdownDocument } from './rules/documents/markdown-document';
import { textDocument } from './rules/documents/text-document';
import { runInlineTests, type ReadInput } from './rules/inline-tests';
import { readRule, type FindRule, type RuleReading } from './rules/read-rule';
import type { StyleRule } from './rules/style-rule';

const rules: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../resources/rules/News/*.yml', '!**/*.standfirst.yml'],
  { query: '?raw', import: 'default', eager: true },
);
const cards: Readonly<Record<string, string>> = import.meta.glob(
  '../../../resources/rules/News/*.standfirst.yml',
  { query: '?raw', import: 'default', eager: true },
);
const profiles: Readonly<Record<string, string>> = import.meta.glob(
  '../../../resources/rules/profiles/*.yml',
  { query: '?raw', import: 'default', eager: true },
);

const nameIn = (path: string): string => /([^/.]+)(?:\.standfirst)?\.yml$/.exec(path)?.[1] ?? '';
const byName = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [nameIn(path), text]));
const rulesByName = byName(rules);
const cardsByName = byName(cards);

const findRule: FindRule = (name) => {
  const yaml = name.startsWith('News.') ? rulesByName.get(name.slice('News.'.length)) : undefined;
  return yaml === undefined ? null : { yaml, file: name };
};
const readInput: ReadInput = (input, format) =>
  format === 'txt' ? textDocument(input) : markdownDocument(input);

function readingOf(name: string): RuleReading {
  return readRule(rulesByName.get(name) ?? '', `News/${name}.yml`, `News.${name}`, findRule);
}

function ruleOf(name: string): StyleRule {
  const { rule, problems } = readingOf(name);
  expect(problems).toEqual([]);
  if (rule === null) throw new Error(`${name} is no rule`);
  return rule;
}

/** A text that is one part of a story. */
function oneBlock(scope: string, text: string): CopyDocument {
  return { text, blocks: [{ scopes: [scope], text, sourceAt: (offset) => offset }] };
}

/** Every match cured in one go with its first suggestion, as "Fix all" does. */
function cured(text: string, rule: StyleRule): string {
  const document = markdownDocument(text);
  const cures = checkDocument(document, compileRules([rule], { accept: [] })).flatMap(
    ({ block, from, to, suggestions: [cure] }) => {
      const at = document.blocks[block];
      return at === undefined || cure === undefined
        ? []
        : [{ from: at.sourceAt(from), to: at.sourceAt(to - 1) + 1, cure }];
    },
  );
  return cures
    .sort((a, b) => b.from - a.from)
    .reduce((so, { from, to, cure }) => so.slice(0, from) + cure + so.slice(to), text);
}

describe('the News pack', () => {
  it('has a card for every rule and a rule for every card', () => {
    expect([...rulesByName.keys()].sort()).toEqual([...cardsByName.keys()].sort());
    expect(rulesByName.size).toBeGreaterThan(60);
  });

  // Spelling has no words of its own; it is tested with the dictionaries that ship.
  const written = [...rulesByName.keys()].filter((name) => name !== 'Spelling');
  describe.each(written)('%s', (name) => {
    const card = ruleCard.parse(parse(cardsByName.get(name) ?? ''));

    it('is read without a problem and runs', () => {
      expect(compileRules([ruleOf(name)], { accept: [] }).problems).toEqual([]);
    });

    it('fires and stays silent as its own tests say', () => {
      const rule = ruleOf(name);
      const { tests } = rule.body;
      const silent = tests.filter(({ want, contains }) => want === '' && contains === undefined);
      const quiet = card.examples.filter(({ words }) => words.length === 0);
      expect(silent.length + quiet.length).toBeGreaterThanOrEqual(2);
      const firing = tests.length - silent.length + card.examples.length - quiet.length;
      expect(firing).toBeGreaterThanOrEqual(2);
      expect(runInlineTests(rule, readInput).filter(({ passed }) => !passed)).toEqual([]);
    });

    it('cures what it finds, for good', () => {
      const rule = ruleOf(name);
      for (const { from, to } of card.fixes) {
        expect(cured(from, rule)).toBe(to);
        expect(cured(to, rule)).toBe(to);
      }
      const shown = card.examples.filter(({ to }) => to !== undefined).length;
      if (card.fix !== 'none') expect(card.fixes.length + shown).toBeGreaterThan(0);
    });

    it('suggests something where its card says that it has a cure, and there alone', () => {
      const rule = ruleOf(name);
      const set = compileRules([rule], { accept: [] });
      const matches = [
        ...rule.body.tests.map(({ input, format }) => readInput(input, format)),
        ...card.examples.map(({ scope, text }) => oneBlock(scope, text)),
      ].flatMap((document) => checkDocument(document, set));
      const cures = matches.filter(({ suggestions }) => suggestions.length > 0);
      expect(cures.length > 0).toBe(card.fix !== 'none');
    });

    it('says why, with an example', () => {
      expect(card.reason).not.toBe('');
      expect(card.bad).not.toBe(card.good);
      if (card.quotes === 'skip') expect(card.silent.length).toBeGreaterThan(0);
    });
  });
});

/** Rules of which one desk has one at most: each sets what the other mends. */
const RIVALS = [
  ['DateMonthFirst', 'DateDayFirst'],
  ['MonthAbbreviated', 'MonthInFull'],
  ['ClockTimePoints', 'ClockTimeClosed'],
  ['NumberInWords', 'NumberInWordsTen'],
  ['NumberInFigures', 'NumberInFiguresEleven'],
  ['NumberInWordsTen', 'NumberInFigures'],
  ['PercentSign', 'PercentWord'],
  ['MillionInWords', 'MillionShort'],
  ['CurrencySymbol', 'CurrencyWords'],
  ['UnitSpace', 'UnitClosed'],
  ['QuotesStopInside', 'QuotesStopOutside'],
  ['DoubleHyphenEm', 'DoubleHyphenEn'],
  ['Ellipsis', 'EllipsisPoints'],
  ['Ize', 'Ise'],
  ['AmericanSpelling', 'BritishSpelling'],
  ['HouseWordsAmerican', 'HouseWordsBritish'],
  ['AcronymInCapitals', 'AcronymAsName'],
  ['UsWithPoints', 'UsWithoutPoints'],
  ['UsWithPointsInHeadlines', 'UsWithoutPointsInHeadlines'],
  ['UsWithoutPoints', 'UsWithoutPointsInHeadlines'],
  ['TurkeyNotTurkiye', 'TurkiyeNotTurkey'],
  ['HeadlineSentenceCase', 'HeadlineTitleCase'],
] as const;

describe('the profiles', () => {
  it.each(Object.entries(profiles))(
    '%s names rules that there are, at levels that there are',
    (_, text) => {
      const { levels } = readProfile(text);
      expect(Object.keys(levels).filter((name) => findRule(name) === null)).toEqual([]);
    },
  );

  it.each(Object.entries(profiles))('%s has no two rules that undo each other', (_, text) => {
    const { levels } = readProfile(text);
    const both = RIVALS.filter((pair) => pair.every((name) => levels[`News.${name}`] !== 'off'));
    expect(both).toEqual([]);
  });

  it('are the five that ship', () => {
    const ids = Object.values(profiles).map((text) => readProfile(text).id);
    expect(ids.sort()).toEqual(['agency', 'ap', 'broadcaster', 'uk', 'weekly']);
  });
});

const profileShape = z.object({
  id: z.string(),
  levels: z.record(z.string(), z.enum(['off', 'suggestion', 'warning', 'error'])),
});

function readProfile(text: string): z.infer<typeof profileShape> {
  return profileShape.parse(parse(text));
}
