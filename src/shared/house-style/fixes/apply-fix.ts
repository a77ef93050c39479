import type { Mark, Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { changesBetween, type WordChange } from './align-words';

/** One UTF-16 unit of copy: where it stands in the document, and its marks. */
interface Unit {
  readonly at: number;
  readonly marks: readonly Mark[];
}

/**
 * Replaces the words between two positions of a document, changing only what differs: what stays keeps its marks, and
 * what comes takes those of what it replaces, or of what it follows. False, and nothing is done, where the range goes
 * over the end of a block, or where what changes holds a picture or goes over the end of a slot or of locked words.
 */
export function applyFix(tr: Transform, from: number, to: number, replacement: string): boolean {
  const before = unitsBetween(tr.doc, from, to);
  if (before === null) return false;
  const { text, units } = before;
  const changes = changesBetween(text, replacement);
  if (!changes.every((change) => isInOnePiece(units, change))) return false;
  for (const change of [...changes].reverse()) replace(tr, from, units, change);
  return true;
}

/** The words between two positions as the checker takes them; null where they are not in one block. */
export function wordsBetween(doc: Node, from: number, to: number): string | null {
  return unitsBetween(doc, from, to)?.text ?? null;
}

function unitsBetween(
  doc: Node,
  from: number,
  to: number,
): { readonly text: string; readonly units: readonly (Unit | null)[] } | null {
  if (from > to || from < 0 || to > doc.content.size) return null;
  if (blockStart(doc, from) !== blockStart(doc, to)) return null;
  let text = '';
  const units: (Unit | null)[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isText) {
      const [start, end] = [Math.max(from, position), Math.min(to, position + node.nodeSize)];
      text += (node.text ?? '').slice(start - position, end - position);
      for (let at = start; at < end; at += 1) units.push({ at, marks: node.marks });
    } else if (node.isInline && node.isLeaf && position >= from && position < to) {
      text += ATOM;
      units.push(null);
    }
  });
  return { text, units };
}

const ATOM = '\uFFFC';

/** Where the text block around a position begins; the position itself where there is none around it. */
function blockStart(doc: Node, position: number): number {
  const place = doc.resolve(position);
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (place.node(depth).isTextblock) return place.start(depth);
  return -1 - position;
}

/** Whether what changes lies in one piece: else a border of a slot, or a picture, is among it. */
function isInOnePiece(units: readonly (Unit | null)[], { from, to, insert }: WordChange): boolean {
  const going = units.slice(from, to);
  if (going.some((unit) => unit === null) || insert.includes(ATOM)) return false;
  // What comes between two pieces could belong to either.
  const around = going.length === 0 ? units.slice(Math.max(0, from - 1), from + 1) : going;
  return around.every((unit, at) => at === 0 || unit?.at === (around[at - 1]?.at ?? 0) + 1);
}

function replace(
  tr: Transform,
  start: number,
  units: readonly (Unit | null)[],
  { from, to, insert }: WordChange,
): void {
  const first = units[from];
  const before = units[from - 1];
  const next = first ?? null;
  if (to > from && next !== null) {
    const end = next.at + (to - from);
    if (insert === '') tr.delete(next.at, end);
    else tr.replaceWith(next.at, end, tr.doc.type.schema.text(insert, next.marks));
    return;
  }
  // Nothing goes: what comes belongs to the words before it, or else to those after it.
  const at = before ? before.at + 1 : (next?.at ?? start);
  const marks = before?.marks ?? next?.marks ?? tr.doc.resolve(at).marks();
  tr.insert(at, tr.doc.type.schema.text(insert, marks));
}
