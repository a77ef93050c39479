import { align } from '../story/compare/align';
import { likenessOf } from '../story/compare/likeness';
import type { PagePart } from './page-parts';

/** Two lists of parts beside each other: indexes into both, null where one has nothing. */
export interface Pair {
  readonly here: number | null;
  readonly came: number | null;
  /** Of a part that stands elsewhere in the other list; both rows of it name both indexes. */
  readonly moved: 'from' | 'to' | null;
}

/**
 * Lays two lists of parts beside each other. Every part of either is there once, each list's in its own order, but for
 * those that have moved, which stand in both places.
 */
export function alignParts(here: readonly PagePart[], came: readonly PagePart[]): Pair[] {
  return align(here, came, likenessOf(here, came)).map(({ how, before, after }) => ({
    here: before,
    came: after,
    moved: how === 'away' ? 'from' : how === 'moved' ? 'to' : null,
  }));
}
