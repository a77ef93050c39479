import { createContext, use, useEffect, useState } from 'react';
import { answerTrial, type TrialAnswer, type TrialQuestion } from './rule-trial';
import type { TrialMessage } from './rule-trial.worker';

/** Tries rules, one question after the other. */
export interface TrialRunner {
  /** Answers within the time limit: a rule that takes longer is stopped, and that is the answer. */
  readonly ask: (question: TrialQuestion) => Promise<TrialAnswer>;
  readonly stop: () => void;
}

/** What one question may take, in ms: a pattern that goes astray would take for ever. */
export const TRIAL_LIMIT = 1500;

const TOO_SLOW: TrialAnswer = {
  kind: 'fault',
  message:
    'Stopped after 1.5 seconds: the pattern goes astray in this text. What may repeat must not hold a part that may repeat as well, as “(a+)+” does.',
};

/** What the runner needs of a worker. */
export interface TrialWorker {
  readonly post: (question: TrialQuestion) => void;
  readonly end: () => void;
  /** Takes the place of the listeners before. */
  readonly listen: (
    onMessage: (said: TrialMessage) => void,
    onFault: (why: string) => void,
  ) => void;
}

/** A runner over a worker, which is ended and made anew when the time is up. The clock starts once it is there. */
export function workerRunner(makeWorker: () => TrialWorker): TrialRunner {
  let worker: TrialWorker | null = null;
  let ready = false;
  let last: Promise<unknown> = Promise.resolve();
  let drop: (() => void) | null = null;
  const end = (): void => {
    worker?.end();
    worker = null;
    ready = false;
  };
  const run = (question: TrialQuestion): Promise<TrialAnswer> =>
    new Promise((answer) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = (given: TrialAnswer): void => {
        clearTimeout(timer);
        drop = null;
        answer(given);
      };
      drop = () => done({ kind: 'fault', message: 'Stopped.' });
      const at = (worker ??= makeWorker());
      const start = (): void => {
        timer = setTimeout(() => {
          end();
          done(TOO_SLOW);
        }, TRIAL_LIMIT);
        at.post(question);
      };
      at.listen(
        (said) => {
          if (said.kind !== 'ready') done(said);
          else if (!ready) {
            ready = true;
            start();
          }
        },
        (message) => {
          end();
          done({ kind: 'fault', message });
        },
      );
      if (ready) start();
    });
  return {
    ask: (question) => {
      const next = last.then(() => run(question));
      last = next;
      return next;
    },
    stop: () => {
      end();
      drop?.();
    },
  };
}

function browserWorker(): TrialWorker {
  const worker = new Worker(new URL('./rule-trial.worker.ts', import.meta.url), {
    type: 'module',
  });
  return {
    post: (question) => worker.postMessage(question),
    end: () => worker.terminate(),
    listen: (onMessage, onFault) => {
      worker.onmessage = ({ data }: MessageEvent<TrialMessage>) => onMessage(data);
      worker.onerror = ({ message }) => onFault(message);
    },
  };
}

/** A runner for a world without workers: no limit holds there. */
export function plainRunner(): TrialRunner {
  return { ask: (question) => Promise.resolve(answerTrial(question)), stop: () => undefined };
}

const RunnerContext = createContext<() => TrialRunner>(() => workerRunner(browserWorker));
/** Gives the panes below another way to try rules. */
export const TrialRunnerProvider = RunnerContext.Provider;

/** A runner of this component's own, ended with it. */
export function useTrialRunner(): TrialRunner {
  const make = use(RunnerContext);
  const [runner] = useState(make);
  useEffect(() => () => runner.stop(), [runner]);
  return runner;
}
