import type { LiveBlock, PieceFacts, TextRange } from '@shared/house-style/live/live-block';
import type { NativeRule } from '@shared/house-style/native/native-rule';
import { ruleCard } from '@shared/house-style/rulebook/rule-card';
import type { DeskRule, Rulebook, SettledName } from '@shared/house-style/rulebook/rulebook';
import { readRule } from '@shared/house-style/rules/read-rule';

const KINDS: Readonly<Record<string, Pick<LiveBlock, 'scopes' | 'prose'>>> = {
  paragraph: { scopes: ['text', 'paragraph', 'body'], prose: true },
  headline: { scopes: ['text.heading.h1', 'title', 'headline'], prose: false },
  quote: { scopes: ['text.blockquote', 'quote'], prose: false },
  list: { scopes: ['text.list'], prose: false },
  caption: { scopes: ['text.figure.caption', 'caption'], prose: false },
};

/** A block of a story: "paragraph", "headline", "quote", "list" or "caption". */
export function copyOf(kind: string, text: string, locked: readonly TextRange[] = []): LiveBlock {
  const { scopes, prose } = KINDS[kind] ?? { scopes: [kind], prose: false };
  return { scopes, prose, text, locked };
}

/** Paragraphs of a body. */
export function bodyOf(...paragraphs: readonly string[]): readonly LiveBlock[] {
  return paragraphs.map((text) => copyOf('paragraph', text));
}

/** Facts of a story of which nothing is known, but for those given. */
export function factsOf(facts: Partial<PieceFacts> = {}): PieceFacts {
  return {
    language: 'en',
    contributors: [],
    day: null,
    agencies: [],
    disclaimers: [],
    publication: { contact: '', account: '' },
    labels: { editorsNote: '' },
    ...facts,
  };
}

interface Extras {
  /** By the rule's place in the list. */
  readonly cards?: readonly { readonly quotes?: string; readonly fix?: string }[];
  readonly natives?: readonly NativeRule[];
  readonly accept?: readonly string[];
  readonly names?: readonly SettledName[];
}

/** A rulebook of the given rules, "Test.R0" and on; throws where one can't be read. */
export function rulebookOf(yaml: readonly string[], extras: Extras = {}): Rulebook {
  const { cards = [], natives = [], accept = [], names = [] } = extras;
  const written = yaml.map((text, at) => deskRule(text, `Test.R${at}`, cards[at] ?? {}));
  return {
    rules: [...written, ...natives.map(deskNative)],
    accept,
    names,
    spelling: null,
    grammar: false,
    problems: [],
  };
}

function deskRule(yaml: string, name: `${string}.${string}`, card: object): DeskRule {
  const { rule, problems } = readRule(yaml, `${name}.yml`, name);
  if (rule === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { level } = rule.body;
  return {
    name,
    card: ruleCard.parse({ title: name, ...card }),
    kind: rule.body.extends,
    level,
    shipped: level,
    origin: 'own',
    file: `${name}.yml`,
    rule,
    native: null,
    problems: [],
  };
}

function deskNative(native: NativeRule): DeskRule {
  const { name, level, card } = native;
  return {
    name,
    card: ruleCard.parse(card),
    kind: 'native',
    level,
    shipped: level,
    origin: 'pack',
    file: name,
    rule: null,
    native,
    problems: [],
  };
}
