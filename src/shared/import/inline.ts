import type { Mark, NodeType } from '@tiptap/pm/model';
import { Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import type { DocJson } from '../story/story';
import type { MarkJson } from './mark-json';
import type { RecognisedLine } from './recognition';

/** A stretch of a line as text nodes for an element; marks that the element does not take are left off, words never. */
export function inlineOf(
  { text, inline }: Pick<RecognisedLine, 'text' | 'inline'>,
  from: number,
  to: number,
  type: NodeType,
): Node[] {
  if (to <= from) return [];
  if (inline === null) return [storySchema.text(text.slice(from, to))];
  const nodes: Node[] = [];
  let at = 0;
  for (const json of inline) {
    const node = Node.fromJSON(storySchema, json);
    const words = node.text ?? '';
    const part = words.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += words.length;
    if (part !== '') nodes.push(storySchema.text(part, type.allowedMarks(settled(node.marks))));
  }
  return nodes;
}

/** Marks that shut each other out (superscript, subscript) cannot stand together, though markup may nest them: the inner one stays. */
function settled(marks: readonly Mark[]): readonly Mark[] {
  return marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []);
}

/** The JSON of text nodes, neighbours of the same marks joined; null where no mark is left. */
export function markedText(
  parts: readonly { readonly text: string; readonly marks: readonly MarkJson[] }[],
): DocJson[] | null {
  if (parts.every(({ marks }) => marks.length === 0)) return null;
  const joined: { text: string; marks: readonly MarkJson[] }[] = [];
  for (const { text, marks } of parts) {
    const last = joined.at(-1);
    if (last && JSON.stringify(last.marks) === JSON.stringify(marks)) last.text += text;
    else if (text !== '') joined.push({ text, marks });
  }
  return joined.map(({ text, marks }) => ({
    type: 'text',
    text,
    ...(marks.length === 0 ? {} : { marks }),
  }));
}
