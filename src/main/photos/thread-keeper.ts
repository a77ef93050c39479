import { setTimeout as pause } from 'node:timers/promises';
import type { Transferable } from 'node:worker_threads';
import type { PhotoAnswer, PhotoQuestion } from './photo-messages';
import { startThread, type PhotoThread } from './photo-thread';

/** How the thread is kept. Times in milliseconds. */
export interface ThreadKeeping {
  /** The built `photo.worker.js`. */
  readonly workerUrl: URL;
  /** What one job may take. */
  readonly timeout: number;
  /** An unused thread ends after this time, which gives its memory back. */
  readonly idle: number;
  /** Told of faults, for the log. */
  readonly onFault: (message: string) => void;
}

/** A question that got no answer: the thread is gone, and the next question finds a new one. */
export interface Lost {
  readonly task: 'lost';
  readonly why: 'cancelled' | 'timeout' | 'fault';
}

/** One thread at a time, started when it is needed. */
export interface ThreadKeeper {
  /** One question at a time. `tidy` takes away what a lost job left, once nothing of it runs. */
  ask(
    question: PhotoQuestion,
    handedOver: readonly Transferable[],
    signal: AbortSignal,
    tidy: () => Promise<void>,
  ): Promise<Exclude<PhotoAnswer, { task: 'fault' }> | Lost>;
  /** Ends the thread, and waits until lost ones are gone and tidied up after. */
  end(): Promise<void>;
}

/** The desk hears within this time that work was called off, though the thread takes longer to go. */
const SETTLE_WITHIN = 150;

export function keepThread({ workerUrl, timeout, idle, onFault }: ThreadKeeping): ThreadKeeper {
  let thread: PhotoThread | null = null;
  let ending = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const drop = (tidy: () => Promise<void>) => {
    const gone = thread;
    thread = null;
    ending = Promise.all([ending, gone?.end()])
      .then(tidy)
      .catch((fault: unknown) => onFault(describe(fault)));
    return ending;
  };
  return {
    ask: async (question, handedOver, signal, tidy) => {
      clearTimeout(rest);
      await ending;
      thread ??= startThread(workerUrl);
      const answer = await answerOrLoss(thread.ask(question, handedOver), signal, timeout);
      if (answer.task !== 'fault' && answer.task !== 'lost') {
        rest = setTimeout(() => void drop(nothing), idle).unref();
        return answer;
      }
      if (answer.task === 'fault') onFault(answer.message);
      await Promise.race([drop(tidy), pause(SETTLE_WITHIN)]);
      return answer.task === 'fault' ? { task: 'lost', why: 'fault' } : answer;
    },
    end: () => {
      clearTimeout(rest);
      return drop(nothing);
    },
  };
}

async function answerOrLoss(
  answer: Promise<PhotoAnswer>,
  signal: AbortSignal,
  timeout: number,
): Promise<PhotoAnswer | Lost> {
  return new Promise((resolve) => {
    const lose = (why: Lost['why']) => {
      resolve({ task: 'lost', why });
    };
    const clock = setTimeout(() => lose('timeout'), timeout);
    const callOff = () => lose('cancelled');
    signal.addEventListener('abort', callOff, { once: true });
    if (signal.aborted) callOff();
    void answer
      .catch((fault: unknown): PhotoAnswer => ({ task: 'fault', message: describe(fault) }))
      .then(resolve)
      .finally(() => {
        clearTimeout(clock);
        signal.removeEventListener('abort', callOff);
      });
  });
}

async function nothing(): Promise<void> {
  // An idle thread leaves nothing behind.
}

function describe(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
