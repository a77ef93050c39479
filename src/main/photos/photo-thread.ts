import { Worker, type Transferable } from 'node:worker_threads';
import type { PhotoAnswer, PhotoQuestion } from './photo-messages';

/** A thread with the decoders in it. One question at a time. */
export interface PhotoThread {
  /** Rejects when the thread breaks or ends before it has answered. */
  ask(question: PhotoQuestion, handedOver: readonly Transferable[]): Promise<PhotoAnswer>;
  /** Ends it, whatever it does; resolves when nothing of it runs any more. */
  end(): Promise<void>;
}

/** Starts a thread. It keeps the program alive only while it has a question to answer. */
export function startThread(workerUrl: URL): PhotoThread {
  const worker = new Worker(workerUrl, { execArgv: [] });
  let answer: ((answer: PhotoAnswer) => void) | null = null;
  let fail: ((fault: Error) => void) | null = null;
  let broken: Error | null = null;
  const breaks = (fault: Error) => {
    broken ??= fault;
    fail?.(broken);
  };
  worker.on('message', (message: PhotoAnswer) => answer?.(message));
  worker.on('messageerror', breaks);
  worker.on('error', (fault) => breaks(fault instanceof Error ? fault : new Error(String(fault))));
  worker.on('exit', (code) => breaks(new Error(`The thread ended with code ${code}`)));
  worker.unref();
  return {
    ask: (question, handedOver) => {
      worker.ref();
      return new Promise<PhotoAnswer>((resolve, reject) => {
        answer = resolve;
        fail = reject;
        if (broken !== null) reject(broken);
        else worker.postMessage(question, handedOver);
      }).finally(() => {
        answer = null;
        fail = null;
        worker.unref();
      });
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
