import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { AllSelection, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isLocked } from '@shared/templates/locked-words';
import { freeStretches } from '../house-block/locked-block';
import { nodeType } from '../page/element-types';

/** Parts of the page that may go as a whole when all of them is selected. */
const OPTIONAL_PARTS = new Set([
  'photo',
  'audio',
  'editorsNote',
  'authorBio',
  'correction',
  'contributorCall',
]);

/** Whether a selection runs over the edge of a field, so that an ordinary deletion would merge two fields. */
export function crossesFields({ selection }: EditorState): boolean {
  const { $from, $to, empty } = selection;
  return selection instanceof AllSelection || (!empty && wallOf($from) !== wallOf($to));
}

/** The innermost node around a position whose edge text may not cross. */
function wallOf($pos: ResolvedPos): Node {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (
      node.type.spec.isolating === true ||
      node.type.name === 'caption' ||
      node.type.name === 'creditLine'
    )
      return node;
  }
  return $pos.doc;
}

/**
 * Deletes a stretch of the page field by field: words go, fields stay apart and the header and the
 * body stay in being. Optional parts and body blocks that are covered whole go as a whole.
 */
export function deleteAcross(tr: Transaction, from: number, to: number): Transaction {
  const cuts = cutsBetween(tr.doc, from, to);
  for (const cut of cuts.reverse()) {
    if (cut.refill) tr.replaceWith(cut.from, cut.to, nodeType('paragraph').create());
    else if (cut.to > cut.from) tr.delete(cut.from, cut.to);
  }
  return tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(from)), 1));
}

interface Cut {
  readonly from: number;
  readonly to: number;
  /** The container would be left empty, which its law forbids: put a paragraph in its place. */
  readonly refill: boolean;
}

/** Of a house block whose words are locked only slots and open words are emptied. */
function cutsBetween(doc: Node, from: number, to: number): Cut[] {
  const cuts: Cut[] = [];
  doc.nodesBetween(from, to, (node, pos, parent) => {
    const end = pos + node.nodeSize;
    const isWhole = pos >= from && end <= to;
    if (isWhole && parent === doc && OPTIONAL_PARTS.has(node.type.name)) {
      cuts.push({ from: pos, to: end, refill: false });
      return false;
    }
    if (node.type.name === 'body' && from <= pos + 1 && to >= end - 1) {
      cuts.push({ from: pos + 1, to: end - 1, refill: true });
      return false;
    }
    if (isWhole && mayGo(node, parent)) {
      cuts.push({ from: pos, to: end, refill: false });
      return false;
    }
    if (isLocked(node)) {
      const locked = { block: node, pos };
      cuts.push(...freeStretches(locked, from, to).map((each) => ({ ...each, refill: false })));
      return false;
    }
    if (node.isTextblock) {
      cuts.push({ from: Math.max(from, pos + 1), to: Math.min(to, end - 1), refill: false });
      return false;
    }
    return true;
  });
  return cuts;
}

/** A block of the body may go; one that is all its galley holds stays, emptied. */
function mayGo(node: Node, parent: Node | null): boolean {
  if (parent?.type.name === 'body') return true;
  return parent?.type.name === 'galley' && parent.childCount > 1 && node !== parent.firstChild;
}
