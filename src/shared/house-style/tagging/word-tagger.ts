import posTagger from 'wink-pos-tagger';
import type { TaggedWord, WordTagger } from '../rules/kinds/checker';

/**
 * Tags the words of English sentences with Penn Treebank tags (wink-pos-tagger: a lexicon and rules). Its word
 * lists weigh 3 MB, so it is loaded only where a rule asks for tags.
 */
export function wordTagger(): WordTagger {
  const tagger = posTagger();
  return (sentence) => placed(sentence, tagger.tagSentence(sentence));
}

/** The library names words, not places; a word that it has rewritten ("can’t") has none and is passed over. */
function placed(
  sentence: string,
  words: readonly { readonly value: string; readonly pos?: string }[],
): readonly TaggedWord[] {
  const lower = sentence.toLowerCase();
  let from = 0;
  return words.flatMap(({ value, pos = '' }): TaggedWord[] => {
    const at = lower.indexOf(value.toLowerCase(), from);
    if (at < 0) return [];
    from = at + value.length;
    return [{ text: sentence.slice(at, from), tag: pos, from: at, to: from }];
  });
}
