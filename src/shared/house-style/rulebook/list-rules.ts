import type { HouseSettings } from '../house-style';
import { readRule, type RuleReading } from '../rules/read-rule';
import { builtInRules } from '../rules/built-in-rules';
import { ruleCard, type RuleCard } from './rule-card';
import type { SettledName } from './rulebook';

/** The lists that a house keeps besides its rules. */
export interface DeskLists {
  readonly wordList: HouseSettings['wordList'];
  readonly names: readonly SettledName[];
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

/** A rule made from a list, with its card. */
export interface ListRule {
  readonly name: `${string}.${string}`;
  readonly card: RuleCard;
  readonly reading: RuleReading;
}

/** The rules that a house's lists make: words to avoid, names that are settled, Vale's accepted and rejected words. */
export function listRules({ wordList, names, accept, reject }: DeskLists): readonly ListRule[] {
  const swaps = pairs(
    wordList.filter(({ use }) => use !== '').map(({ avoid, use }) => [avoid, use]),
  );
  const banned = wordList.filter(({ use }) => use === '').map(({ avoid }) => escaped(avoid));
  const settled = pairs(names.flatMap(({ name, not }) => not.map((wrong) => [wrong, name])));
  return [
    ...made('House.WordList', WORDS, 'swap', swaps, 'house.yml'),
    ...made('House.WordsNotUsed', BANNED, 'tokens', banned, 'house.yml'),
    ...made('House.Names', NAMES, 'swap', settled, 'rules.yml'),
    ...builtInRules({ accept, reject })
      .filter(({ rule }) => rule?.name !== 'Vale.Repetition')
      .flatMap((reading): ListRule[] => {
        const name = reading.rule?.name;
        return name === undefined ? [] : [{ name, card: cardOf(name), reading }];
      }),
  ];
}

function made(
  name: ListRule['name'],
  head: string,
  key: 'swap' | 'tokens',
  list: Readonly<Record<string, string>> | readonly string[],
  file: string,
): ListRule[] {
  if (Object.keys(list).length === 0) return [];
  // JSON is YAML: words go into the rule's text without any quoting of our own.
  const reading = readRule(`${head}${key}: ${JSON.stringify(list)}\n`, file, name);
  return [{ name, card: cardOf(name), reading }];
}

function pairs(list: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(list.map(([from, to]) => [escaped(from), to.replaceAll('$', '$$')]));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

const WORDS = `extends: substitution
message: "The word list has '%s', not '%s'."
level: error
ignorecase: true
action: {name: replace}
`;
const BANNED = `extends: existence
message: "The word list does not have '%s'."
level: error
ignorecase: true
`;
const NAMES = `extends: substitution
message: "It is '%s', not '%s'."
level: error
vocab: false
action: {name: replace}
`;

function cardOf(name: ListRule['name']): RuleCard {
  return ruleCard.parse({ group: 'words', quotes: 'skip', ...CARDS[name] });
}

const CARDS: Readonly<Record<string, Partial<RuleCard> & { readonly title: string }>> = {
  'House.WordList': {
    title: 'The house’s word list',
    reason: 'The desk has settled which of these words it uses.',
  },
  'House.WordsNotUsed': {
    title: 'Words the house does not use',
    reason: 'The desk has settled that it does not use this word.',
    fix: 'none',
  },
  'House.Names': {
    title: 'Names as the desk has settled them',
    group: 'names',
    quotes: 'check',
    reason: 'The desk has settled how this name is written.',
  },
  'Vale.Terms': { title: 'Accepted words, in their spelling', reason: 'accept.txt lists it so.' },
  'Vale.Avoid': { title: 'Rejected words', reason: 'reject.txt lists it.', fix: 'none' },
};
