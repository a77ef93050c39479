/** A grid of `count` tiles in rows of `columns`, of which `rows` are in sight. */
export interface GridShape {
  readonly count: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Where a key leads from the tile `at` (−1: none yet). The grid's edges are edges; a step down from above a
 * gap in the last row ends at the last tile. Null for a key that is none of the grid's.
 */
export function gridStep(
  key: string,
  at: number,
  { count, columns, rows }: GridShape,
): number | null {
  if (count === 0) return null;
  const last = count - 1;
  if (at < 0)
    return ['ArrowRight', 'ArrowDown', 'Home', ' '].includes(key) ? 0 : key === 'End' ? last : null;
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowDown':
      return stepDown(columns);
    case 'ArrowUp':
      return at < columns ? at : at - columns;
    case 'PageDown':
      return stepDown(columns * Math.max(1, rows));
    case 'PageUp':
      return Math.max(at - columns * Math.max(1, rows), at % columns);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case ' ':
      return at;
    default:
      return null;
  }

  /** In the last row already: stays. */
  function stepDown(by: number): number {
    if (Math.floor(at / columns) === Math.floor(last / columns)) return at;
    return Math.min(at + by, last);
  }
}
