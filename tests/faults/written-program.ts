import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import type { FaultRun } from './fault-run';
import { numberedWord } from './numbered-words';
import { openProgram, type ProgramWindow } from './program-window';
import { startTypist } from './typist-process';
import { verdictOf, type Verdict } from './verdict';

/** The real program on a data folder of its own, whose library holds one story of numbered words. */
export interface WrittenProgram {
  /** Starts it, with the story open and the caret at its end. */
  start(flags?: readonly string[]): Promise<ProgramWindow>;
  /** Types so many more words and waits until the desk shows "Saved". */
  typeAndRest(window: ProgramWindow, words: number): Promise<void>;
  /** Types more words at a writer's pace and does not wait. */
  type(window: ProgramWindow, words: number): Promise<void>;
  /** How many words have been typed in all. */
  readonly typed: number;
  readonly userData: string;
  readonly lastWord: string;
  /** Compares the library with what the desk has called saved; with `typed` true with all that was typed. */
  verdict(window: Pick<ProgramWindow, 'saved'>, recovery: number, typed?: boolean): Verdict;
}

/** Ms between two words. */
const PACE = 60;

/** Does something with the program on a display of its own; gives in words why that can't be. */
export async function withProgram<T>(
  run: FaultRun,
  words: number,
  work: (program: WrittenProgram, env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T | string> {
  if (process.platform === 'win32') return 'Process groups are killed on Linux and macOS alone.';
  await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  try {
    return await work(await writtenProgram(run, words, display.env), display.env);
  } finally {
    display.close();
  }
}

async function writtenProgram(
  run: FaultRun,
  words: number,
  env: NodeJS.ProcessEnv,
): Promise<WrittenProgram> {
  const userData = run.folder();
  const folder = join(userData, 'library');
  const id = randomUUID();
  await startTypist({ folder, id, from: words - 1, pace: 0, words: 1 }).gone;
  let typed = words;
  const type = async ({ page }: ProgramWindow, more: number): Promise<void> => {
    for (let end = typed + more; typed < end; ) {
      await page.keyboard.type(` ${numberedWord(typed + 1)}`);
      typed += 1;
      await pause(PACE);
    }
  };
  return {
    start: (flags) => openProgram(userData, env, numberedWord(typed), flags),
    type,
    typeAndRest: async (window, more) => {
      await type(window, more);
      while ((window.saved.at(-1) ?? 0) < typed) await pause(50);
    },
    userData,
    get typed() {
      return typed;
    },
    get lastWord() {
      return numberedWord(typed);
    },
    verdict: (window, recovery, all = false) => {
      const at = Date.now();
      const counts = all ? [...window.saved, typed] : window.saved;
      const said = counts.map((count) => ({ what: 'saved' as const, count, at, code: '' }));
      const kept = said.map((line) => ({ ...line, what: 'kept' as const }));
      const verdict = verdictOf(folder, id, [...said, ...kept]);
      if (verdict.opens) typed = verdict.words;
      return { ...verdict, recovery };
    },
  };
}
