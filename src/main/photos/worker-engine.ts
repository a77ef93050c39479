import { randomUUID } from 'node:crypto';
import type { DeskError } from '@shared/contract/desk-error';
import { err } from '@shared/result/result';
import { sweepStaging } from './keep-files';
import type { PhotoEngine } from './photo-engine';
import { photoBroke, photoCancelled, photoTooSlow, type PhotoTask } from './photo-refusals';
import { keepThread, type Lost, type ThreadKeeping } from './thread-keeper';
import { makeTurns } from './turns';

/** How the engine is set up. Times in milliseconds; without them a job has a minute, an idle thread half of one. */
export type PhotoEngineOptions = Pick<ThreadKeeping, 'workerUrl'> &
  Partial<Omit<ThreadKeeping, 'workerUrl'>>;

/** The engine on a thread of its own. */
export function makePhotoEngine({
  workerUrl,
  timeout = 60_000,
  idle = 30_000,
  onFault = () => undefined,
}: PhotoEngineOptions): PhotoEngine {
  const turns = makeTurns();
  const threads = keepThread({ workerUrl, timeout, idle, onFault });
  const failure = (task: PhotoTask, why: Lost['why']): DeskError =>
    why === 'cancelled'
      ? photoCancelled(task)
      : why === 'timeout'
        ? photoTooSlow(task, timeout)
        : photoBroke(task);
  return {
    takeIn: (source, mediaFolder, signal) =>
      turns.take(
        async (own) => {
          const job = randomUUID();
          const given = 'bytes' in source ? { ...source, bytes: ownBuffer(source.bytes) } : source;
          const answer = await threads.ask(
            { task: 'takeIn', source: given, mediaFolder, job },
            'bytes' in given ? [given.bytes.buffer] : [],
            own,
            () => sweepStaging(mediaFolder, job),
          );
          if (answer.task === 'takeIn') return answer.result;
          return err(failure('takeIn', answer.task === 'lost' ? answer.why : 'fault'));
        },
        photoCancelled('takeIn'),
        signal,
      ),
    render: (file, renditions, signal) =>
      turns.take(
        async (own) => {
          const bytes = ownBuffer(file.bytes);
          const answer = await threads.ask(
            { task: 'render', file: { ...file, bytes }, renditions },
            [bytes.buffer],
            own,
            () => Promise.resolve(),
          );
          if (answer.task === 'render') return answer.result;
          return err(failure('render', answer.task === 'lost' ? answer.why : 'fault'));
        },
        photoCancelled('render'),
        signal,
      ),
    stop: async () => {
      await turns.stop();
      await threads.end();
    },
  };
}

/** Bytes whose buffer can be handed over: a part of a larger buffer is copied, since others use the rest. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}
