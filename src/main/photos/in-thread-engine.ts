import { randomUUID } from 'node:crypto';
import { err } from '@shared/result/result';
import type { PhotoEngine } from './photo-engine';
import { photoBroke, photoCancelled } from './photo-refusals';
import { makePhotoWork } from './photo-work';
import type { ReadPhotoData } from './take-in';
import { makeTurns } from './turns';

/** The engine without a thread, where the caller may wait: tests. A signal stops what has not begun. */
export function makeInThreadEngine(readData: ReadPhotoData): PhotoEngine {
  const turns = makeTurns();
  const work = makePhotoWork(readData);
  return {
    takeIn: (source, mediaFolder, signal) =>
      turns.take(
        async () => {
          const answer = await work({ task: 'takeIn', source, mediaFolder, job: randomUUID() });
          return answer.task === 'takeIn' ? answer.result : err(photoBroke('takeIn'));
        },
        photoCancelled('takeIn'),
        signal,
      ),
    render: (file, renditions, signal) =>
      turns.take(
        async () => {
          const answer = await work({ task: 'render', file, renditions });
          return answer.task === 'render' ? answer.result : err(photoBroke('render'));
        },
        photoCancelled('render'),
        signal,
      ),
    stop: () => turns.stop(),
  };
}
