import type { Node } from '@tiptap/pm/model';
import { when, type Check } from '../check';

const SUGGESTIONS = new Set(['insertion', 'deletion', 'modification']);

/** Suggested edits on a block or on its words: until each is accepted or rejected, nobody knows what the story says. */
export const checkSuggestions: Check = (block, context) => {
  const count = idsOf(block, (name) => SUGGESTIONS.has(name)).size;
  return when(
    count > 0,
    'error',
    'suggestion-open',
    `${count === 1 ? 'A suggested edit is' : `${count} suggested edits are`} open. Accept or reject before the export: a page that goes out earlier prints what is proposed.`,
    context,
  );
};

/** Comments on a block's words: they are never published, and what they ask may change what is. */
export const checkComments: Check = (block, context) => {
  const count = idsOf(block, (name) => name === 'comment').size;
  return when(
    count > 0,
    'error',
    'comment-open',
    `${count === 1 ? 'A comment is' : `${count} comments are`} unresolved. Resolve before the export, which leaves comments out.`,
    context,
  );
};

function idsOf(block: Node, fits: (name: string) => boolean): Set<string> {
  const own = block.marks.filter(({ type }) => fits(type.name));
  const ids = new Set(own.map(({ attrs }) => String(attrs['id'])));
  if (block.inlineContent) {
    block.descendants((node) => {
      for (const { type, attrs } of node.marks) if (fits(type.name)) ids.add(String(attrs['id']));
    });
  }
  return ids;
}
