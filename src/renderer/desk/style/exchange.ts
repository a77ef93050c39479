import type { RunnerAnswer, RunnerPort, RunnerProgress, RunnerQuestion } from './runner-messages';

/** A worker that says nothing for too long, and the rule that it named last. */
export interface Silence {
  readonly kind: 'silent';
  /** undefined: it named none; null: it was running all of them. */
  readonly trying: string | null | undefined;
}

/** A worker with what it is asked now. */
export interface Conversation {
  /** Asks and waits. A sign of life within `limit` milliseconds prolongs the wait; after `stop` there is silence. */
  readonly ask: (question: RunnerQuestion, limit: Limit) => Promise<RunnerAnswer | Silence>;
  readonly stop: () => void;
}

/** How long a worker may be silent after it has named a rule, or before it has named any. */
export type Limit = (trying: Silence['trying']) => number;

/** Talks with a worker, one question at a time. */
export function conversation(port: RunnerPort): Conversation {
  let hear: ((message: RunnerAnswer | RunnerProgress) => void) | null = null;
  let end: (() => void) | null = null;
  port.listen((message) => hear?.(message));
  return {
    ask: (question, limit) =>
      new Promise((answer) => {
        let trying: Silence['trying'];
        let signs = 0;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const settle = (settled: RunnerAnswer | Silence): void => {
          clearTimeout(timer);
          hear = null;
          end = null;
          answer(settled);
        };
        const wait = (): void => {
          signs += 1;
          clearTimeout(timer);
          const sign = signs;
          timer = setTimeout(() => {
            // A busy window hears late: what has already arrived is heard before silence is stated.
            timer = setTimeout(() => {
              if (sign === signs) settle({ kind: 'silent', trying });
            });
          }, limit(trying));
        };
        hear = (message) => {
          if (message.kind !== 'trying') {
            settle(message);
            return;
          }
          trying = message.rule;
          wait();
        };
        end = () => {
          settle({ kind: 'silent', trying: undefined });
        };
        wait();
        port.post(question);
      }),
    stop: () => {
      port.stop();
      end?.();
    },
  };
}
