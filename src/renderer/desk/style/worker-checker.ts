import { guardedChecker } from './guarded-checker';
import type { StyleChecker } from './style-checker';
import type { StyleAnswer, StylePort, StyleProgress } from './style-messages';

/** A checker in a worker of its own, which is replaced when a rule brings it to a halt. */
export function workerChecker(): StyleChecker {
  return guardedChecker(openWorker, () => new Date());
}

function openWorker(): StylePort {
  const worker = new Worker(new URL('./style.worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (question) => {
      worker.postMessage(question);
    },
    listen: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<StyleAnswer | StyleProgress>) => {
        listener(data);
      });
      worker.addEventListener('error', ({ message }) => {
        listener({ kind: 'fault', message });
      });
    },
    stop: () => {
      worker.terminate();
    },
  };
}
