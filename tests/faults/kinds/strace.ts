import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { OLD_FORMS } from '../../library-forms/old-library';

/** The calls by which a library reaches its disk. What it writes into mapped memory (its index of the log) is no call. */
export const CALLS = ['pwrite64', 'fdatasync', 'fsync', 'ftruncate', 'openat', 'unlink'] as const;
export type Call = (typeof CALLS)[number];

/** Why calls cannot be injected here; null where they can. */
export function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'strace is there on Linux alone.';
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'strace is not installed, or may not trace here.';
  }
}

/** The files of a library, those that come and go among them. */
function filesOf(folder: string): string[] {
  const copies = OLD_FORMS.map((form) => `copies/library-before-form-${form + 1}.db.partial`);
  return ['library.db', 'library.db-wal', 'library.db-shm', 'library.lock', ...copies].map((name) =>
    join(folder, name),
  );
}

/**
 * The command under which a program's calls on a library's files are written into `log`, and changed as `inject` says in
 * strace's own words (`pwrite64:error=EIO:when=3`).
 */
export function straceCommand(folder: string, log: string, inject?: string): string[] {
  return [
    'strace',
    '-f',
    '-q',
    ...['-o', log],
    ...['-e', 'signal=none'],
    ...['-e', `trace=${CALLS.join(',')}`],
    ...filesOf(folder).flatMap((file) => ['-P', file]),
    ...(inject === undefined ? [] : ['-e', `inject=${inject}`]),
  ];
}

/** How many calls of each kind stand in a log: the greatest number of one thread, because strace counts by thread. */
export function countCalls(log: string): ReadonlyMap<Call, number> {
  const byThread = new Map<string, number>();
  const most = new Map<Call, number>();
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [, thread = '', name] = /^(\d+) +(\w+)\(/u.exec(line) ?? [];
    const call = CALLS.find((each) => each === name);
    if (call === undefined) continue;
    const key = `${thread} ${call}`;
    const count = (byThread.get(key) ?? 0) + 1;
    byThread.set(key, count);
    most.set(call, Math.max(most.get(call) ?? 0, count));
  }
  return most;
}

/** Whether an error was really given to a program. */
export function wasInjected(log: string): boolean {
  return readFileSync(log, 'utf8').includes('(INJECTED)');
}
