import type { Node } from '@tiptap/pm/model';
import { bodyBlocks } from './copy';

/** Words a minute that a practised reader takes in (Brysbaert 2019, silent reading of English). */
const READING_SPEED = 238;

/** Elements of the body whose words are not copy: they are counted in `all` only. */
const NOT_COPY = new Set(['photo', 'audio', 'pullQuote', 'linkCard', 'deskBlock']);

const segmenters = new Map<string, Intl.Segmenter>();

/** Characters that are segmented at a time: the segmenter's cost rises with the square of the text's length. */
const STRETCH = 500;

/** Copy of Western letters alone, without the signs that part words in one language and join them in another. */
const WESTERN = /^[ -9;-^`-~\n\u00a0À-ÖØ-öø-ÿ£€–—‘’“”„…«»]*$/u;

/** Its words, by the same rules as the segmenter's and some twenty times as fast. */
const WESTERN_WORD =
  /[\dA-Za-zÀ-ÖØ-öø-ÿ]+(?:(?:(?<=[A-Za-zÀ-ÖØ-öø-ÿ])['.‘’](?=[A-Za-zÀ-ÖØ-öø-ÿ])|(?<=\d)[',.;‘’](?=\d))[\dA-Za-zÀ-ÖØ-öø-ÿ]+)*/gu;

/** A word is a word-like segment of the language (Unicode UAX #29): CJK and Thai count right, dashes do not. */
export function countWords(text: string, language = 'en'): number {
  if (WESTERN.test(text)) return text.match(WESTERN_WORD)?.length ?? 0;
  const segmenter = wordSegmenter(language);
  let words = 0;
  for (let from = 0; from < text.length; ) {
    // No word reaches across a space, so a text may be cut at one.
    const space = text.length - from > STRETCH ? text.indexOf(' ', from + STRETCH) : -1;
    const to = space === -1 ? text.length : space + 1;
    for (const { isWordLike } of segmenter.segment(text.slice(from, to)))
      if (isWordLike === true) words += 1;
    from = to;
  }
  return words;
}

/** Segmenters are slow to make and hold no text, so one is kept for each language. */
export function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const blockCounts = new WeakMap<Node, number>();

/** Words of one block. Nodes are immutable, so a block that has not changed is never counted twice. */
export function countBlock(block: Node, language = 'en'): number {
  const known = blockCounts.get(block);
  if (known !== undefined) return known;
  let words = 0;
  if (block.isTextblock) words = countWords(block.textContent, language);
  else
    block.forEach((child) => {
      words += countBlock(child, language);
    });
  blockCounts.set(block, words);
  return words;
}

/** Words in the body copy, and in everything a reader sees of the document. */
export interface StoryCounts {
  readonly body: number;
  readonly all: number;
}

/** Counts a document; the cost follows what changed since it was last counted, not its length. */
export function countStory(doc: Node, language = 'en'): StoryCounts {
  let body = 0;
  for (const block of bodyBlocks(doc))
    if (!NOT_COPY.has(block.type.name)) body += countBlock(block, language);
  return { body, all: countBlock(doc, language) };
}

/** Whole minutes to read so many words, at least one where there is any text. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / READING_SPEED));
}
