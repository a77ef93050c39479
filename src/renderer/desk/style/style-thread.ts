import { BlockReceiver } from './block-exchange';
import type { StyleChecker } from './style-checker';
import type { StyleAnswer, StyleQuestion } from './style-messages';

/**
 * The work of the style thread, without the thread: passes the window's questions on to a checker. It stands between
 * the window and the threads that run rules so that neither the rules of a house, which can be megabytes, nor the
 * search for a rule that never ends crosses the window's thread more than once.
 */
export function styleThread(
  checker: Pick<StyleChecker, 'use' | 'check'>,
  post: (answer: StyleAnswer) => void,
): (question: StyleQuestion) => void {
  const received = new BlockReceiver();
  const answerTo = async (question: StyleQuestion): Promise<StyleAnswer> => {
    const { turn } = question;
    if (question.kind === 'use') {
      const { source, style, ownDictionary } = question;
      return { turn, kind: 'rules', rules: await checker.use(source, style, ownDictionary) };
    }
    const report = await checker.check(received.blocks(question), question.piece);
    return { turn, kind: 'report', report };
  };
  return (question) => {
    answerTo(question).then(post, (fault: unknown) => {
      const message = fault instanceof Error ? fault.message : String(fault);
      post({ turn: question.turn, kind: 'fault', message });
    });
  };
}
