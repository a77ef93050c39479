import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { err } from '@shared/result/result';
import type { StartWord, WordAnswer } from './guarded-word';
import { askedTooMuch } from './word-refusals';

/** What reading one file may ask for, in bytes. */
const WORD_MEMORY = 512 * 1024 * 1024;

/** Memory is looked at so often, in milliseconds. */
const LOOK_EVERY = 50;

/**
 * A reader on a thread of its own, the built `word.worker.js`. Its heap is bounded by the engine; what lies beside the
 * heap, as unpacked bytes do, by a look at the whole process every so many milliseconds.
 */
export function wordThread(
  workerUrl: URL,
  memory = WORD_MEMORY,
  lookEvery = LOOK_EVERY,
): StartWord {
  return (bytes) => {
    const before = process.memoryUsage.rss();
    const thread = new Worker(workerUrl, {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / (1024 * 1024)) },
    });
    let watch: NodeJS.Timeout | undefined;
    const answer = new Promise<WordAnswer>((resolve, reject) => {
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > memory) resolve(err([askedTooMuch(memory)]));
      }, lookEvery);
      thread.once('message', resolve);
      thread.once('error', (fault) => {
        if (isOutOfMemory(fault)) resolve(err([askedTooMuch(memory)]));
        else reject(fault instanceof Error ? fault : new Error(String(fault)));
      });
      thread.once('exit', (code) => reject(new Error(`The thread ended with code ${code}`)));
    });
    thread.postMessage(bytes);
    return {
      answer,
      end: () => {
        clearInterval(watch);
        void thread.terminate();
      },
    };
  };
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
