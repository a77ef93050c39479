import { Fragment, type Node } from '@tiptap/pm/model';
import { safeUrl } from '../elements/safe-url';
import { storySchema } from '../elements/story.schema';

/** Web and e-mail addresses as they stand in running text, without the stop or bracket after them. */
const ADDRESS =
  /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** Words as inline copy, each web or e-mail address in them a link; line breaks become spaces. */
export function linkedWords(text: string): Fragment {
  const words = text.replace(/[\r\n\t ]+/gu, ' ').trim();
  const nodes: Node[] = [];
  let from = 0;
  for (const { 0: address, index } of words.matchAll(ADDRESS)) {
    const href = safeUrl('link', /^https?:/u.test(address) ? address : `mailto:${address}`);
    if (href === null) continue;
    if (index > from) nodes.push(storySchema.text(words.slice(from, index)));
    nodes.push(storySchema.text(address, [storySchema.mark('link', { href })]));
    from = index + address.length;
  }
  if (from < words.length) nodes.push(storySchema.text(words.slice(from)));
  return Fragment.from(nodes);
}
