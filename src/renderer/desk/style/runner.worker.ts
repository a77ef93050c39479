import { loadDictionary } from '../spelling/load-dictionary';
import { ruleRunner } from './rule-runner';
import type { RunnerQuestion } from './runner-messages';

const answer = ruleRunner({
  now: () => performance.now(),
  loadDictionary,
  loadTagger: async () => {
    const { wordTagger } = await import('@shared/house-style/tagging/word-tagger');
    return wordTagger();
  },
  tell: (progress) => {
    postMessage(progress);
  },
});

addEventListener('message', ({ data }: MessageEvent<RunnerQuestion>) => {
  answer(data).then(
    (done) => {
      postMessage(done);
    },
    (fault: unknown) => {
      // The guard must hear of a bug in the core, or it would wait for ever.
      postMessage({
        kind: 'fault',
        message: fault instanceof Error ? fault.message : String(fault),
      });
    },
  );
});
