import type { DeskChecker } from '@shared/house-style/live/desk-checker';
import type { CheckReport, LiveBlock } from '@shared/house-style/live/live-block';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import type { DeskRule, Rulebook } from '@shared/house-style/rulebook/rulebook';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import type { Dictionary, WordTagger } from '@shared/house-style/rules/kinds/checker';
import type { RuleSummary } from './style-checker';
import type {
  CheckStory,
  StyleAnswer,
  StyleProgress,
  StyleQuestion,
  UseRules,
} from './style-messages';

/** What the machine gives the service. */
export interface ServiceEquipment {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** The dictionary of an id such as "en-GB"; null where there is none. */
  readonly loadDictionary: (id: string, own: DictionaryFiles | null) => Promise<Dictionary | null>;
  /** Parts of speech; asked for only where a rule needs them. */
  readonly loadTagger: () => Promise<WordTagger>;
  readonly tell: (progress: StyleProgress) => void;
}

/** What one rule may take for one block of ordinary length, in milliseconds. */
const RULE_BUDGET = 20;

interface Ready {
  /** Without the rules that are suspended. */
  readonly running: Rulebook;
  readonly rules: readonly RuleSummary[];
  readonly dictionary: Dictionary | null;
  readonly tagger: WordTagger | null;
  readonly checker: DeskChecker;
}

/** The style worker's work, without the worker. Questions come one at a time. */
export function styleService(
  equipment: ServiceEquipment,
): (question: StyleQuestion) => Promise<StyleAnswer> {
  let ready: Ready | null = null;
  let known: ReadonlyMap<number, LiveBlock> = new Map();
  return async (question) => {
    if (question.kind === 'use') {
      ready = await readyFor(question, equipment);
      return { kind: 'ready', rules: ready.rules };
    }
    const blocks = blocksOf(question, known);
    known = new Map(blocks);
    if (ready === null) throw new Error('A check came before any rules');
    return {
      kind: 'report',
      report: checked(
        ready,
        question,
        blocks.map(([, block]) => block),
        equipment,
      ),
    };
  };
}

/** The blocks of a story in its order, each with its number; those that it no longer has are let go. */
function blocksOf(
  { order, added }: CheckStory,
  known: ReadonlyMap<number, LiveBlock>,
): readonly (readonly [number: number, block: LiveBlock])[] {
  const fresh = new Map(added);
  return order.map((number) => {
    const block = fresh.get(number) ?? known.get(number);
    if (block === undefined) throw new Error(`Block ${number} was never sent`);
    return [number, block];
  });
}

async function readyFor(
  { source, style, today, ownDictionary, suspended }: UseRules,
  { now, loadDictionary, loadTagger }: ServiceEquipment,
): Promise<Ready> {
  const rulebook = readRulebook(source, style, today);
  const { spelling } = rulebook;
  const dictionary = spelling === null ? null : await loadDictionary(spelling, ownDictionary);
  const tagger = needsTagger(rulebook) ? await loadTagger() : null;
  const out = new Set(suspended);
  const running = { ...rulebook, rules: rulebook.rules.filter(({ name }) => !out.has(name)) };
  const watch = { now, budget: RULE_BUDGET, onSlow: () => undefined };
  const rules = rulebook.rules.map(summaryOf);
  const checker = deskChecker(running, { dictionary, tagger, watch });
  return { running, rules, dictionary, tagger, checker };
}

function checked(
  { running, dictionary, tagger, checker }: Ready,
  { piece, careful }: CheckStory,
  blocks: readonly LiveBlock[],
  { tell }: ServiceEquipment,
): CheckReport {
  if (!careful) return checker.check(blocks, piece);
  for (const rule of running.rules) {
    tell({ kind: 'trying', rule: rule.name });
    const alone = { ...running, rules: [rule] };
    deskChecker(alone, { dictionary, tagger, watch: null }).check(blocks, piece);
  }
  tell({ kind: 'trying', rule: null });
  return checker.check(blocks, piece);
}

function needsTagger({ rules }: Rulebook): boolean {
  return rules.some(({ kind, level }) => kind === 'sequence' && level !== null);
}

function summaryOf({ name, card, level, kind, problems }: DeskRule): RuleSummary {
  const { title, reason, bad, good, group, fix } = card;
  return { name, title, reason, bad, good, group, fix, level, kind, problems };
}
