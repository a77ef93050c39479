import type { LineKind } from '@shared/import/line-kind';

/** One choice of the kind menu, and the letter that chooses it at once. */
export interface KindChoice {
  readonly kind: LineKind;
  readonly letter: string;
}

/** The choices above “Leave out”, side by side. */
export type KindColumns = readonly [readonly KindChoice[], readonly KindChoice[]];

/** What a line can be taken in as: page furniture on the left, copy and what goes with it on the right. */
export const KIND_COLUMNS: KindColumns = [
  [
    { kind: 'kicker', letter: 'K' },
    { kind: 'headline', letter: 'H' },
    { kind: 'standfirst', letter: 'F' },
    { kind: 'stamp', letter: 'S' },
    { kind: 'byline', letter: 'Y' },
    { kind: 'audio', letter: 'A' },
    { kind: 'editorsNote', letter: 'N' },
    { kind: 'authorBio', letter: 'O' },
    { kind: 'correction', letter: 'E' },
    { kind: 'contributorCall', letter: 'L' },
  ],
  [
    { kind: 'body', letter: 'B' },
    { kind: 'crosshead', letter: 'X' },
    { kind: 'pullQuote', letter: 'Q' },
    { kind: 'blockQuote', letter: 'U' },
    { kind: 'attribution', letter: 'W' },
    { kind: 'listItem', letter: 'I' },
    { kind: 'sectionBreak', letter: 'T' },
    { kind: 'caption', letter: 'C' },
    { kind: 'credit', letter: 'D' },
  ],
];

/** What a picture can be taken in as: it is never words. */
export const PICTURE_COLUMNS: KindColumns = [[{ kind: 'picture', letter: 'G' }], []];

/** What leaves a line in the tray. */
export const OUT_CHOICES: readonly KindChoice[] = [
  { kind: 'repeat', letter: 'R' },
  { kind: 'rubbish', letter: 'P' },
];

/** The kind that a key chooses in the menu; null for any other key. */
export function kindOfLetter(key: string, columns: KindColumns): LineKind | null {
  return (
    [...columns.flat(), ...OUT_CHOICES].find(({ letter }) => letter === key.toUpperCase())?.kind ??
    null
  );
}

/** The keys that move about in the menu. */
export type MenuMove = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** Where a move leads from a choice: within its column, across, and down to “Leave out” below both; it stops at the edges. */
export function moveInMenu(from: LineKind, move: MenuMove, choices: KindColumns): LineKind {
  const columns = choices.map((column, side) =>
    [...column, ...OUT_CHOICES.slice(side, side + 1)].map(({ kind }) => kind),
  );
  const side = columns.findIndex((kinds) => kinds.includes(from));
  const own = columns[side] ?? [];
  const row = own.indexOf(from);
  switch (move) {
    case 'ArrowUp':
      return own[row - 1] ?? from;
    case 'ArrowDown':
      return own[row + 1] ?? from;
    case 'ArrowLeft':
      return across(columns[side - 1], row, own.length) ?? from;
    case 'ArrowRight':
      return across(columns[side + 1], row, own.length) ?? from;
    case 'Home':
      return own[0] ?? from;
    case 'End':
      return own.at(-1) ?? from;
  }
}

/** The choice beside a row; the last rows of both columns stand beside each other, however long the columns are. */
function across(
  kinds: readonly LineKind[] | undefined,
  row: number,
  rows: number,
): LineKind | undefined {
  if (kinds === undefined) return undefined;
  return row === rows - 1 ? kinds.at(-1) : kinds[Math.min(row, kinds.length - 2)];
}
