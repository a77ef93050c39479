import { guardedChecker } from './guarded-checker';
import type { RunnerAnswer, RunnerPort, RunnerProgress } from './runner-messages';
import { styleThread } from './style-thread';
import type { StyleQuestion } from './style-messages';

function openRunner(): RunnerPort {
  const worker = new Worker(new URL('./runner.worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (question) => {
      worker.postMessage(question);
    },
    listen: (listener) => {
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<RunnerAnswer | RunnerProgress>) => {
          listener(data);
        },
      );
      worker.addEventListener('error', ({ message }) => {
        listener({ kind: 'fault', message });
      });
    },
    stop: () => {
      worker.terminate();
    },
  };
}

const hear = styleThread(
  guardedChecker(openRunner, () => new Date()),
  (answer) => {
    postMessage(answer);
  },
);

addEventListener('message', ({ data }: MessageEvent<StyleQuestion>) => {
  hear(data);
});
