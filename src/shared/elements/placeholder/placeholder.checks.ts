import type { Problem } from '../../result/problem';
import { found, theCalled, type Check, type CheckContext } from '../check';
import { seenWords } from '../seen-words';
import { placeholdersIn } from './placeholder';

/** More of them in one place say nothing new: the whole place is still to be written. */
const MOST = 5;

/** Texts of a block that are known by the one they stand in. */
const OF: Readonly<Record<string, string>> = {
  caption: 'the caption of ',
  creditLine: 'the credit of ',
};

/** The placeholders among a text block's words. */
export const checkPlaceholders: Check = (block, context) =>
  placeholderProblems(
    seenWords(block, context.publishStrikethrough),
    `${OF[block.type.name] ?? ''}${theCalled(context)}`,
    context,
  );

/** The placeholders in any text of a story; `place` says where it stands, in the desk's words. */
export function placeholderProblems(
  text: string,
  place: string,
  context: Pick<CheckContext, 'where' | 'wordList'>,
): Problem[] {
  return placeholdersIn(text, context.wordList.right)
    .slice(0, MOST)
    .map((words) =>
      found(
        'error',
        'placeholder',
        `“${words}” still stands in ${place}. Write what it stands for, or take it out.`,
        context,
      ),
    );
}
