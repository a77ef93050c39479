import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, FaultRun } from '../fault-run';
import { makeOldLibrary, OLD_FORMS } from '../../library-forms/old-library';
import { Ledger, type Row } from '../ledger';
import { startTypist, type Typist } from '../typist-process';
import { lastHeard, verdictOf } from '../verdict';
import { CALLS, countCalls, straceCommand, wasInjected, whyNoStrace, type Call } from './strace';

/** Words that are typed and saved in each run, one save a word. */
const WORDS = 3;
/** Words of the stories that are saved: a short one, and one of about 100 KB. */
const LENGTHS = [0, 12_000] as const;

/** A library that each run begins with, and its story. */
interface Beginning {
  readonly folder: string;
  readonly id: string;
  readonly from: number;
}

interface Sweep {
  readonly fault: string;
  readonly calls: readonly Call[];
  /** What is done at the call, in strace's words. */
  readonly inject: string;
  /** Notes what a run showed beside its verdict. */
  readonly look: (ledger: Ledger, typist: Typist, words: number) => void;
}

/** One run under strace over a copy of the beginning; what is there afterwards stays in the returned folder. */
async function runOnce({ folder, id, from }: Beginning, at: string, inject?: string) {
  rmSync(at, { recursive: true, force: true });
  cpSync(folder, at, { recursive: true });
  const log = `${at}.log`;
  const typist = startTypist(
    { folder: at, id, from, pace: 0, words: WORDS },
    { command: straceCommand(at, log, inject) },
  );
  await typist.gone;
  return { typist, log };
}

/** Does the fault at the first call of a kind, at the second, and so on until a run has no such call. */
async function sweep(run: FaultRun, beginnings: readonly Beginning[], what: Sweep): Promise<Row> {
  const ledger = new Ledger(what.fault);
  const at = join(run.folder(), 'library');
  for (const beginning of beginnings) {
    const clean = await runOnce(beginning, at);
    const counts = countCalls(clean.log);
    for (const call of what.calls) {
      const calls = counts.get(call) ?? 0;
      const step = Math.max(1, Math.ceil(calls / run.runs));
      for (let count = 1; count <= calls; count += step) {
        const inject = `${call}:${what.inject}:when=${count}`;
        const { typist, log } = await runOnce(beginning, at, inject);
        const hasEnded = typist.heard.some((line) => line.what === 'ended');
        if (hasEnded && !wasInjected(log)) ledger.note(`no ${call} was hit`);
        const verdict = verdictOf(at, beginning.id, typist.heard);
        const trouble = typist.trouble();
        if (trouble !== null) ledger.broke(`${inject}: ${trouble}`);
        ledger.add(verdict);
        what.look(ledger, typist, verdict.words);
      }
      run.tell(`${what.fault}: ${call} × ${calls}, ${beginning.from} words`);
    }
  }
  return ledger.row;
}

/** A folder without a library, and libraries with a story of each length; for a sample a short story alone. */
async function beginningsOf(run: FaultRun): Promise<Beginning[]> {
  const isSample = Number.isFinite(run.runs);
  const made: Beginning[] = isSample ? [] : [{ folder: run.folder(), id: randomUUID(), from: 0 }];
  for (const words of isSample ? LENGTHS.slice(0, 1) : LENGTHS) {
    const folder = run.folder();
    const id = randomUUID();
    const typist = startTypist({ folder, id, from: words, pace: 0, words: 1 });
    await typist.gone;
    made.push({ folder, id, from: words + 1 });
  }
  return made;
}

/** F2: killed at every call of opening, saving and closing, in a new library and in libraries with a story. */
export const killAtCalls: Fault = async (run) => {
  const why = whyNoStrace();
  if (why !== null) return why;
  const look: Sweep['look'] = (ledger, { heard }, words) => {
    ledger.note(
      words > lastHeard(heard, 'kept') ? 'newer text than acknowledged' : 'as acknowledged',
    );
  };
  const what = { fault: 'kill at a system call', calls: CALLS, inject: 'signal=KILL', look };
  return [await sweep(run, await beginningsOf(run), what)];
};

/** F20: killed at every call of the steps from each old form to the newest, and of the copies that are kept before them. */
export const killAtSteps: Fault = async (run) => {
  const why = whyNoStrace();
  if (why !== null) return why;
  const rows: Row[] = [];
  for (const form of OLD_FORMS) {
    const folder = run.folder();
    const { numbered } = makeOldLibrary(folder, form);
    const look: Sweep['look'] = (ledger, _typist, words) => {
      ledger.note(words < numbered.words ? 'WORDS OF THE OLD FORM LOST' : 'every old word there');
    };
    const fault = `killed on the way from form ${form}`;
    const what = { fault, calls: CALLS, inject: 'signal=KILL', look };
    rows.push(await sweep(run, [{ folder, id: numbered.id, from: numbered.words }], what));
  }
  return rows;
};

/** The ways in which a disk refuses, by the calls that can meet them. */
const REFUSALS: readonly (readonly [string, readonly Call[]])[] = [
  ['EIO', ['pwrite64', 'fdatasync', 'fsync', 'ftruncate', 'openat']],
  ['ENOSPC', ['pwrite64', 'ftruncate', 'openat']],
];

/** What a writer hears, and whether the words of the run are all there in the end. */
const lookAtRefusal: Sweep['look'] = (ledger, { heard }, words) => {
  const codes = heard.flatMap(({ what, code }) =>
    what === 'failed' || what === 'refused' ? [`${what}: ${code}`] : [],
  );
  for (const code of new Set(codes)) ledger.note(code);
  if (codes.length === 0) ledger.note('met without a word to the writer, nothing lost');
  const typed = lastHeard(heard, 'typed');
  if (typed > 0)
    ledger.note(words >= typed ? 'saved again once the disk answered' : 'not saved again');
};

/** F4: an error at each call once; the disk is well again afterwards. */
export const errorsAtCalls: Fault = async (run) => {
  const why = whyNoStrace();
  if (why !== null) return why;
  const beginnings = await beginningsOf(run);
  const rows: Row[] = [];
  for (const [error, calls] of REFUSALS) {
    const what = {
      fault: `${error} at a call`,
      calls,
      inject: `error=${error}`,
      look: lookAtRefusal,
    };
    rows.push(await sweep(run, beginnings, what));
  }
  return rows;
};
