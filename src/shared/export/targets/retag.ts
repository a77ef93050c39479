import type { ElementContent } from 'hast';
import { el } from '../../elements/markup';

/**
 * A copy of a line in which some tags have another name; null: the words stay, without their tag. Whatever is not
 * named keeps its name and its attributes.
 */
export function retag(
  line: readonly ElementContent[],
  names: Readonly<Record<string, string | null>>,
): ElementContent[] {
  return line.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [{ ...node }];
    const inside = retag(node.children, names);
    const name = names[node.tagName];
    if (name === null) return inside;
    return [el(name ?? node.tagName, { ...node.properties }, inside)];
  });
}
