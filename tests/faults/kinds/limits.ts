import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { startTypist } from '../typist-process';
import { lastHeard, verdictOf } from '../verdict';

/** F7: the system lets no file grow past a size, somewhere between a new library's and a few megabytes; then it does again. */
export const limitedFiles: Fault = async (run) => {
  if (process.platform !== 'linux') return 'A program’s files are limited by prlimit on Linux.';
  const ledger = new Ledger('no file may grow past a size');
  for (let time = 0; time < run.runs; time += 1) await limitOnce(run, ledger);
  return [ledger.row];
};

async function limitOnce(run: FaultRun, ledger: Ledger): Promise<void> {
  const library = join(run.folder(), 'library');
  const id = randomUUID();
  const bytes = 200_000 + Math.round(run.chance() * 4_000_000);
  const from = Math.round(run.chance() * 4000);
  const typist = startTypist({ folder: library, id, from, pace: 0, words: null });
  await typist.heardOf(({ what }) => what === 'kept');
  const pid = String(typist.program.pid);
  execFileSync('prlimit', ['--pid', pid, `--fsize=${bytes}:`]);
  await typist.heardOf(({ what }) => what === 'failed');
  const kept = lastHeard(typist.heard, 'kept');
  execFileSync('prlimit', ['--pid', pid, '--fsize=unlimited:']);
  const went = await typist.heardOf(({ what, count }) => what === 'kept' && count > kept);
  ledger.note(went ? 'saved again when there was room' : 'not saved again');
  typist.program.kill('SIGKILL');
  await typist.gone;
  const trouble = typist.trouble();
  if (trouble !== null) ledger.broke(trouble);
  for (const code of new Set(typist.heard.flatMap(({ code }) => (code === '' ? [] : [code]))))
    ledger.note(`said ${code}`);
  ledger.add(verdictOf(library, id, typist.heard));
}

/** Words of a story that is long, and of one that is longer than a library takes. */
const LENGTHS = [100_000, 1_000_000, 4_500_000] as const;

/** F9: stories of great length are kept, and opened again; one that is too long is refused in words and nothing is lost. */
export const longStories: Fault = async (run) => {
  const rows: Row[] = [];
  for (const words of LENGTHS) {
    const ledger = new Ledger(`a story of ${words.toLocaleString('en-GB')} words`);
    const folder = run.folder();
    const id = randomUUID();
    const typist = startTypist({ folder, id, from: words - 3, pace: 0, words: 3 });
    await typist.gone;
    const trouble = typist.trouble();
    if (trouble !== null) ledger.broke(trouble);
    for (const code of new Set(typist.heard.flatMap(({ code }) => (code === '' ? [] : [code]))))
      ledger.note(`said ${code}`);
    const last = typist.heard.findLast(({ what }) => what === 'kept');
    if (last !== undefined) ledger.note('saved');
    ledger.add(verdictOf(folder, id, typist.heard));
    run.tell(ledger.row.fault);
    rows.push(ledger.row);
  }
  return rows;
};
