import type { Node } from '@tiptap/pm/model';
import { bodyBlocks } from '@shared/story/copy';
import { countBlock, countStory, countWords, readingMinutes } from '@shared/story/count-words';
import { readingEase, type ReadingEase } from '@shared/story/readability';
import { blockText } from '../page/flat-text';

/** What the status line says of the page. */
export interface PageFacts {
  readonly words: number;
  readonly allWords: number;
  readonly minutes: number;
  /** Null where the text is too short or not English. */
  readonly ease: ReadingEase | null;
}

export const NO_FACTS: PageFacts = { words: 0, allWords: 0, minutes: 0, ease: null };

/** Works out the facts of a page. Costs a reading of the whole body: for idle moments only. */
export function factsOf(doc: Node, language: string): PageFacts {
  const { body, all } = countStory(doc, language);
  const text = bodyBlocks(doc)
    .filter(isRunningCopy)
    .map((node) =>
      node.isTextblock ? blockText(node) : node.textBetween(0, node.content.size, '\n'),
    )
    .join('\n');
  return {
    words: body,
    allWords: all,
    minutes: readingMinutes(body),
    ease: readingEase(text, language),
  };
}

function isRunningCopy({ type }: Node): boolean {
  return !['photo', 'audio', 'pullQuote', 'linkCard', 'deskBlock', 'crosshead'].includes(type.name);
}

/** Words in a stretch of the page. Blocks that lie wholly inside are counted from the cache. */
export function countSelection(doc: Node, from: number, to: number, language: string): number {
  let words = 0;
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const isWhole = pos + 1 >= from && pos + node.nodeSize - 1 <= to;
    words += isWhole
      ? countBlock(node, language)
      : countWords(
          doc.textBetween(Math.max(from, pos + 1), Math.min(to, pos + node.nodeSize - 1)),
          language,
        );
    return false;
  });
  return words;
}
