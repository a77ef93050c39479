import { diffArrays, diffWordsWithSpace } from 'diff';
import { countWords } from '@shared/story/count-words';
import type { StoryLine } from '@shared/story/story-lines';

/** A line of two stories beside each other; null where one of them has no such line. */
export interface ComparedLine {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Two stories line by line, with the words that came and went. */
export interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly changes: number;
  readonly wordsIn: number;
  readonly wordsOut: number;
}

/** Lines are taken for the same one, changed, where they share at least this part of the words of the shorter. */
const ALIKE = 0.3;

/**
 * Lays two stories beside each other. All lines of either are there once, each story's in its own order; a line that
 * has moved goes out in one place and comes in at the other.
 */
export function compareStories(
  before: readonly StoryLine[],
  after: readonly StoryLine[],
): Comparison {
  const lines: ComparedLine[] = [];
  let gone: readonly StoryLine[] = [];
  const parts = diffArrays([...before], [...after], {
    comparator: (a, b) => a.label === b.label && a.words === b.words,
  });
  for (const { value, added, removed } of parts) {
    if (removed) {
      gone = value;
      continue;
    }
    lines.push(...paired(gone, added ? value : []));
    gone = [];
    if (!added) lines.push(...value.map(({ label, words }) => ({ label, from: words, to: words })));
  }
  lines.push(...paired(gone, []));
  const changed = lines.filter(isChanged);
  return { lines, changes: changed.length, ...countChanges(changed) };
}

/** Whether the two stories say other words there. */
export function isChanged({ from, to }: ComparedLine): boolean {
  return from !== to;
}

function paired(gone: readonly StoryLine[], come: readonly StoryLine[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  let next = 0;
  for (const line of gone) {
    const at = come.findIndex((other, index) => index >= next && isAlike(line, other));
    if (at === -1) {
      lines.push({ label: line.label, from: line.words, to: null });
      continue;
    }
    lines.push(...come.slice(next, at).map(put));
    lines.push({ label: line.label, from: line.words, to: come[at]?.words ?? null });
    next = at + 1;
  }
  return [...lines, ...come.slice(next).map(put)];
}

function put({ label, words }: StoryLine): ComparedLine {
  return { label, from: null, to: words };
}

/** Of all but body copy a page has few lines of a kind: there the new one stands in the place of the old. */
function isAlike(a: StoryLine, b: StoryLine): boolean {
  if (a.label !== b.label) return false;
  if (a.label !== 'Body') return true;
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  const shared = [...(short ?? [])].filter((word) => long?.has(word)).length;
  return shared >= (short?.size ?? 0) * ALIKE;
}

function wordsOf({ words }: StoryLine): ReadonlySet<string> {
  return new Set(words.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function countChanges(changed: readonly ComparedLine[]) {
  let wordsIn = 0;
  let wordsOut = 0;
  for (const { from, to } of changed)
    for (const { value, added, removed } of diffWordsWithSpace(from ?? '', to ?? '')) {
      if (added) wordsIn += countWords(value);
      else if (removed) wordsOut += countWords(value);
    }
  return { wordsIn, wordsOut };
}
