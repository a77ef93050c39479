import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { CheckReport, LiveBlock, PieceFacts } from '@shared/house-style/live/live-block';
import { plainBook } from '@shared/house-style/rulebook/plain-book';
import { makeRulebookReader } from '@shared/house-style/rulebook/read-rulebook';
import type { RuleSource } from '@shared/house-style/rulebook/rule-files';
import type { DeskRule, Rulebook } from '@shared/house-style/rulebook/rulebook';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import { BlockSender } from './block-exchange';
import { conversation, type Conversation, type Limit, type Silence } from './exchange';
import type { RunnerAnswer, RunnerPort, RunOver } from './runner-messages';
import type { RuleSummary, StyleChecker } from './style-checker';

/** How long a runner may be silent, in milliseconds. */
export interface Patience {
  readonly check: number;
  /** For one rule over the whole story, when the culprit is looked for. */
  readonly rule: number;
  /** For making all rules ready, and for a whole check of which no single rule is the culprit. */
  readonly all: number;
}

const PATIENCE: Patience = { check: 1500, rule: 500, all: 20_000 };
/** After so many culprits no more are looked for, and the story is not checked. */
const MOST_CULPRITS = 10;

/** The rules in use, and the worker that runs them. */
interface InUse {
  readonly book: Rulebook;
  readonly ownDictionary: DictionaryFiles | null;
  readonly suspended: Set<string>;
  readonly sender: BlockSender;
  worker: Conversation;
  /** Longer than at first where whole checks have proved slow without any single culprit. */
  patience: number;
}

/**
 * A checker over workers that can come to a halt. One that is silent for too long is ended; the next one runs the
 * rules one by one and names each, so that the culprit is known, suspended and told in the report.
 */
export function guardedChecker(
  openPort: () => RunnerPort,
  now: () => Date,
  patience: Patience = PATIENCE,
): StyleChecker {
  return new GuardedChecker(openPort, now, patience);
}

class GuardedChecker implements StyleChecker {
  #inUse: InUse | null = null;
  #asked = 0;
  #stopped = false;
  #lane: Promise<unknown> = Promise.resolve();
  /** Of thousands of rules only those whose files have changed are read again. */
  readonly #reader = makeRulebookReader();

  constructor(
    private readonly openPort: () => RunnerPort,
    private readonly now: () => Date,
    private readonly patience: Patience,
  ) {}

  use(
    source: RuleSource,
    style: HouseStyle,
    ownDictionary: DictionaryFiles | null,
  ): Promise<readonly RuleSummary[]> {
    return this.#inTurn(async () => {
      if (this.#hasStopped()) return [];
      this.#inUse?.worker.stop();
      this.#inUse = null;
      const book = this.#reader.read(source, style, dayIn(this.now(), style.timeZone));
      this.#inUse = {
        book,
        ownDictionary,
        suspended: new Set(),
        sender: new BlockSender(),
        worker: conversation(this.openPort()),
        patience: this.patience.check,
      };
      await this.#makeReady(this.#inUse);
      return this.#hasStopped() ? [] : book.rules.map(summaryOf);
    });
  }

  check(blocks: readonly LiveBlock[], piece: PieceFacts): Promise<CheckReport | null> {
    this.#asked += 1;
    const turn = this.#asked;
    return this.#inTurn(async () => {
      if (turn !== this.#asked || this.#inUse === null) return null;
      const report = await this.#checkWith(this.#inUse, blocks, piece);
      return turn === this.#asked ? report : null;
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#asked += 1;
    this.#inUse?.worker.stop();
    this.#inUse = null;
  }

  #hasStopped(): boolean {
    return this.#stopped;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#lane.then(work, work);
    this.#lane = done;
    return done;
  }

  async #makeReady({ worker, book, ownDictionary, suspended }: InUse): Promise<void> {
    const question = { kind: 'use', book: plainBook(book, suspended), ownDictionary } as const;
    const answer = await worker.ask(question, () => this.patience.all);
    if (answer.kind === 'ready' || this.#hasStopped()) return;
    worker.stop();
    this.#inUse = null;
    throw new Error(answer.kind === 'fault' ? answer.message : 'The rules were never ready');
  }

  async #checkWith(
    inUse: InUse,
    blocks: readonly LiveBlock[],
    piece: PieceFacts,
  ): Promise<CheckReport | null> {
    const culprits = inUse.suspended.size;
    let careful = false;
    for (;;) {
      const question = this.#questionFor(inUse, blocks, piece, careful);
      const answer = await inUse.worker.ask(question, this.#limit(inUse, careful));
      if (this.#hasStopped()) return null;
      if (answer.kind === 'report') {
        // Slow as a whole, and no rule is to blame: the next check is given the time that it needs.
        if (careful && inUse.suspended.size === culprits) inUse.patience = this.patience.all;
        return withSuspended(answer.report, inUse.suspended);
      }
      if (answer.kind !== 'silent') {
        inUse.sender.forget();
        throw new Error(faultOf(answer));
      }
      const goesOn = await this.#recover(inUse, answer);
      if (!goesOn || this.#hasStopped()) return nothing(inUse.suspended);
      careful = true;
    }
  }

  /** A new worker in the place of one that was silent; false where there is no use in going on. */
  async #recover(inUse: InUse, { trying }: Silence): Promise<boolean> {
    if (typeof trying === 'string') inUse.suspended.add(trying);
    inUse.worker.stop();
    inUse.worker = conversation(this.openPort());
    inUse.sender.forget();
    await this.#makeReady(inUse);
    return trying !== null && inUse.suspended.size < MOST_CULPRITS;
  }

  #limit(inUse: InUse, careful: boolean): Limit {
    if (!careful) return () => inUse.patience;
    return (trying) => (typeof trying === 'string' ? this.patience.rule : this.patience.all);
  }

  #questionFor(
    { sender }: InUse,
    blocks: readonly LiveBlock[],
    piece: PieceFacts,
    careful: boolean,
  ): RunOver {
    return { kind: 'check', ...sender.message(blocks), piece, careful };
  }
}

function withSuspended(report: CheckReport, suspended: ReadonlySet<string>): CheckReport {
  if (suspended.size === 0) return report;
  return { ...report, suspended: [...new Set([...report.suspended, ...suspended])].sort() };
}

function nothing(suspended: ReadonlySet<string>): CheckReport {
  return { matches: [], approved: [], suspended: [...suspended].sort() };
}

function faultOf(answer: RunnerAnswer): string {
  return answer.kind === 'fault' ? answer.message : 'Another answer was due';
}

function summaryOf({ name, card, level, kind, problems }: DeskRule): RuleSummary {
  const { title, reason, bad, good, group, fix } = card;
  return { name, title, reason, bad, good, group, fix, level, kind, problems };
}
