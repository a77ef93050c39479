import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { numberedWord } from '../numbered-words';
import type { ProgramWindow } from '../program-window';
import { withProgram, type WrittenProgram } from '../written-program';

const WORDS = 300;
/** The end comes at most this long, in ms, after the last key. */
const LATEST = 300;
/** What has not ended by then does not end. Ms. */
const LIMIT = 30_000;
/** How long the machine sleeps, in ms. */
const SLEEP = 3000;

/** What a run of a fault does with a program that is open; what is true in the end is for the ledger. */
interface Happening {
  readonly name: string;
  /** Ends the program itself, in order or not. */
  readonly ends: boolean;
  /** Whether every word that was typed has to be there, not only what was called saved. */
  readonly inOrder: boolean;
  do(window: ProgramWindow): Promise<unknown>;
}

const signal =
  (name: NodeJS.Signals) =>
  ({ program }: ProgramWindow): Promise<unknown> => {
    program.kill(name);
    return Promise.resolve();
  };

const HAPPENINGS: readonly Happening[] = [
  {
    name: 'main crashes',
    ends: true,
    inOrder: false,
    do: ({ app }) => app.evaluate(() => setTimeout(() => globalThis.process.crash())),
  },
  {
    name: 'main aborts',
    ends: true,
    inOrder: false,
    do: ({ app }) => app.evaluate(() => setTimeout(() => globalThis.process.abort())),
  },
  {
    name: 'quit by the menu while typing',
    ends: true,
    inOrder: true,
    do: ({ app }) => app.evaluate(({ app: program }) => setTimeout(() => program.quit())),
  },
  {
    name: 'window closed while typing',
    ends: true,
    inOrder: true,
    do: ({ app }) =>
      app.evaluate(({ BrowserWindow }) =>
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()),
      ),
  },
  { name: 'SIGTERM while typing', ends: true, inOrder: true, do: signal('SIGTERM') },
  { name: 'SIGHUP while typing', ends: true, inOrder: true, do: signal('SIGHUP') },
  {
    name: 'helpers of Chromium are killed',
    ends: false,
    inOrder: false,
    do: async ({ app }) => {
      for (const helper of await helpersOf(app)) process.kill(helper.pid, 'SIGKILL');
    },
  },
  {
    name: 'the machine sleeps',
    ends: false,
    inOrder: false,
    do: async ({ program }) => {
      const group = -(program.pid ?? 0);
      process.kill(group, 'SIGSTOP');
      await pause(SLEEP);
      process.kill(group, 'SIGCONT');
    },
  },
];

/** The processes beside main and the page: of the graphics, the network and the like. */
function helpersOf(app: ProgramWindow['app']): Promise<{ type: string; pid: number }[]> {
  return app.evaluate(({ app: program }) =>
    program
      .getAppMetrics()
      .filter(({ type }) => type === 'GPU' || type === 'Utility')
      .map(({ type, pid }) => ({ type, pid })),
  );
}

/* What runs in main names `globalThis`: this file's own imports are not there. */

/** F11, F12, F21, F24 on the real program: main comes down, it is ended while keys come in, its helpers die, it sleeps. */
export const programEnds: Fault = (run) =>
  withProgram(run, WORDS, async (program) => {
    const rows: Row[] = [];
    for (const happening of HAPPENINGS) {
      const ledger = new Ledger(happening.name);
      for (let time = 0; time < run.runs; time += 1)
        await happenOnce(run, ledger, happening, program);
      run.tell(`program: ${happening.name}`);
      rows.push(ledger.row);
    }
    return rows;
  });

async function happenOnce(
  run: FaultRun,
  ledger: Ledger,
  happening: Happening,
  program: WrittenProgram,
): Promise<void> {
  const window = await program.start();
  await program.type(window, 8);
  await pause(run.chance() * LATEST);
  const gone = once(window.program, 'exit');
  // The driver hears no more of a program that comes down at once.
  const done = happening.do(window).catch(() => undefined);
  await (happening.ends ? Promise.race([gone, pause(LIMIT)]) : done);
  if (happening.ends) {
    if (window.program.exitCode === null && window.program.signalCode === null)
      ledger.broke('it did not end');
    await window.kill();
  } else {
    await program.typeAndRest(window, 5);
    ledger.note('goes on, and saves');
    await window.kill();
  }
  const wanted = program.typed;
  const verdict = program.verdict(window, window.untilEditable, happening.inOrder);
  if (happening.inOrder && verdict.words === wanted) ledger.note('every typed word is there');
  ledger.add(verdict);
  if (!verdict.opens) ledger.note(`shut at ${numberedWord(wanted)}`);
}
