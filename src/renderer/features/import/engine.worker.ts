import { importText } from '@shared/import/import-text';
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
    return { kind: 'made', made: makeStory(question.recognition, question.takeIn) };
  } catch (fault) {
    // The window must hear of a bug in the core, or it would wait for ever.
    return { kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) };
  }
}
