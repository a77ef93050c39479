import type { ImportEngine, MadeStory } from './import-engine';
import type { EngineAnswer, EngineQuestion, WithId } from './engine-messages';

/** An engine in a worker of its own. A fault in the worker is a bug and comes back as a rejection. */
export function workerEngine(): ImportEngine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly answer: (answer: EngineAnswer) => void; readonly fail: (fault: Error) => void }
  >();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WithId<EngineAnswer>>) => {
    waiting.get(data.id)?.answer(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message));
    waiting.clear();
  });
  const ask = (question: EngineQuestion): Promise<EngineAnswer> => {
    asked += 1;
    const id = asked;
    return new Promise((answer, fail) => {
      waiting.set(id, { answer, fail });
      worker.postMessage({ id, ...question });
    });
  };
  return {
    recognise: async (input, houseStyle) => {
      const answer = await ask({ kind: 'recognise', input, houseStyle });
      if (answer.kind !== 'recognised')
        throw new Error(answer.kind === 'fault' ? answer.message : 'Another answer was due');
      return answer.result;
    },
    recogniseWord: async (copy, name, houseStyle) => {
      const answer = await ask({ kind: 'recognise-word', copy, name, houseStyle });
      if (answer.kind !== 'recognised' || !answer.result.ok)
        throw new Error(answer.kind === 'fault' ? answer.message : 'Another answer was due');
      return answer.result.value;
    },
    make: async (recognition, takeIn): Promise<MadeStory> => {
      const answer = await ask({ kind: 'make', recognition, takeIn });
      if (answer.kind !== 'made')
        throw new Error(answer.kind === 'fault' ? answer.message : 'Another answer was due');
      return answer.made;
    },
    stop: () => worker.terminate(),
  };
}
