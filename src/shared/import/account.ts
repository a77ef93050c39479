import type { Node } from '@tiptap/pm/model';
import { keptWords } from './kept-words';
import { isLeftOut, type LineKind } from './line-kind';
import type { Accounted, ImportForm, RecognisedLine } from './recognition';
import { wordList } from './words';

/** Kinds whose value is kept in the record or as an element without words; their words stand in the report. */
const AS_FURNITURE: ReadonlySet<LineKind> = new Set([
  'byline',
  'stamp',
  'audio',
  'picture',
  'sectionBreak',
]);

/** Whether a line's words stand in the report while the story keeps their value. */
function isFurnitureValue(kind: LineKind): boolean {
  return AS_FURNITURE.has(kind);
}

/**
 * Proves that nothing was lost: every line is in one place, and the words of the lines that went into the story
 * are exactly the words of the document that was made, counted word by word from the document itself.
 */
export function accountFor(
  lines: readonly RecognisedLine[],
  form: ImportForm,
  doc: Node,
): Accounted {
  const tally = {
    story: 0,
    furniture: 0,
    labels: 0,
    tray: 0,
    linesInStory: 0,
    linesAsFurniture: 0,
    linesInTray: 0,
  };
  const due = new Map<string, number>();
  let words = 0;
  for (const line of lines) {
    const all = wordList(line.text).length;
    words += all;
    if (isLeftOut(line.kind)) {
      tally.tray += all;
      tally.linesInTray += 1;
    } else if (isFurnitureValue(line.kind)) {
      tally.furniture += all;
      tally.linesAsFurniture += 1;
    } else {
      const { ranges, creditLine, removed } = keptWords(line, form);
      const kept = [...ranges.map(({ from, to }) => line.text.slice(from, to)), creditLine].flatMap(
        wordList,
      );
      for (const word of kept) due.set(word, (due.get(word) ?? 0) + 1);
      tally.story += kept.length;
      tally.labels += wordList(removed).length;
      tally.linesInStory += 1;
    }
  }
  const inOnePlace = tally.story + tally.furniture + tally.labels + tally.tray === words;
  return {
    lines: lines.length,
    linesInStory: tally.linesInStory,
    linesAsFurniture: tally.linesAsFurniture,
    linesInTray: tally.linesInTray,
    words,
    wordsInStory: tally.story,
    wordsAsFurniture: tally.furniture,
    wordsInLabels: tally.labels,
    wordsInTray: tally.tray,
    complete: inOnePlace && sameWords(due, doc),
  };
}

function sameWords(due: Map<string, number>, doc: Node): boolean {
  const left = new Map(due);
  for (const word of docWords(doc)) {
    const count = left.get(word) ?? 0;
    if (count === 0) return false;
    left.set(word, count - 1);
  }
  return [...left.values()].every((count) => count === 0);
}

function docWords(doc: Node): string[] {
  const words: string[][] = [];
  doc.descendants((node) => {
    if (node.isTextblock) words.push(wordList(node.textContent));
    return !node.isTextblock;
  });
  return words.flat();
}
