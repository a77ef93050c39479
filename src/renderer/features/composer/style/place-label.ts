import type { StoryBlock } from '@shared/house-style/rules/documents/story-blocks';
import { labelOf } from '../fields/field-words';

const LABELS: Readonly<Record<string, string>> = {
  caption: 'Caption',
  creditLine: 'Credit',
  crosshead: 'Crosshead',
  attribution: 'Attribution',
};

/** What the desk calls the places of a page's parts, in their order: "¶4", "Headline", "Caption". */
export function placeLabels(blocks: readonly StoryBlock[]): readonly string[] {
  let paragraphs = 0;
  return blocks.map(({ block: { scopes }, node, isAltText }) => {
    if (isAltText) return 'Alt text';
    if (scopes.includes('body')) {
      paragraphs += 1;
      return `¶${paragraphs}`;
    }
    if (scopes.includes('quote')) return 'Quote';
    if (scopes.includes('text.list')) return 'List';
    return LABELS[node.type.name] ?? labelOf(node);
  });
}
