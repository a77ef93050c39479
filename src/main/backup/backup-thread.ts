import { Worker } from 'node:worker_threads';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { BackupWork } from './backup-work';

/** The work on backups, each piece on a thread of its own that ends with it: no save waits for main's loop. */
export function backupThread(workerUrl: URL): {
  readonly work: BackupWork;
  /** Ends what is under way; what it has half made is swept away by the next. */
  stop(): void;
} {
  const running = new Set<Worker>();
  return {
    work: (question) =>
      new Promise((resolve, reject) => {
        const thread = new Worker(workerUrl);
        running.add(thread);
        thread.once('message', (answer: Result<null, DeskError>) => {
          resolve(answer);
          void thread.terminate();
        });
        thread.once('error', reject);
        thread.once('exit', () => {
          running.delete(thread);
          reject(new Error('The thread that makes a backup ended early'));
        });
        thread.postMessage(question);
      }),
    stop: () => {
      for (const thread of running) void thread.terminate();
    },
  };
}
