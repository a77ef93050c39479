import { answerTrial, type TrialAnswer, type TrialQuestion } from './rule-trial';

/** What the worker says: that it is there, or an answer. */
export type TrialMessage = { readonly kind: 'ready' } | TrialAnswer;

addEventListener('message', ({ data }: MessageEvent<TrialQuestion>) => {
  postMessage(answer(data));
});
postMessage({ kind: 'ready' } satisfies TrialMessage);

function answer(question: TrialQuestion): TrialMessage {
  try {
    return answerTrial(question);
  } catch (fault) {
    // The window must hear of a bug in the core, or it would wait until the time is up.
    return { kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) };
  }
}
