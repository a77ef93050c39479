import type { Node } from '@tiptap/pm/model';

/** The words of a text block as a page prints them: without those struck out, unless the house publishes them. */
export function seenWords(block: Node, publishStrikethrough: boolean): string {
  if (publishStrikethrough) return block.textContent;
  let words = '';
  block.descendants((node, _position, parent) => {
    const isStruck = [...node.marks, ...(parent?.marks ?? [])].some(
      ({ type }) => type.name === 'strikethrough',
    );
    if (node.isText && !isStruck) words += node.text ?? '';
  });
  return words;
}
