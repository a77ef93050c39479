import type { Node } from '@tiptap/pm/model';
import type { DocJson } from '@shared/story/story';

const written = new WeakMap<Node, DocJson>();

/**
 * A document as the record keeps it, equal to `docJson(doc)`.
 * Nodes are immutable, so one that has been written before is given again as it is: after a
 * keystroke only the paragraph and what contains it are written anew.
 */
export function cachedDocJson(node: Node): DocJson {
  const known = written.get(node);
  if (known !== undefined) return known;
  const json: DocJson = {
    type: node.type.name,
    ...(Object.keys(node.attrs).length > 0 ? { attrs: node.attrs } : {}),
    ...(node.childCount > 0 ? { content: node.children.map(cachedDocJson) } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(node.marks.length > 0 ? { marks: node.marks.map(markJson) } : {}),
  };
  written.set(node, json);
  return json;
}

function markJson(mark: Node['marks'][number]): NonNullable<DocJson['marks']>[number] {
  return Object.keys(mark.attrs).length > 0
    ? { type: mark.type.name, attrs: mark.attrs }
    : { type: mark.type.name };
}
