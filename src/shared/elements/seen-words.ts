import type { Node } from '@tiptap/pm/model';

/** The words of a text block as a page prints them: without those proposed to go, and those struck out unless the house publishes them. */
export function seenWords(block: Node, publishStrikethrough: boolean): string {
  const unseen = new Set(publishStrikethrough ? ['deletion'] : ['deletion', 'strikethrough']);
  let words = '';
  block.descendants((node, _position, parent) => {
    const isUnseen = [...node.marks, ...(parent?.isInline ? parent.marks : [])].some(({ type }) =>
      unseen.has(type.name),
    );
    if (node.isText && !isUnseen) words += node.text ?? '';
  });
  return words;
}
