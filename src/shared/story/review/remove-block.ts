import { Fragment, Slice, type Mark, type Node } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { storySchema } from '../../elements/story.schema';

const { paragraph } = storySchema.nodes;

/** Parts that a page always has: they are emptied and stay. */
const FIELDS = new Set(['kicker', 'headline', 'standfirst', 'body', 'caption', 'creditLine']);

/**
 * Takes a block out with all that it holds, and what would then be empty around it. What would be left without its head
 * takes its place: the items below an item, the attribution of a quotation. A body that loses its last block has an empty one.
 */
export function removeBlock(tr: Transform, pos: number, mark: Mark | null = null): void {
  const node = tr.doc.nodeAt(pos);
  if (node === null) return;
  if (FIELDS.has(node.type.name)) {
    if (mark !== null) tr.removeNodeMark(pos, mark);
    const rest = node.type.name === 'body' ? [emptyParagraph()] : [];
    replace(tr, pos + 1, pos + node.nodeSize - 1, rest);
    return;
  }
  const $pos = tr.doc.resolve(pos);
  const { parent } = $pos;
  const index = $pos.index();
  if (parent.type.name === 'listItem' && index === 0) removeItemHead(tr, $pos.before(), parent);
  else if (isHeadOfQuote(parent, index)) removeQuote(tr, $pos.before(), parent);
  else if (parent.childCount > 1) replace(tr, pos, pos + node.nodeSize, []);
  else if (parent.type.name === 'body') replace(tr, pos, pos + node.nodeSize, [emptyParagraph()]);
  else removeBlock(tr, $pos.before());
}

function removeItemHead(tr: Transform, pos: number, item: Node): void {
  const rest = itemsOf(item.children.slice(1), item);
  if (rest.length === 0) removeBlock(tr, pos);
  else replace(tr, pos, pos + item.nodeSize, rest);
}

/** Blocks of an item that has lost its head, as items of the list around it. */
function itemsOf(blocks: readonly Node[], item: Node): readonly Node[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.type === paragraph) return [item.copy(Fragment.from([...blocks]))];
  return [...first.children, ...itemsOf(rest, item)];
}

function isHeadOfQuote(parent: Node, index: number): boolean {
  const isQuote = parent.type.name === 'blockQuote';
  return isQuote && parent.children.every(({ type }, at) => at === index || type !== paragraph);
}

function removeQuote(tr: Transform, pos: number, quote: Node): void {
  const attribution = quote.children.find(({ type }) => type.name === 'attribution');
  if (attribution === undefined) removeBlock(tr, pos);
  else {
    const words = storySchema.node('paragraph', null, attribution.content, attribution.marks);
    replace(tr, pos, pos + quote.nodeSize, [words]);
  }
}

function emptyParagraph(): Node {
  return storySchema.node('paragraph');
}

function replace(tr: Transform, from: number, to: number, nodes: readonly Node[]): void {
  if (from === to && nodes.length === 0) return;
  tr.step(new ReplaceStep(from, to, new Slice(Fragment.from([...nodes]), 0, 0)));
}
