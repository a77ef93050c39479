import { align } from './align';
import type { StoryLine } from './part-lines';
import { wordChanges, type WordChange } from './word-changes';

/** A line of two parts beside each other, with its words as they became what they are. */
export interface ComparedLine {
  readonly label: string;
  readonly words: readonly WordChange[];
}

/** The lines of one part as they became those of another: of one kind, the new one stands in the place of the old. */
export function compareLines(
  before: readonly StoryLine[],
  after: readonly StoryLine[],
): ComparedLine[] {
  const likeness = (one: number, other: number): number =>
    before[one]?.label === after[other]?.label ? SAME_KIND : 0;
  return align(before.map(pieceOf), after.map(pieceOf), likeness).map((row) => {
    const old = row.before === null ? undefined : before[row.before];
    const now = row.after === null ? undefined : after[row.after];
    return {
      label: (now ?? old)?.label ?? '',
      words: wordChanges(old?.words ?? '', now?.words ?? ''),
    };
  });
}

/** Enough for two lines that stand in one place, and not for one that would have moved. */
const SAME_KIND = 0.5;

const NO_WORDS: ReadonlySet<string> = new Set();

/** Lines of a part do not move: a piece without a vocabulary is none that does. */
function pieceOf({ label, words }: StoryLine) {
  return { key: `${label}\n${words}`, vocabulary: NO_WORDS };
}
