import type { Level } from '../../result/problem';
import { readProfiles, type Profile } from '../rulebook/profile';
import { readRulebook } from '../rulebook/read-rulebook';
import { ruleGroup, type RuleCard, type RuleGroup } from '../rulebook/rule-card';
import type { RuleFiles } from '../rulebook/rule-files';
import { NO_RULE_SETTINGS } from '../rulebook/rule-settings';
import type { DeskRule } from '../rulebook/rulebook';

/** A rule with the level that each profile gives it, in the order of the profiles. */
interface GuideRule {
  readonly rule: DeskRule;
  readonly levels: readonly (Level | null)[];
}

/**
 * The desk's guide to a pack as Markdown: every rule by group, with its reason, an example, its level in each
 * profile, what it does with quoted speech, how far its cure is trusted and how many tests it has. The same pack
 * gives the same text.
 */
export function writeGuide(pack: RuleFiles): string {
  const profiles = readProfiles(pack).all;
  const rules = rulesOf(pack, profiles);
  const groups = ruleGroup.options.flatMap((group) => {
    const own = rules.filter(({ rule }) => rule.card.group === group);
    return own.length === 0 ? [] : [groupText(group, own, profiles)];
  });
  return `${[head(rules, profiles), ...groups].join('\n\n')}\n`;
}

function rulesOf(pack: RuleFiles, profiles: readonly Profile[]): readonly GuideRule[] {
  const plain = Object.fromEntries(Object.entries(pack).filter(([path]) => !isProfile(path)));
  const house = { language: 'en', wordList: [], rules: NO_RULE_SETTINGS };
  const bookOf = (files: RuleFiles, profile: string) =>
    readRulebook({ pack: files, own: {} }, { ...house, rules: { ...house.rules, profile } }, DAY);
  const byProfile = profiles.map(
    ({ id }) => new Map(bookOf(pack, id).rules.map(({ name, level }) => [name, level] as const)),
  );
  return bookOf(plain, '').rules.map((rule) => ({
    rule,
    levels: byProfile.map((levels) => levels.get(rule.name) ?? null),
  }));
}

/** A guide is of no day: what has expired in a pack that ships does not belong there. */
const DAY = '0000-01-01';

function isProfile(path: string): boolean {
  return path.startsWith('profiles/');
}

function head(rules: readonly GuideRule[], profiles: readonly Profile[]): string {
  const tests = rules.reduce((sum, { rule }) => sum + testsOf(rule), 0);
  const rows = profiles.map(({ name, id, language }, at) => {
    const count = (level: Level): number =>
      rules.filter(({ levels }) => levels[at] === level).length;
    const on = rules.filter(({ levels }) => (levels[at] ?? null) !== null).length;
    const cells = [count('error'), count('warning'), count('suggestion'), rules.length - on];
    return `| ${inCell(name)} (\`${id}\`, ${language}) | ${cells.join(' | ')} |`;
  });
  return `# House style: the News pack

<!-- Written by npm run guide from resources/rules and the native rules. Do not edit. -->

${rules.length} rules with ${tests} tests. How rules work and how to write one: [style-rules.md](style-rules.md). Where they differ from Vale's: [vale-differences.md](vale-differences.md).

| profile | Must fix | Should fix | Consider | off |
|---|---|---|---|---|
${rows.join('\n')}`;
}

function groupText(
  group: RuleGroup,
  rules: readonly GuideRule[],
  profiles: readonly Profile[],
): string {
  return [`## ${GROUPS[group]}`, ...rules.map((rule) => ruleText(rule, profiles))].join('\n\n');
}

function ruleText({ rule, levels }: GuideRule, profiles: readonly Profile[]): string {
  const { card, name, kind } = rule;
  const tests = testsOf(rule);
  const facts = [
    `\`${name}\``,
    kind === 'native' ? 'compares parts of the piece' : (kind ?? 'not run'),
    QUOTES[card.quotes],
    `cure: ${CURES[card.fix]}`,
    `${tests} ${tests === 1 ? 'test' : 'tests'}`,
  ];
  const example =
    card.bad === '' && card.good === ''
      ? []
      : [
          [card.bad, card.good]
            .filter((each) => each !== '')
            .map(asCode)
            .join(' → '),
        ];
  return [
    `### ${inLine(card.title)}`,
    ...(card.reason === '' ? [] : [inLine(card.reason)]),
    ...example,
    `| ${['own level', ...profiles.map((profile) => inCell(profile.name))].join(' | ')} |\n|${'---|'.repeat(profiles.length + 1)}\n| ${[rule.level, ...levels].map(levelName).join(' | ')} |`,
    facts.join(' · '),
  ].join('\n\n');
}

function testsOf({ card, rule, native }: DeskRule): number {
  const { fixes, silent, examples } = card;
  const shown = (native?.fires.length ?? 0) + (native?.silent.length ?? 0);
  const inFile = rule?.body.tests.length ?? 0;
  return inFile + fixes.length + silent.length + examples.length + shown;
}

function levelName(level: Level | null): string {
  return level === null ? 'off' : LEVELS[level];
}

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'Must fix',
  warning: 'Should fix',
  suggestion: 'Consider',
};
const QUOTES: Readonly<Record<RuleCard['quotes'], string>> = {
  check: 'quoted speech is read too',
  skip: 'quoted speech is left alone',
  only: 'reads quoted speech alone',
};
const CURES: Readonly<Record<RuleCard['fix'], string>> = {
  safe: 'safe',
  review: 'to be looked at',
  none: 'none',
};
const GROUPS: Readonly<Record<RuleGroup, string>> = {
  dates: 'Dates',
  numbers: 'Numbers',
  names: 'Names',
  punctuation: 'Punctuation',
  words: 'Words',
  headlines: 'Headlines',
  'house-blocks': 'House blocks',
  captions: 'Captions',
  fairness: 'Fairness',
  'plain-english': 'Plain English',
  leftovers: 'Leftovers',
};

/** Words as they stand, whatever they hold; what no eye can see is named. */
function asCode(words: string): string {
  const seen = words.replace(
    /[\p{Cf}\p{Zl}\p{Zp}\u00A0\u202F\n]/gu,
    (character) =>
      `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  const longest = Math.max(0, ...[...seen.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/u.test(seen) ? ' ' : '';
  return `${fence}${pad}${seen}${pad}${fence}`;
}

function inLine(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\*_<[\]`]/gu, String.raw`\$&`);
}

function inCell(words: string): string {
  return inLine(words).replaceAll('|', String.raw`\|`);
}
