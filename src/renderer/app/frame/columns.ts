/** The two columns that can be resized, and how wide each may be, in px. */
export type Column = 'library' | 'inspector';

interface ColumnSize {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
  /** How much narrower it stands in a window up to 1240 px. */
  readonly squeeze: number;
}

export const COLUMNS: Readonly<Record<Column, ColumnSize>> = {
  library: { least: 216, most: 400, usual: 288, squeeze: 60 },
  inspector: { least: 288, most: 520, usual: 336, squeeze: 36 },
};

/** Windows up to this width are narrow: columns stand squeezed. */
export const NARROW = '(max-width: 1240px)';
/** Below this the inspector is a drawer over the page. */
export const INSPECTOR_DRAWER = '(max-width: 1039px)';
/** Below this the library is a drawer too. */
export const LIBRARY_DRAWER = '(max-width: 819px)';

/** A width that the column may have, whole px. */
export function clampWidth(column: Column, width: number): number {
  const { least, most } = COLUMNS[column];
  return Math.round(Math.min(Math.max(width, least), most));
}

/** How wide a column of this kept width stands. */
export function standingWidth(column: Column, kept: number, narrow: boolean): number {
  const { least, squeeze } = COLUMNS[column];
  return narrow ? Math.max(least, kept - squeeze) : kept;
}

/** The width to keep for a column that was dragged to this standing width. */
export function keptWidth(column: Column, standing: number, narrow: boolean): number {
  return clampWidth(column, narrow ? standing + COLUMNS[column].squeeze : standing);
}

/** The kept width after a key on the column's edge: arrows 8 px, with Shift 32; Home and End the limits. Null: another key. */
export function widthAfterKey(
  column: Column,
  kept: number,
  key: string,
  shift: boolean,
): number | null {
  const { least, most } = COLUMNS[column];
  const outwards = column === 'library' ? 'ArrowRight' : 'ArrowLeft';
  const inwards = column === 'library' ? 'ArrowLeft' : 'ArrowRight';
  const step = shift ? 32 : 8;
  const to = { [outwards]: kept + step, [inwards]: kept - step, Home: least, End: most }[key];
  return to === undefined ? null : clampWidth(column, to);
}
