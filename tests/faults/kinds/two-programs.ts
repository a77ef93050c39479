import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault-run';
import { Ledger } from '../ledger';
import { startTypist } from '../typist-process';
import { verdictOf } from '../verdict';

/** Ms between the two starts, at most. */
const APART = 200;
/** How long both may work, in ms. */
const BOTH = 300;

/** F15: two programs are started on one library at about the same moment; one of them writes, the other says so and ends. */
export const twoPrograms: Fault = async (run) => {
  const ledger = new Ledger('two programs on one library');
  const folder = run.folder();
  const ids = [randomUUID(), randomUUID()] as const;
  for (let time = 0; time < run.runs; time += 1) {
    const task = { folder, from: 0, pace: 0, words: null };
    const first = startTypist({ ...task, id: ids[0] });
    await pause(run.chance() * APART);
    const second = startTypist({ ...task, id: ids[1] });
    const both = [first, second];
    await Promise.all(both.map((typist) => typist.heardOf(({ what }) => what !== 'typed')));
    await pause(BOTH);
    const writers = both.filter(({ heard }) => heard.some(({ what }) => what === 'kept'));
    if (writers.length === 1) ledger.note('one wrote, the other was refused in words');
    else ledger.broke(`${writers.length} of two programs wrote`);
    for (const { program, gone } of both) {
      program.kill('SIGKILL');
      await gone;
    }
    for (const [at, typist] of both.entries()) {
      const trouble = typist.trouble();
      if (trouble !== null) ledger.broke(trouble);
      if (writers.includes(typist)) ledger.add(verdictOf(folder, ids[at] ?? '', typist.heard));
    }
  }
  return [ledger.row];
};
