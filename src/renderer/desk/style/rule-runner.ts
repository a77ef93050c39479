import type { DeskChecker } from '@shared/house-style/live/desk-checker';
import type { CheckReport, LiveBlock } from '@shared/house-style/live/live-block';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { fromPlain } from '@shared/house-style/rulebook/plain-book';
import type { RunnableBook } from '@shared/house-style/rulebook/rulebook';
import type { Dictionary, WordTagger } from '@shared/house-style/rules/kinds/checker';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import { BlockReceiver } from './block-exchange';
import type {
  RunnerAnswer,
  RunnerProgress,
  RunnerQuestion,
  RunOver,
  UseBook,
} from './runner-messages';

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
  readonly book: RunnableBook;
  readonly dictionary: Dictionary | null;
  readonly tagger: WordTagger | null;
  /** All rules together; made when it is first needed, since thousands of them take seconds. */
  readonly together: () => DeskChecker;
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
    return { kind: 'report', report: checked(ready, question, blocks, equipment) };
  };
}

async function readyFor(
  { book: plain, ownDictionary }: UseBook,
  { now, loadDictionary, loadTagger }: RunnerEquipment,
): Promise<Ready> {
  const book = fromPlain(plain);
  const { spelling, rules } = plain;
  const dictionary = spelling === null ? null : await loadDictionary(spelling, ownDictionary);
  const tagger = rules.some(({ kind }) => kind === 'sequence') ? await loadTagger() : null;
  const watch = { now, budget: RULE_BUDGET, onSlow: () => undefined };
  let checker: DeskChecker | null = null;
  const together = (): DeskChecker => {
    checker ??= deskChecker(book, { dictionary, tagger, watch });
    return checker;
  };
  return { book, dictionary, tagger, together };
}

function checked(
  { book, dictionary, tagger, together }: Ready,
  { piece, careful }: RunOver,
  blocks: readonly LiveBlock[],
  { tell }: RunnerEquipment,
): CheckReport {
  if (!careful) return together().check(blocks, piece);
  for (const rule of book.rules) {
    tell({ kind: 'trying', rule: rule.name });
    const alone = { ...book, rules: [rule] };
    deskChecker(alone, { dictionary, tagger, watch: null }).check(blocks, piece);
  }
  tell({ kind: 'trying', rule: null });
  return together().check(blocks, piece);
}
