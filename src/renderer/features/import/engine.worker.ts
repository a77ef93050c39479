import { importText } from '@shared/import/import-text';
import { recogniseWord } from '@shared/import/word/recognise-word';
import { ok } from '@shared/result/result';
import type { EngineAnswer, EngineQuestion, WithId } from './engine-messages';
import { makeStory } from './import-engine';

addEventListener('message', ({ data }: MessageEvent<WithId<EngineQuestion>>) => {
  postMessage({ id: data.id, ...answer(data) });
});

function answer(question: EngineQuestion): EngineAnswer {
  try {
    if (question.kind === 'recognise') {
      const { input, houseStyle } = question;
      return { kind: 'recognised', result: importText(input, { houseStyle }) };
    }
    if (question.kind === 'recognise-word') {
      const { copy, name, houseStyle } = question;
      return { kind: 'recognised', result: ok(recogniseWord(copy, { name, houseStyle })) };
    }
    return { kind: 'made', made: makeStory(question.recognition, question.takeIn) };
  } catch (fault) {
    // The window must hear of a bug in the core, or it would wait for ever.
    return { kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) };
  }
}
