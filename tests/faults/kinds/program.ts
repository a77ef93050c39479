import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { openQuietDisplay } from '../../../scripts/display/display.mjs';
import { prepare } from '../../../scripts/setup/prepare.mjs';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { numberedWord } from '../numbered-words';
import { openProgram } from '../program-window';
import { startTypist } from '../typist-process';
import { verdictOf } from '../verdict';

/** The kill comes at most this long, in ms, after the first key. */
const LONGEST = 5000;
/** Ms between two words, on the average of a fast typist; the typist rests now and then, so that "Saved" is shown. */
const PACE = 100;
const REST = 700;
const WORDS_BETWEEN_RESTS = 15;

/** F1 on the real program: its process group is killed while keys are typed, then it is started again. */
export const killProgram: Fault = async (run) => {
  if (process.platform === 'win32') return 'Process groups are killed on Linux and macOS alone.';
  await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  try {
    return [await killAgainAndAgain(run, display.env)];
  } finally {
    display.close();
  }
};

async function killAgainAndAgain(run: FaultRun, env: NodeJS.ProcessEnv): Promise<Row> {
  const ledger = new Ledger('kill -9 of the program while typing');
  const userData = run.folder();
  const folder = join(userData, 'library');
  const id = randomUUID();
  await startTypist({ folder, id, from: 0, pace: 0, words: 1 }).gone;
  let from = 1;
  for (let kill = 0; kill < run.runs; kill += 1) {
    const window = await openProgram(userData, env, numberedWord(from));
    const typed = new Map<number, number>([[from, Date.now()]]);
    const end = Date.now() + run.chance() * LONGEST;
    for (let word = from + 1; Date.now() < end; word += 1) {
      await window.page.keyboard.type(` ${numberedWord(word)}`);
      typed.set(word, Date.now());
      await pause(word % WORDS_BETWEEN_RESTS === 0 ? REST : PACE);
    }
    const at = await window.kill();
    // What the desk has called saved is what it has acknowledged to the writer.
    const said = window.saved.map((count) => ({ what: 'saved' as const, count, at, code: '' }));
    const acknowledged = said.map((line) => ({ ...line, what: 'kept' as const }));
    const verdict = verdictOf(folder, id, [...said, ...acknowledged]);
    const firstLost = typed.get(verdict.words + 1);
    ledger.add({ ...verdict, recovery: window.untilEditable }, [
      firstLost === undefined ? 0 : at - firstLost,
    ]);
    if (!verdict.opens) break;
    from = verdict.words;
    if ((kill + 1) % 5 === 0) run.tell(`kills of the program: ${kill + 1} of ${run.runs}`);
  }
  return ledger.row;
}
