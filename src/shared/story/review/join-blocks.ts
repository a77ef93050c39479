import { Fragment, Slice, type Mark, type Node } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { storySchema } from '../../elements/story.schema';
import { UNSPACED } from '../../elements/unspaced';
import type { Suggestion } from '../review';
import { removeBlock } from './remove-block';
import { reviewKey } from './review-marks';

/** Blocks that take up the words of another. */
const COPY = new Set(['paragraph', 'crosshead', 'pullQuote', 'attribution']);

/** What holds blocks of copy and may be read through. */
const THROUGH = new Set(['galley', 'bulletList', 'orderedList', 'listItem', 'blockQuote']);

const NEEDS_SPACE = new RegExp(String.raw`(?!${UNSPACED})[^\s]\n(?!${UNSPACED})[^\s]`, 'u');

/** Whether a mark proposes a whole block, with all that it holds. */
export function isParagraphMark(
  mark: Mark,
  suggestions: Readonly<Record<string, Suggestion>>,
): boolean {
  const key = reviewKey(mark);
  if (key === null || mark.type.name === 'modification') return false;
  const entry = Object.hasOwn(suggestions, key) ? suggestions[key] : undefined;
  return entry === undefined || entry.change === 'paragraph';
}

/**
 * Puts the words of a block behind those of the block of copy before it. False, and nothing done, where there is none
 * (a photo stands between, or another field), or where one of the two is itself proposed as a whole.
 */
export function joinToBlockBefore(
  tr: Transform,
  pos: number,
  isProposed: (block: Node) => boolean,
): boolean {
  const at = textblockAt(tr.doc, pos);
  const before = at === null ? null : copyBefore(tr.doc, at);
  const block = at === null ? null : tr.doc.nodeAt(at);
  const first = before === null ? null : tr.doc.nodeAt(before);
  if (at === null || before === null || block === null || first === null) return false;
  if (!COPY.has(block.type.name) || isProposed(first) || isProposed(block)) return false;
  if (isApart(tr.doc, at, before, isProposed)) return false;
  const words = block.children.map((node) => node.mark(first.type.allowedMarks(node.marks)));
  const joint = `${first.textContent.slice(-2)}\n${block.textContent.slice(0, 2)}`;
  const space = NEEDS_SPACE.test(joint) ? [storySchema.text(' ')] : [];
  removeBlock(tr, at);
  const end = before + first.nodeSize - 1;
  if (words.length > 0)
    tr.step(new ReplaceStep(end, end, new Slice(Fragment.from([...space, ...words]), 0, 0)));
  return true;
}

/** The text block at a place, or the first one in what stands there; null for none. */
function textblockAt(doc: Node, pos: number): number | null {
  const node = doc.nodeAt(pos);
  if (node === null) return null;
  if (node.isTextblock) return pos;
  return THROUGH.has(node.type.name) ? textblockAt(doc, pos + 1) : null;
}

function copyBefore(doc: Node, pos: number): number | null {
  const $pos = doc.resolve(pos);
  const index = $pos.index();
  if (index === 0)
    return THROUGH.has($pos.parent.type.name) ? copyBefore(doc, $pos.before()) : null;
  let node = $pos.parent.child(index - 1);
  let at = pos - node.nodeSize;
  while (THROUGH.has(node.type.name) && node.lastChild !== null) {
    at += node.nodeSize - 1 - node.lastChild.nodeSize;
    node = node.lastChild;
  }
  return COPY.has(node.type.name) ? at : null;
}

/** Whether one of two blocks stands in something that is proposed as a whole, and the other does not. */
function isApart(
  doc: Node,
  one: number,
  other: number,
  isProposed: (block: Node) => boolean,
): boolean {
  const $one = doc.resolve(one);
  const $other = doc.resolve(other);
  const shared = $one.sharedDepth(other);
  return [$one, $other].some(($pos) =>
    Array.from({ length: $pos.depth - shared }, (_, up) => $pos.node(shared + up + 1)).some(
      isProposed,
    ),
  );
}
