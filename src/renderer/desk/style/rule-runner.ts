import type { DeskChecker } from '@shared/house-style/live/desk-checker';
import type { LiveBlock } from '@shared/house-style/live/live-block';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { runningRules } from '@shared/house-style/live/running-rule';
import { tryRules } from '@shared/house-style/live/try-rules';
import { fromPlain, type PlainBook } from '@shared/house-style/rulebook/plain-book';
import type { Dictionary, WordTagger } from '@shared/house-style/rules/kinds/checker';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import { BlockReceiver } from './block-exchange';
import type { RunnerAnswer, RunnerProgress, RunnerQuestion, UseBook } from './runner-messages';

/** What the machine gives a runner. */
export interface RunnerEquipment {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** The dictionary of an id such as "en-GB"; null where there is none. */
  readonly loadDictionary: (id: string, own: DictionaryFiles | null) => Promise<Dictionary | null>;
  /** Parts of speech; asked for only where a rule needs them. */
  readonly loadTagger: () => Promise<WordTagger>;
  readonly tell: (progress: RunnerProgress) => void;
}

/** What one rule may take for one block of ordinary length, in milliseconds. */
const RULE_BUDGET = 20;

interface Ready {
  readonly book: PlainBook;
  /** Takes most of a second, so it is loaded when it is first needed. */
  readonly dictionary: () => Promise<Dictionary | null>;
  readonly tagger: WordTagger | null;
  /** All rules together; kept once it is made. */
  checker: DeskChecker | null;
}

/** The work of a thread that runs rules, without the thread. Questions come one at a time. */
export function ruleRunner(
  equipment: RunnerEquipment,
): (question: RunnerQuestion) => Promise<RunnerAnswer> {
  let ready: Ready | null = null;
  const received = new BlockReceiver();
  return async (question) => {
    if (question.kind === 'use') {
      ready = await readyFor(question, equipment);
      return { kind: 'ready' };
    }
    const blocks = received.blocks(question);
    if (ready === null) throw new Error('A check came before any rules');
    if (question.careful) tryEach(ready, blocks, equipment);
    ready.checker ??= await together(ready, equipment);
    return { kind: 'report', report: ready.checker.check(blocks, question.piece) };
  };
}

async function readyFor(
  { book, ownDictionary }: UseBook,
  { loadDictionary, loadTagger }: RunnerEquipment,
): Promise<Ready> {
  const { spelling, rules } = book;
  let loading: Promise<Dictionary | null> | null = null;
  const dictionary = (): Promise<Dictionary | null> => {
    loading ??= spelling === null ? Promise.resolve(null) : loadDictionary(spelling, ownDictionary);
    return loading;
  };
  const tagger = rules.some(({ kind }) => kind === 'sequence') ? await loadTagger() : null;
  return { book, dictionary, tagger, checker: null };
}

async function together(
  { book, dictionary, tagger }: Ready,
  { now }: RunnerEquipment,
): Promise<DeskChecker> {
  const watch = { now, budget: RULE_BUDGET, onSlow: () => undefined };
  return deskChecker(fromPlain(book), { dictionary: await dictionary(), tagger, watch });
}

/** Runs the rules one by one, but for the dictionary's and our own, which are no stranger's patterns. */
function tryEach(
  { book, tagger }: Ready,
  blocks: readonly LiveBlock[],
  { tell }: RunnerEquipment,
): void {
  tryRules(runningRules(fromPlain(book), null, tagger), blocks, (rule) => {
    tell({ kind: 'trying', rule });
  });
  tell({ kind: 'trying', rule: null });
}
