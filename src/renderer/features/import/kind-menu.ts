import type { LineKind } from '@shared/import/line-kind';

/** One choice of the kind menu: its name and the letter that chooses it at once. */
export interface KindChoice {
  readonly kind: LineKind;
  readonly name: string;
  readonly letter: string;
}

/** What a line can be taken in as: page furniture on the left, copy and what goes with it on the right. */
export const KIND_COLUMNS: readonly [readonly KindChoice[], readonly KindChoice[]] = [
  [
    { kind: 'kicker', name: 'Kicker', letter: 'K' },
    { kind: 'headline', name: 'Headline', letter: 'H' },
    { kind: 'standfirst', name: 'Standfirst', letter: 'F' },
    { kind: 'stamp', name: 'Stamp', letter: 'S' },
    { kind: 'byline', name: 'Byline', letter: 'Y' },
    { kind: 'audio', name: 'Audio', letter: 'A' },
    { kind: 'editorsNote', name: 'Editor’s note', letter: 'N' },
    { kind: 'authorBio', name: 'Author bio', letter: 'O' },
    { kind: 'contributorCall', name: 'Contributor call', letter: 'L' },
  ],
  [
    { kind: 'body', name: 'Body', letter: 'B' },
    { kind: 'crosshead', name: 'Crosshead', letter: 'X' },
    { kind: 'pullQuote', name: 'Pull quote', letter: 'Q' },
    { kind: 'blockQuote', name: 'Block quote', letter: 'U' },
    { kind: 'listItem', name: 'List item', letter: 'I' },
    { kind: 'sectionBreak', name: 'Section break', letter: 'T' },
    { kind: 'caption', name: 'Caption', letter: 'C' },
    { kind: 'credit', name: 'Credit', letter: 'D' },
    { kind: 'correction', name: 'Correction', letter: 'E' },
  ],
];

/** What leaves a line in the tray. */
export const OUT_CHOICES: readonly KindChoice[] = [
  { kind: 'repeat', name: 'Repeat', letter: 'R' },
  { kind: 'rubbish', name: 'Page rubbish', letter: 'P' },
];

const [LEFT, RIGHT] = KIND_COLUMNS;
const ALL = [...LEFT, ...RIGHT, ...OUT_CHOICES];

/** A kind's name as the desk says it. */
export function kindName(kind: LineKind): string {
  return ALL.find((choice) => choice.kind === kind)?.name ?? kind;
}

/** The kind that a key chooses in the menu; null for any other key. */
export function kindOfLetter(key: string): LineKind | null {
  return ALL.find(({ letter }) => letter === key.toUpperCase())?.kind ?? null;
}

/** The keys that move about in the menu. */
export type MenuMove = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** Where a move leads from a choice: within its column, across, and down to “Leave out” below both; it stops at the edges. */
export function moveInMenu(from: LineKind, move: MenuMove): LineKind {
  const rows = [...LEFT.map((left, row) => [left, RIGHT[row] ?? left]), OUT_CHOICES];
  const row = rows.findIndex((choices) => choices.some(({ kind }) => kind === from));
  const column = rows[row]?.findIndex(({ kind }) => kind === from) ?? 0;
  switch (move) {
    case 'ArrowUp':
      return rows[row - 1]?.[column]?.kind ?? from;
    case 'ArrowDown':
      return rows[row + 1]?.[column]?.kind ?? from;
    case 'ArrowLeft':
      return rows[row]?.[column - 1]?.kind ?? from;
    case 'ArrowRight':
      return rows[row]?.[column + 1]?.kind ?? from;
    case 'Home':
      return rows[0]?.[column]?.kind ?? from;
    case 'End':
      return rows.at(-1)?.[column]?.kind ?? from;
  }
}
