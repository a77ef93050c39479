import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { fieldOf } from '@shared/story/copy';
import { nodeType } from '../page/element-types';

/** A block of the body and where it stands. */
export interface BodyBlock {
  readonly node: Node;
  readonly pos: number;
  /** Of the block in the document. */
  readonly depth: number;
}

/** The block of the body around a position (a paragraph, a whole list, a photo), or null outside the body. */
export function bodyBlockAt($pos: ResolvedPos): BodyBlock | null {
  for (let depth = 2; depth <= $pos.depth; depth += 1) {
    const parent = $pos.node(depth - 1).type.name;
    const node = $pos.node(depth);
    if ((parent === 'body' || parent === 'galley') && node.type.name !== 'galley')
      return { node, pos: $pos.before(depth), depth };
  }
  return null;
}

/** The block of the body that the selection starts in, or that is selected itself. */
function selectedBodyBlock({ selection }: EditorState): BodyBlock | null {
  const { $from } = selection;
  const around = bodyBlockAt($from);
  const after = $from.nodeAfter;
  if (around || !after || selection.to !== $from.pos + after.nodeSize) return around;
  const parent = $from.parent.type.name;
  return parent === 'body' || parent === 'galley'
    ? { node: after, pos: $from.pos, depth: $from.depth + 1 }
    : null;
}

/**
 * Puts a block into the body: in place of an empty paragraph under the caret, else after the block
 * that the caret is in; from the header at the body's start, from the footer at its end. The caret
 * goes into the block where it has text, else to the paragraph after it, which is made if need be.
 */
export function insertInBody(tr: Transaction, state: EditorState, node: Node): Transaction {
  const block = selectedBodyBlock(state);
  const isBlank = block?.node.type.name === 'paragraph' && block.node.content.size === 0;
  const pos = block ? (isBlank ? block.pos : block.pos + block.node.nodeSize) : edgeOfBody(state);
  if (block && isBlank) tr.replaceWith(block.pos, block.pos + block.node.nodeSize, node);
  else tr.insert(pos, node);
  const end = pos + node.nodeSize;
  if (tr.doc.resolve(end).nodeAfter?.type.name !== 'paragraph')
    tr.insert(end, nodeType('paragraph').create());
  const inside = node.isLeaf ? null : Selection.findFrom(tr.doc.resolve(pos + 1), 1, true);
  const caret = inside && inside.from < end ? inside : TextSelection.create(tr.doc, end + 1);
  return tr.setSelection(caret).scrollIntoView();
}

function edgeOfBody({ doc, selection }: EditorState): number {
  let start = 0;
  doc.forEach((node, pos) => {
    if (node.type.name === 'body') start = pos;
  });
  const body = fieldOf(doc, 'body');
  return selection.from <= start || !body ? start + 1 : start + body.nodeSize - 1;
}
