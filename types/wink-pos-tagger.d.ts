/** What the pure core uses of wink-pos-tagger, which has no declarations of its own. */

/** Makes a tagger with its lexicon. */
declare function posTagger(): {
  /** `pos` is a Penn Treebank tag. */
  tagSentence(sentence: string): { readonly value: string; readonly pos?: string }[];
};

export default posTagger;
