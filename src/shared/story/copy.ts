import type { Node } from '@tiptap/pm/model';

/** The fields of a page by the names of their nodes, in page order, as the schema has them. */
export const FIELDS = [
  'kicker',
  'headline',
  'standfirst',
  'photo',
  'audio',
  'editorsNote',
  'body',
  'authorBio',
  'correction',
  'contributorCall',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** The first top-level part of that name, or null where the page has none. */
export function fieldOf(doc: Node, name: FieldName): Node | null {
  return fieldsOf(doc, name)[0] ?? null;
}

/** All top-level parts of that name, in page order. */
export function fieldsOf(doc: Node, name: FieldName): Node[] {
  const found: Node[] = [];
  doc.forEach((node) => {
    if (node.type.name === name) found.push(node);
  });
  return found;
}

/** The plain words of a field, empty where it has none. */
export function wordsOf(doc: Node, name: FieldName): string {
  return fieldOf(doc, name)?.textContent ?? '';
}

/** The body's blocks in order; galleys, which mean nothing on the page, are read through. */
export function bodyBlocks(doc: Node): Node[] {
  const blocks: Node[] = [];
  fieldOf(doc, 'body')?.forEach((node) => {
    if (node.type.name === 'galley') node.forEach((block) => blocks.push(block));
    else blocks.push(node);
  });
  return blocks;
}

/** Every photo of the page in order, wherever it stands. */
export function photosOf(doc: Node): Node[] {
  const photos: Node[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'photo') photos.push(node);
    return !node.isTextblock;
  });
  return photos;
}
