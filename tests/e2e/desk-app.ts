import { spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { electronPath } from '../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';

const root = resolve(import.meta.dirname, '../..');
const LIMIT = 60_000;

/** The program as a person has it: built, on the real Electron, with a library of its own. */
export interface DeskApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where this desk keeps library and settings. */
  readonly userData: string;
  /** Ends the program in order, as Quit does. */
  close(): Promise<void>;
  /** Ends the whole process group at once, as a power cut would (SIGKILL). */
  kill(): Promise<void>;
}

/** How a desk is started; all of it has a default. */
export interface LaunchOptions {
  /** The folder of an earlier desk; a new one, removed in the end, without it. */
  readonly userData?: string;
  /** What follows the program's name, for instance a file to open. */
  readonly args?: readonly string[];
  /** The folder of the program; the built one without it. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const open = new Set<DeskApp>();
const folders: string[] = [];

afterAll(async () => {
  for (const desk of open) await desk.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes when the file's tests have run. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-e2e-'));
  folders.push(folder);
  return folder;
}

/** Starts the built program and waits for its window. Whatever a file's tests leave open is killed after them. */
export async function launchDesk(options: LaunchOptions = {}): Promise<DeskApp> {
  const userData = options.userData ?? ownFolder();
  const electron = await electronPath();
  const app = await _electron.launch({
    executablePath: electron,
    args: [
      ...launchFlags(electron),
      '--lang=en-GB',
      options.program ?? root,
      ...(options.args ?? []),
    ],
    env: { ...words(process.env), STANDFIRST_USER_DATA: userData, ...options.env },
    timeout: LIMIT,
  });
  // Asked for now: when the program is gone the driver no longer knows its process.
  const program = app.process();
  const page = await app.firstWindow({ timeout: LIMIT });
  pressAsAPerson(page);
  const desk: DeskApp = {
    app,
    page,
    userData,
    close: async () => {
      await endedInTime(app.close(), program, userData);
      open.delete(desk);
    },
    kill: async () => {
      open.delete(desk);
      await killGroup(program);
    },
  };
  open.add(desk);
  return desk;
}

/** Waits for the program's end, and not for ever: one that stays tells what it says of itself, and whether it is still at work. */
async function endedInTime(
  end: Promise<void>,
  program: ChildProcess,
  userData: string,
): Promise<void> {
  const waited = new AbortController();
  const late = pause(LIMIT, 'late' as const, { signal: waited.signal }).catch(() => null);
  if ((await Promise.race([end, late])) !== 'late') {
    waited.abort();
    return;
  }
  const log = readFileSync(join(userData, 'logs', 'standfirst.log'), 'utf8').slice(-1500);
  const { stdout } = spawnSync('ps', [
    '-o',
    'pid,ppid,etimes,stat,wchan:24,args',
    '-g',
    `${program.pid}`,
  ]);
  throw new Error(
    `The program has not ended in ${LIMIT} ms, running: ${isRunning(program)}.\n${String(stdout)}\n${log}`,
  );
}

/** Nobody presses two keys within a millisecond: what a key opens has the next one. In milliseconds. */
const HAND = 40;

function pressAsAPerson({ keyboard }: Page): void {
  const press = keyboard.press.bind(keyboard);
  const type = keyboard.type.bind(keyboard);
  keyboard.press = async (...given) => {
    await press(...given);
    await pause(HAND);
  };
  keyboard.type = async (...given) => {
    await pause(HAND);
    await type(...given);
  };
}

/** Kills main, renderer and their helpers together, and waits until main is gone. */
async function killGroup(program: ChildProcess): Promise<void> {
  const { pid } = program;
  if (pid === undefined || !isRunning(program)) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  // Electron is started as the leader of a process group of its own.
  else process.kill(-pid, 'SIGKILL');
  for (let waited = 0; waited < LIMIT && isRunning(program); waited += 20) await pause(20);
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function words(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
