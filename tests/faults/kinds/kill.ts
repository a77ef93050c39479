import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { startTypist } from '../typist-process';
import { timesAtRisk, verdictOf } from '../verdict';

/** After so many words a new story is begun: a save of a long one is slow, and kills between saves show little. */
const WORDS_MAX = 3000;

interface KillOptions {
  readonly fault: string;
  /** Ms between two words; 0 saves after each. */
  readonly pace: number;
  /** The kill comes at most this long, in ms, after the first acknowledged word. */
  readonly longest: number;
}

/** Kills a typist at a random moment, again and again over the same library. */
async function killTypist(run: FaultRun, { fault, pace, longest }: KillOptions): Promise<Row> {
  const ledger = new Ledger(fault);
  const folder = run.folder();
  let id = randomUUID();
  let from = 0;
  for (let kill = 0; kill < run.runs; kill += 1) {
    const typist = startTypist({ folder, id, from, pace, words: null });
    await typist.heardOf(({ what }) => what === 'kept');
    await pause(run.chance() * longest);
    typist.program.kill('SIGKILL');
    await typist.gone;
    const trouble = typist.trouble();
    if (trouble !== null) ledger.broke(trouble);
    const verdict = verdictOf(folder, id, typist.heard);
    ledger.add(verdict, pace === 0 ? [] : timesAtRisk(typist.heard));
    if (verdict.words > WORDS_MAX) id = randomUUID();
    from = verdict.words > WORDS_MAX ? 0 : verdict.words;
    if ((kill + 1) % 100 === 0) run.tell(`${fault}: ${kill + 1} of ${run.runs}`);
  }
  return ledger.row;
}

/** F1 under Node: `kill -9` in a loop that saves without a pause, so that nearly every kill falls into a save. */
export const killWhileSaving: Fault = async (run) => [
  await killTypist(run, { fault: 'kill -9 while saving', pace: 0, longest: 150 }),
];

/** F1 under Node at a typist's pace, ten words a second, saved when the desk saves: shows what is at risk. */
export const killWhileTyping: Fault = async (run) => [
  await killTypist(run, { fault: 'kill -9 while typing', pace: 100, longest: 2000 }),
];
