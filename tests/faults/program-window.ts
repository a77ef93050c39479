import type { ChildProcess } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronPath } from '../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { projectRoot } from '../../scripts/setup/project.mjs';

const LIMIT = 60_000;
/** The page's way to tell. */
const SAY = 'sayCount';

/** The real program with its story open, ready to be typed into. */
export interface ProgramWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly program: ChildProcess;
  /** Ms from the start of the process to the story under the caret. */
  readonly untilEditable: number;
  /** Numbers of the last word on the page whenever the desk came to show "Saved". */
  readonly saved: readonly number[];
  /** Kills main, renderer and helpers together, and waits until main is gone. Gives the moment, in ms since 1970. */
  kill(): Promise<number>;
}

async function launch(
  userData: string,
  env: NodeJS.ProcessEnv,
  flags: readonly string[],
): Promise<ElectronApplication> {
  const electron = await electronPath();
  return _electron.launch({
    executablePath: electron,
    args: [...launchFlags(electron), ...flags, '--lang=en-GB', projectRoot],
    env: { ...wordsOfEnv(env), STANDFIRST_USER_DATA: userData },
    timeout: LIMIT,
  });
}

/** The program after a kill: its last story has come back by itself. */
export interface BackAgain {
  /** Ms from the start of the process to the story's last word on the page and the caret in it. */
  readonly untilBack: number;
  /** Ms from the start to what has to be before. */
  readonly parts: Readonly<Record<string, number>>;
  kill(): Promise<number>;
}

/** Starts the program and waits, without a key or a click, until text and caret are back. */
export async function backAgain(
  userData: string,
  env: NodeJS.ProcessEnv,
  lastWord: string,
): Promise<BackAgain> {
  const start = performance.now();
  const app = await launch(userData, env, []);
  const program = app.process();
  const mainRuns = performance.now() - start;
  const page = await app.firstWindow({ timeout: LIMIT });
  const windowThere = performance.now() - start;
  await page.waitForFunction(isBack, lastWord, { timeout: LIMIT, polling: 20 });
  const untilBack = performance.now() - start;
  return {
    untilBack,
    parts: { 'main runs': mainRuns, 'the window is there': windowThere },
    kill: () => killGroup(program),
  };
}

/** Runs in the page. */
function isBack(lastWord: string): boolean {
  const box = document.querySelector('[role="textbox"]');
  return (
    box?.textContent.includes(lastWord) === true &&
    box.contains(document.activeElement) &&
    box.contains(getSelection()?.anchorNode ?? null)
  );
}

/** Starts the built program on a data folder whose library lists one story, opens it and puts the caret at its end. */
export async function openProgram(
  userData: string,
  env: NodeJS.ProcessEnv,
  lastWord: string,
  flags: readonly string[] = [],
): Promise<ProgramWindow> {
  const start = performance.now();
  const app = await launch(userData, env, flags);
  const program = app.process();
  const page = await app.firstWindow({ timeout: LIMIT });
  const saved: number[] = [];
  await page.exposeFunction(SAY, (count: number) => saved.push(count));
  const option = page.getByRole('option', { name: /Numbered words/u }).first();
  await option.waitFor({ timeout: LIMIT });
  await option.dblclick();
  const last = page.getByRole('textbox', { name: 'Story' }).getByText(lastWord);
  await last.waitFor({ timeout: LIMIT });
  await last.click();
  await page.keyboard.press('ControlOrMeta+End');
  const untilEditable = performance.now() - start;
  await page.evaluate(watchSaved, SAY);
  return { app, page, program, untilEditable, saved, kill: () => killGroup(program) };
}

/** An environment without what is not set in it. */
export function wordsOfEnv(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Runs in the page: says how many words stand there whenever "Saved" is shown. */
function watchSaved(say: string): void {
  let shown = '';
  new MutationObserver(() => {
    const kind = document.querySelector('[data-kind]')?.getAttribute('data-kind') ?? '';
    if (kind === shown) return;
    shown = kind;
    const words = document.querySelector('[role="textbox"]')?.textContent.match(/w\d{6,}/gu) ?? [];
    const tell: unknown = Reflect.get(globalThis, say);
    if (kind === 'saved' && typeof tell === 'function')
      Reflect.apply(tell, undefined, [words.length]);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}

async function killGroup(program: ChildProcess): Promise<number> {
  const at = Date.now();
  const isRunning = (): boolean => program.exitCode === null && program.signalCode === null;
  // Electron is started as the leader of a process group of its own.
  if (program.pid !== undefined && isRunning()) process.kill(-program.pid, 'SIGKILL');
  while (isRunning()) await pause(20);
  return at;
}
