import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { besideDeskBlock } from './desk-block-keys';

/** Text fields of one line: Enter moves on, and nothing may be merged across their edges. */
const SINGLE_LINE = new Set([
  'kicker',
  'headline',
  'standfirst',
  'caption',
  'creditLine',
  'editorsNote',
  'authorBio',
  'correction',
  'contributorCall',
  'deskBlock',
]);

/** Whether the element is a text field of one line. */
export function isSingleLine(node: Node): boolean {
  return SINGLE_LINE.has(node.type.name);
}

/** A place where Tab stops: a text field or the body, by the position before it. */
interface Stop {
  readonly pos: number;
  readonly node: Node;
}

/** Every stop of the page in order. Walks the fields and the body's blocks, not their text. */
function stopsOf(doc: Node): Stop[] {
  const stops: Stop[] = [];
  doc.descendants((node, pos) => {
    if (isSingleLine(node) || node.type.name === 'body') stops.push({ pos, node });
    return !node.isTextblock;
  });
  return stops;
}

/** The field that a position stands in: a text field, else the body, else null. */
export function fieldAt($pos: ResolvedPos): Stop | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (isSingleLine(node) || node.type.name === 'body' || node.type.name === 'photo')
      return { pos: $pos.before(depth), node };
  }
  return null;
}

/** The caret's place in the next or previous stop, or null at the last or first. */
export function neighbouringField(
  { doc, selection }: EditorState,
  direction: 1 | -1,
): Selection | null {
  const $from = direction > 0 ? selection.$to : selection.$from;
  const beside = besidePhoto($from, direction) ?? besideDeskBlock($from, direction);
  if (beside) return beside;
  const current = fieldAt($from);
  const inBody = current === null || current.node.type.name === 'body';
  const at = inBody ? $from.pos : current.pos;
  const others = stopsOf(doc).filter(({ node }) => node !== current?.node);
  const next =
    direction > 0
      ? others.find(({ pos }) => (inBody ? pos >= at : pos > at))
      : others.findLast(({ pos }) => pos < at);
  return next ? enterField(doc, next, direction) : null;
}

/** From the last line of a photo in the body, the copy after it is next; from its first, the copy before it. */
function besidePhoto($from: ResolvedPos, direction: 1 | -1): Selection | null {
  if ($from.depth < 3 || $from.node(-1).type.name !== 'photo') return null;
  const name = $from.parent.type.name;
  if (name !== (direction > 0 ? 'creditLine' : 'caption')) return null;
  return Selection.findFrom(
    $from.doc.resolve(direction > 0 ? $from.after(-1) : $from.before(-1)),
    direction,
    true,
  );
}

/** The next slot in the house block around the selection, its words selected; null where there is none. */
export function neighbouringSlot(
  { doc, selection }: EditorState,
  direction: 1 | -1,
): Selection | null {
  const field = fieldAt(selection.$head);
  if (!field?.node.isTextblock) return null;
  const slots = slotsOf(field.node, field.pos);
  const next =
    direction > 0
      ? slots.find(({ from }) => from > selection.to)
      : slots.findLast(({ to }) => to < selection.from);
  return next ? TextSelection.create(doc, next.from, next.to) : null;
}

/** The slots of a house block at `pos`, by where their words start and end. */
function slotsOf(block: Node, pos: number): { readonly from: number; readonly to: number }[] {
  const slots: { from: number; to: number }[] = [];
  block.forEach((child, offset) => {
    const from = pos + 2 + offset;
    if (child.type.name === 'slot') slots.push({ from, to: from + child.content.size });
  });
  return slots;
}

/** The caret's place in the first field of that name, or null where the page has none. */
export function placeInField(doc: Node, name: string): Selection | null {
  const stop = stopsOf(doc).find(({ node }) => node.type.name === name);
  return stop ? enterField(doc, stop, 1) : null;
}

/**
 * A house block is entered at its first or last slot, another line at its end, the body at its
 * start when one comes from above, else at its end.
 */
function enterField(doc: Node, { pos, node }: Stop, direction: 1 | -1): Selection {
  const slots = slotsOf(node, pos);
  const slot = direction > 0 ? slots[0] : slots.at(-1);
  if (slot) return TextSelection.create(doc, slot.from, slot.to);
  const atStart = node.type.name === 'body' && direction > 0;
  if (node.isTextblock) return TextSelection.create(doc, pos + 1 + node.content.size);
  return Selection.near(doc.resolve(atStart ? pos + 1 : pos + node.nodeSize - 1), atStart ? 1 : -1);
}
