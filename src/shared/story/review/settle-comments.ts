import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { Comment } from '../review';
import { markedPieces } from './review-marks';

/** Takes the marks of comments off their words; the words stay. */
export function unmarkComments(doc: Node, keys: Iterable<string>): Transform {
  const settled = new Set(keys);
  const tr = new Transform(doc);
  for (const { kind, key, mark, node, pos } of markedPieces(doc))
    if (kind === 'comment' && settled.has(key)) tr.removeMark(pos, pos + node.nodeSize, mark);
  return tr;
}

/** The entries with these comments settled. A settled one that has marks again, by Undo, is open again. */
export function settledComments(
  comments: Readonly<Record<string, Comment>>,
  keys: readonly string[],
  by: string,
  at: string,
): Record<string, Comment> {
  const settled = new Set(keys);
  return Object.fromEntries(
    Object.entries(comments).map(([key, entry]) => [
      key,
      settled.has(key) ? { ...entry, resolved: { by, at } } : entry,
    ]),
  );
}
