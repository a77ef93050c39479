import type { MessagePort, Transferable } from 'node:worker_threads';
import type { PhotoAnswer, PhotoQuestion } from './photo-messages';
import type { PhotoWork } from './photo-work';

/** Answers each question that comes over the port; files that were made are handed over, not copied. */
export function servePhotoWork(port: MessagePort, work: PhotoWork): void {
  port.on('message', (question: PhotoQuestion) => {
    void work(question).then((answer) => port.postMessage(answer, filesOf(answer)));
  });
}

function filesOf(answer: PhotoAnswer): readonly Transferable[] {
  return answer.task === 'render' && answer.result.ok
    ? answer.result.value.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []))
    : [];
}
