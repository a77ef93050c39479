import type { MarkType, NodeType } from '@tiptap/pm/model';
import { storySchema } from '@shared/elements/story.schema';

/** The node type of an element; throws for a name that the schema does not know, which is a bug. */
export function nodeType(name: string): NodeType {
  const type = storySchema.nodes[name];
  if (!type) throw new Error(`The schema knows no element “${name}”`);
  return type;
}

/** The mark type of that name; throws for a name that the schema does not know, which is a bug. */
export function markType(name: string): MarkType {
  const type = storySchema.marks[name];
  if (!type) throw new Error(`The schema knows no mark “${name}”`);
  return type;
}
