import { Fragment, type Node } from '@tiptap/pm/model';
import type { Suggestion } from '../review';
import { decide } from './decide';
import { markedPieces } from './review-marks';

/** Text blocks by what is proposed of their words: a block that has not changed is never read twice. */
const known = new WeakMap<Node, Node>();

/**
 * The document as it would be with every suggestion accepted, as `decide` has it; the same one where none is open. It is
 * read at each rest of the page, so words are put right in their place and only blocks are decided on.
 */
export function proposedDoc(doc: Node, suggestions: Readonly<Record<string, Suggestion>>): Node {
  const words = withProposedWords(doc);
  const keys = markedPieces(words).flatMap(({ key, kind }) => (kind === 'comment' ? [] : key));
  return keys.length === 0 ? words : decide(words, suggestions, keys, 'accept').tr.doc;
}

function withProposedWords(node: Node): Node {
  if (node.isLeaf) return node;
  const before = known.get(node);
  if (before !== undefined) return before;
  const children = node.isTextblock
    ? node.children.flatMap(proposedInline)
    : node.children.map(withProposedWords);
  const isSame =
    children.length === node.childCount &&
    children.every((child, at) => child === node.maybeChild(at));
  const proposed = isSame ? node : node.copy(Fragment.from(children));
  known.set(node, proposed);
  return proposed;
}

/** Words that stay, without the marks of what is proposed. */
function proposedInline(node: Node): Node[] {
  if (node.marks.some(({ type }) => type.name === 'deletion')) return [];
  const marks = node.marks.filter(
    ({ type }) => type.name !== 'insertion' && type.name !== 'modification',
  );
  const inner = node.isText ? [] : node.children.flatMap(proposedInline);
  const isSame = inner.every((child, at) => child === node.maybeChild(at));
  const filled =
    node.isText || (isSame && inner.length === node.childCount)
      ? node
      : node.copy(Fragment.from(inner));
  return [marks.length === node.marks.length ? filled : filled.mark(marks)];
}
