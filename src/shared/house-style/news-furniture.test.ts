import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleCard, type RuleCard } from './rulebook/rule-card';
import { checkDocument } from './rules/check-document';
import { compileRules, type RuleSet } from './rules/compile-rules';
import type { CopyDocument, StyleMatch } from './rules/copy-block';
import { readRule } from './rules/read-rule';

const files: Readonly<Record<string, string>> = import.meta.glob(
  '../../../resources/rules/News/*.yml',
  { query: '?raw', import: 'default', eager: true },
);

type Example = RuleCard['examples'][number];

/** One row for each example of each card: the rule, its card, the example. */
const rows = Object.entries(files).flatMap(([path, yaml]) => {
  const name = /([A-Za-z]+)\.standfirst\.yml$/.exec(path)?.[1];
  if (name === undefined) return [];
  const card = ruleCard.parse(parse(yaml));
  return card.examples.map((example) => ({ name, card, example }));
});

function rulesOf(name: string): RuleSet {
  const yaml = Object.entries(files).find(([path]) => path.endsWith(`/${name}.yml`))?.[1] ?? '';
  const { rule, problems } = readRule(yaml, `News/${name}.yml`, `News.${name}`);
  expect(problems).toEqual([]);
  return compileRules(rule === null ? [] : [rule], { accept: [] });
}

function blockOf({ scope, text }: Pick<Example, 'scope' | 'text'>): CopyDocument {
  return { text, blocks: [{ scopes: [scope], text, sourceAt: (offset) => offset }] };
}

/** The text with each match's first cure, from the last on, so that places stay true. */
function cured(text: string, matches: readonly StyleMatch[]): string {
  return matches.reduceRight(
    (so, { from, to, suggestions: [first] }) =>
      first === undefined ? so : so.slice(0, from) + first + so.slice(to),
    text,
  );
}

it('has examples for the parts that Markdown has no form for', () => {
  const scopes = new Set(rows.map(({ example }) => example.scope));
  expect([...scopes]).toEqual(
    expect.arrayContaining(['standfirst', 'editors_note', 'byline', 'bio', 'caption']),
  );
});

it.each([...new Set(rows.map(({ name }) => name))])(
  '%s has two texts that fire and two that stay silent',
  (name) => {
    const fires = [
      ...rows.filter((row) => row.name === name).map(({ example }) => example.words.length > 0),
      ...rulesOf(name).rules.flatMap(({ rule }) => rule.body.tests.map(({ want }) => want !== '')),
    ];
    expect(fires.filter((each) => each).length).toBeGreaterThan(1);
    expect(fires.filter((each) => !each).length).toBeGreaterThan(1);
  },
);

it.each(rows)('$name in $example.scope: $example.text', ({ name, card, example }) => {
  const rules = rulesOf(name);
  const { text, words, to } = example;
  const matches = checkDocument(blockOf(example), rules);
  expect(matches.map((match) => text.slice(match.from, match.to))).toEqual(words);
  if (to === undefined) {
    if (card.fix !== 'none') expect(words).toEqual([]);
    return;
  }
  expect(cured(text, matches)).toBe(to);
  expect(checkDocument(blockOf({ ...example, text: to }), rules)).toEqual([]);
});
