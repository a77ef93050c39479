import { found, type Check } from '../check';
import { seenWords } from '../seen-words';

/** Words that the house writes otherwise; each wording once an element. */
export const checkWordList: Check = (block, context) => {
  const matches = context.wordList.matchesIn(seenWords(block, context.publishStrikethrough));
  const once = new Map(matches.map((match) => [match.words, match.use]));
  return [...once].map(([words, use]) =>
    found(
      'suggestion',
      'word-list',
      use === ''
        ? `The house does not write “${words}” (${context.called}). Find other words.`
        : `The house writes “${use}”, not “${words}” (${context.called}).`,
      context,
    ),
  );
};
