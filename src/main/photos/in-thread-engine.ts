import { randomUUID } from 'node:crypto';
import type { PhotoEngine } from './photo-engine';
import { photoCancelled } from './photo-refusals';
import { makePhotoWork } from './photo-work';
import type { ReadPhotoData } from './take-in';
import { makeTurns } from './turns';

/** The engine without a thread, for tests: a signal stops what has not begun, and a fault is thrown. */
export function makeInThreadEngine(readData: ReadPhotoData): PhotoEngine {
  const turns = makeTurns();
  const work = makePhotoWork(readData);
  return {
    takeIn: (source, mediaFolder, signal) =>
      turns.take(
        async () => {
          const answer = await work({ task: 'takeIn', source, mediaFolder, job: randomUUID() });
          if (answer.task === 'takeIn') return answer.result;
          throw new Error(answer.task === 'fault' ? answer.message : 'Another answer was due');
        },
        photoCancelled('takeIn'),
        signal,
      ),
    render: (file, renditions, signal) =>
      turns.take(
        async () => {
          const answer = await work({ task: 'render', file, renditions });
          if (answer.task === 'render') return answer.result;
          throw new Error(answer.task === 'fault' ? answer.message : 'Another answer was due');
        },
        photoCancelled('render'),
        signal,
      ),
    stop: () => turns.stop(),
  };
}
