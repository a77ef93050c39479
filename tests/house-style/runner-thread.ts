import { parentPort } from 'node:worker_threads';
import type { RunnerQuestion } from '../../src/renderer/desk/style/runner-messages';
import { ruleRunner } from '../../src/renderer/desk/style/rule-runner';

const answer = ruleRunner({
  now: () => performance.now(),
  loadDictionary: () => Promise.resolve(null),
  loadTagger: () => Promise.reject(new Error('No rule here asks for parts of speech')),
  tell: (progress) => parentPort?.postMessage(progress),
});

parentPort?.on('message', (question: RunnerQuestion) => {
  answer(question).then(
    (done) => parentPort?.postMessage(done),
    (fault: unknown) => parentPort?.postMessage({ kind: 'fault', message: String(fault) }),
  );
});
