import { parentPort } from 'node:worker_threads';
import type { StyleQuestion } from '../../src/renderer/desk/style/style-messages';
import { styleService } from '../../src/renderer/desk/style/style-service';

const answer = styleService({
  now: () => performance.now(),
  loadDictionary: () => Promise.resolve(null),
  loadTagger: () => Promise.reject(new Error('No rule here asks for parts of speech')),
  tell: (progress) => parentPort?.postMessage(progress),
});

parentPort?.on('message', (question: StyleQuestion) => {
  answer(question).then(
    (done) => parentPort?.postMessage(done),
    (fault: unknown) => parentPort?.postMessage({ kind: 'fault', message: String(fault) }),
  );
});
