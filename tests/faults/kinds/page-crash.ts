import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Fault } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { numberedWord } from '../numbered-words';
import type { ProgramWindow } from '../program-window';
import { withProgram, type WrittenProgram } from '../written-program';

/** Words of the story while its page comes down. */
const WORDS = 50_000;
/** A page that has not come back by then does not come back. Ms. */
const LIMIT = 60_000;

/** A way for a page to come down. */
interface Crash {
  readonly name: string;
  readonly flags?: readonly string[];
  do(window: ProgramWindow): Promise<unknown>;
}

const CRASHES: readonly Crash[] = [
  {
    name: 'renderer crashes',
    do: ({ app }) =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      ),
  },
  {
    name: 'renderer is killed',
    do: async ({ app }) => {
      const process_ = await app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      );
      process.kill(process_, 'SIGKILL');
    },
  },
  {
    name: 'renderer runs out of memory',
    flags: ['--js-flags=--max-old-space-size=256'],
    do: ({ app }) => runInPage(app, 'const all = []; for (;;) all.push(new Array(1e6).fill({}))'),
  },
  {
    name: 'renderer hangs, and is loaded again',
    do: async ({ app }) => {
      await answerQuestions(app);
      await runInPage(app, 'for (;;);');
      // Chromium calls no page hung that a driver is attached to, as ours is: it is said in its place.
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.emit('unresponsive'),
      );
      await asked(app);
    },
  },
];

type App = ProgramWindow['app'];

/** When the page's process was gone, in ms since 1970; null while it is there. */
async function watchGone(app: App): Promise<() => Promise<number | null>> {
  await app.evaluate(({ BrowserWindow, dialog }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.once('render-process-gone', () => {
      Reflect.set(dialog, 'goneAt', Date.now());
    });
  });
  return async () => {
    const at = await app.evaluate(({ dialog }) => Reflect.get(dialog, 'goneAt') as unknown);
    return typeof at === 'number' ? at : null;
  };
}

/** Has the page do what it never comes back from. */
function runInPage(app: App, code: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, script) => {
    void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script);
  }, `setTimeout(() => { ${code} })`);
}

/** The question whether to load a page again is answered by yes, and counted. */
function answerQuestions(app: App): Promise<unknown> {
  return app.evaluate(({ dialog }) => {
    Reflect.set(dialog, 'showMessageBox', () => {
      Reflect.set(dialog, 'askedAt', Date.now());
      return Promise.resolve({ response: 1, checkboxChecked: false });
    });
  });
}

/** Waits for the question; main answers all the while. */
async function asked(app: App): Promise<void> {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const at = await app.evaluate(({ dialog }) => Reflect.get(dialog, 'askedAt') as unknown);
    if (at !== undefined) return;
    await pause(200);
  }
  throw new Error('Nobody was asked about the page that hangs');
}

/** F10, F13, F14: the page's process ends under a story; text and caret come back by themselves. */
export const crashPages: Fault = (run) =>
  withProgram(run, WORDS, async (program) => {
    const rows: Row[] = [];
    for (const crash of CRASHES) {
      const ledger = new Ledger(crash.name);
      // More than three crashes in a minute are asked about: each has a program of its own.
      for (let time = 0; time < run.runs; time += 1) await crashOnce(ledger, crash, program);
      run.tell(`pages: ${crash.name}`);
      rows.push(ledger.row);
    }
    return rows;
  });

async function crashOnce(ledger: Ledger, crash: Crash, program: WrittenProgram): Promise<void> {
  const window = await program.start(crash.flags);
  await program.typeAndRest(window, 3);
  const before = await pageState(window, numberedWord(program.typed));
  const goneAt = await watchGone(window.app);
  await crash.do(window);
  let state: PageState = null;
  let gone: number | null = null;
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    gone = await goneAt();
    state = await pageState(window, numberedWord(program.typed));
    if (gone !== null && state?.hasText === true && state.caret !== null) break;
    await pause(20);
  }
  const recovery = Date.now() - (gone ?? 0);
  if (state?.hasText !== true) ledger.broke('the page did not come back');
  else
    ledger.note(
      state.caret === before?.caret
        ? 'text and caret back where they were'
        : `caret ${state.caret === null ? 'not back' : 'elsewhere'}`,
    );
  if (state?.says === true) ledger.note('said that it was recovered');
  await window.kill();
  ledger.add(program.verdict(window, recovery));
}

/** Null while there is no page that answers. */
const pageForm = z
  .object({
    hasText: z.boolean(),
    /** How many characters of the page stand before the caret; null where it is not in the page. */
    caret: z.number().nullable(),
    /** Whether the page says that its story was recovered. */
    says: z.boolean(),
  })
  .nullable();
type PageState = z.infer<typeof pageForm>;

/** What stands on the page. */
async function pageState({ app }: ProgramWindow, lastWord: string): Promise<PageState> {
  const code = `(() => {
    const box = document.querySelector('[role="textbox"]');
    const selection = getSelection();
    const isIn = box !== null && box.contains(document.activeElement) && box.contains(selection.anchorNode);
    let caret = null;
    if (isIn) {
      const before = document.createRange();
      before.setStart(box, 0);
      before.setEnd(selection.anchorNode, selection.anchorOffset);
      caret = before.toString().length;
    }
    return {
      hasText: box !== null && box.textContent.includes(${JSON.stringify(lastWord)}),
      caret,
      says: document.body.textContent.includes('Recovered.'),
    };
  })()`;
  const answer: Promise<unknown> = app.evaluate(async ({ BrowserWindow }, script) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (page === undefined || page.isCrashed() || page.isLoading()) return null;
    const late = new Promise<unknown>((done) => {
      setTimeout(() => {
        done(null);
      }, 500);
    });
    const asked: Promise<unknown> = page.executeJavaScript(script);
    return Promise.race([asked.catch(() => null), late]);
  }, code);
  return pageForm.parse(await answer.catch(() => null));
}
