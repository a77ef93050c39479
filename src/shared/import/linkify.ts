import type { Node } from '@tiptap/pm/model';
import { safeUrl } from '../elements/safe-url';
import { storySchema } from '../elements/story.schema';

const ADDRESS =
  /https?:\/\/[^\s<>"“”()\u200b]+[^\s<>"“”().,;:!?\u200b]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Makes links of the web and mail addresses in text nodes that have none; the words stay as they are. */
export function linkAddresses(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    const text = node.text ?? '';
    if (node.marks.some(({ type }) => type.name === 'link')) return [node];
    const parts: Node[] = [];
    let from = 0;
    for (const match of text.matchAll(ADDRESS)) {
      const href = safeUrl('link', match[0].includes('://') ? match[0] : `mailto:${match[0]}`);
      if (href === null) continue;
      if (match.index > from)
        parts.push(storySchema.text(text.slice(from, match.index), node.marks));
      parts.push(
        storySchema.text(match[0], storySchema.mark('link', { href }).addToSet(node.marks)),
      );
      from = match.index + match[0].length;
    }
    if (from < text.length) parts.push(storySchema.text(text.slice(from), node.marks));
    return parts;
  });
}
