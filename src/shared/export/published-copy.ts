import type { Mark, Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';

/** Whether a text says nothing: empty, or spaces alone. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

const UNSEEN_MARKS = new Set(['insertion', 'deletion', 'modification', 'comment']);

/**
 * A text block's words as a reader sees them: slots and locked words are plain words, comments are
 * gone, and struck words too unless the house style publishes them. Words that somebody proposes to take
 * out are never printed. No character is changed. A block
 * that says nothing has no words at all. Spaces that stand alone in a mark lose it, as long as the
 * mark does not run on over both sides: an `<em> </em>` glues words together in many a CMS
 * (WordPress/gutenberg#50898).
 */
export function publishedInline(block: Node, publishStrikethrough: boolean): Node[] {
  const nodes = plainNodes(block, [], publishStrikethrough);
  if (isBlank(nodes.map(({ text }) => text ?? '').join(''))) return [];
  return nodes.map((node, at) =>
    isBlank(node.text ?? '') ? node.mark(sharedMarks(nodes, at)) : node,
  );
}

function plainNodes(parent: Node, outer: readonly Mark[], publishStrikethrough: boolean): Node[] {
  return parent.children.flatMap((node): Node[] => {
    if (node.marks.some(({ type }) => type.name === 'deletion')) return [];
    const seen = node.marks.filter(({ type }) => !UNSEEN_MARKS.has(type.name));
    if (!publishStrikethrough && seen.some(({ type }) => type.name === 'strikethrough')) return [];
    const marks = seen.reduce((set, mark) => mark.addToSet(set), outer);
    return node.isText
      ? [storySchema.text(node.text ?? '', marks)]
      : plainNodes(node, marks, publishStrikethrough);
  });
}

function sharedMarks(nodes: readonly Node[], at: number): readonly Mark[] {
  const speaks = ({ text }: Node) => !isBlank(text ?? '');
  const before = nodes.slice(0, at).findLast(speaks);
  const after = nodes.slice(at + 1).find(speaks);
  return (nodes[at]?.marks ?? []).filter(
    (mark) => mark.isInSet(before?.marks ?? []) && mark.isInSet(after?.marks ?? []),
  );
}
