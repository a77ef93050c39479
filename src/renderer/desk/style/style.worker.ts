import { loadDictionary } from '../spelling/load-dictionary';
import type { StyleQuestion } from './style-messages';
import { styleService } from './style-service';

const answer = styleService({
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

addEventListener('message', ({ data }: MessageEvent<StyleQuestion>) => {
  answer(data).then(
    (done) => {
      postMessage(done);
    },
    (fault: unknown) => {
      // The window must hear of a bug in the core, or it would wait for ever.
      postMessage({
        kind: 'fault',
        message: fault instanceof Error ? fault.message : String(fault),
      });
    },
  );
});
