import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { isLocked } from '@shared/templates/locked-words';

/** A block whose words are locked, around a place in it. */
export interface LockedBlock {
  readonly block: Node;
  /** Of the document: just before the block. */
  readonly pos: number;
}

/** The locked block that a place is in; null where it is in none. */
export function lockedAround($pos: ResolvedPos): LockedBlock | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const block = $pos.node(depth);
    if (isLocked(block)) return { block, pos: $pos.before(depth) };
  }
  return null;
}

/** A stretch of the document. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a locked block that may be written: the insides of slots, and open words. */
export function freeStretches({ block, pos }: LockedBlock, from: number, to: number): Stretch[] {
  const free: Stretch[] = [];
  block.forEach((child, offset) => {
    if (child.type.name === 'lockedWords') return;
    const start = pos + 1 + offset + (child.isText ? 0 : 1);
    const end = start + (child.isText ? child.nodeSize : child.content.size);
    if (start <= to && end >= from)
      free.push({ from: Math.max(from, start), to: Math.min(to, end) });
  });
  return free;
}

/** Takes the words of slots and open words in a stretch out; the locked words around them stay. */
export function clearFree(
  tr: Transaction,
  locked: LockedBlock,
  from: number,
  to: number,
): Transaction {
  for (const stretch of freeStretches(locked, from, to).reverse())
    if (stretch.to > stretch.from) tr.delete(stretch.from, stretch.to);
  return tr;
}

/**
 * Where words meant for a place in a locked block may go: into the slot there or beside it, or among
 * open words. Null in the middle of locked words, and where no slot is beside.
 */
export function writablePlace($pos: ResolvedPos): number | null {
  const { parent, parentOffset, pos } = $pos;
  if (parent.type.name === 'slot') return pos;
  if (parent.type.name === 'lockedWords') {
    if (parentOffset === 0) return besideSlot($pos.doc.resolve($pos.before()), -1);
    return parentOffset === parent.content.size
      ? besideSlot($pos.doc.resolve($pos.after()), 1)
      : null;
  }
  if ($pos.nodeBefore?.isText === true || $pos.nodeAfter?.isText === true) return pos;
  return besideSlot($pos, -1) ?? besideSlot($pos, 1);
}

function besideSlot($pos: ResolvedPos, side: -1 | 1): number | null {
  const beside = side < 0 ? $pos.nodeBefore : $pos.nodeAfter;
  return beside?.type.name === 'slot' ? $pos.pos + side : null;
}
