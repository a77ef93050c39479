import { BlockSender } from './block-exchange';
import type { StyleChecker } from './style-checker';
import type { StyleAnswer, StyleQuestion } from './style-messages';

/** The style thread as the window holds it. */
export interface StylePort {
  readonly post: (question: StyleQuestion) => void;
  /** One listener for answers, and one for a thread that can't go on. */
  readonly listen: (hear: (answer: StyleAnswer) => void, broken: (message: string) => void) => void;
  readonly stop: () => void;
}

/** A checker in a thread of its own. */
export function threadChecker(open: () => StylePort = openStyleWorker): StyleChecker {
  const port = open();
  const sender = new BlockSender();
  const waiting = new Map<number, (answer: StyleAnswer | null) => void>();
  let turns = 0;
  let failure: string | null = null;
  let stopped = false;
  port.listen(
    (answer) => {
      waiting.get(answer.turn)?.(answer);
    },
    (message) => {
      failure = message;
      for (const [turn, answer] of waiting) answer({ turn, kind: 'fault', message });
    },
  );
  /** null: stopped. */
  const ask = async (
    make: (turn: number) => StyleQuestion,
  ): Promise<Exclude<StyleAnswer, { kind: 'fault' }> | null> => {
    if (stopped) return null;
    if (failure !== null) throw new Error(failure);
    turns += 1;
    const turn = turns;
    const answered = new Promise<StyleAnswer | null>((answer) => {
      waiting.set(turn, answer);
    });
    port.post(make(turn));
    const answer = await answered;
    waiting.delete(turn);
    if (answer?.kind !== 'fault') return answer;
    // A thread that has failed may not have taken the blocks in.
    sender.forget();
    throw new Error(answer.message);
  };
  return {
    use: async (source, style, ownDictionary) => {
      const answer = await ask((turn) => ({ turn, kind: 'use', source, style, ownDictionary }));
      return answer?.kind === 'rules' ? answer.rules : [];
    },
    check: async (blocks, piece) => {
      const answer = await ask((turn) => ({
        turn,
        kind: 'check',
        piece,
        ...sender.message(blocks),
      }));
      return answer?.kind === 'report' ? answer.report : null;
    },
    stop: () => {
      stopped = true;
      port.stop();
      for (const answer of waiting.values()) answer(null);
    },
  };
}

function openStyleWorker(): StylePort {
  const worker = new Worker(new URL('./style.worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (question) => {
      worker.postMessage(question);
    },
    listen: (hear, broken) => {
      worker.addEventListener('message', ({ data }: MessageEvent<StyleAnswer>) => {
        hear(data);
      });
      worker.addEventListener('error', ({ message }) => {
        broken(message);
      });
    },
    stop: () => {
      worker.terminate();
    },
  };
}
