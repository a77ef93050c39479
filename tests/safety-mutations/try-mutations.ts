import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { SafetyMutation } from './safety-mutation';

const root = resolve(import.meta.dirname, '../..');
/** What of the project a copy goes without. */
const LEFT_OUT = new Set(['node_modules', '.git', 'out']);

/** What became of the tests under a mutation. */
export interface Trial {
  /** False where they were all green: nothing would have noticed. */
  readonly noticed: boolean;
  /** The first test that turned red; empty where none did. */
  readonly by: string;
}

/** A copy of the project in which code may be spoilt: the project itself is never touched. */
export interface SpoiltCopy {
  /** Runs the tests of a mutation on it, then takes it back. */
  try(mutation: SafetyMutation): Promise<Trial>;
  remove(): void;
}

/** The text with the mutation in it. Throws where the code that it is for does not stand there exactly once. */
export function mutated(text: string, { file, find, put }: SafetyMutation): string {
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${file} has this ${parts.length - 1} times, not once: ${find}`);
  return parts.join(put);
}

/** Copies the project; its dependencies are shared. */
export function copyProject(): SpoiltCopy {
  const copy = mkdtempSync(join(tmpdir(), 'standfirst-mutations-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(root, path)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return {
    try: async (mutation) => {
      const file = join(copy, mutation.file);
      const sound = readFileSync(file, 'utf8');
      writeFileSync(file, mutated(sound, mutation));
      try {
        return await runTests(copy, mutation);
      } finally {
        writeFileSync(file, sound);
      }
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** A test has to fail: a run that breaks before its tests shows nothing of them. */
function runTests(copy: string, { project, tests }: SafetyMutation): Promise<Trial> {
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', project, '--no-color', '--bail', '1', ...tests];
  return new Promise((done) => {
    execFile(
      process.execPath,
      args,
      { cwd: copy, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 },
      (_error, stdout, stderr) => {
        const [, by = ''] = /^ *FAIL +\|[^|]+\| +(.+ > .+)$/mu.exec(stdout + stderr) ?? [];
        done({ noticed: by !== '', by });
      },
    );
  });
}
