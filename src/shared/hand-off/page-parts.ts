import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { bodyBlocks, fieldOf, fieldsOf, FIELDS, type FieldName } from '../story/copy';

/** A part of a page that a hand-off compares and takes over whole: a field, or a block of the body. */
export interface PagePart {
  readonly node: Node;
  /** The same for parts that are the same to the last attribute. */
  readonly key: string;
  /** Its words, for likeness. */
  readonly words: ReadonlySet<string>;
}

/** The parts of a page by their field, each field's in page order. */
export type PageParts = ReadonlyMap<FieldName, readonly PagePart[]>;

/** Reads a page; galleys, which mean nothing on it, are read through. */
export function partsOf(doc: Node): PageParts {
  return new Map(
    FIELDS.map((field) => [
      field,
      (field === 'body' ? bodyBlocks(doc) : fieldsOf(doc, field)).map(partOf),
    ]),
  );
}

function partOf(node: Node): PagePart {
  const text = node.textBetween(0, node.content.size, ' ').toLocaleLowerCase();
  return {
    node,
    key: JSON.stringify(node.toJSON()),
    words: new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []),
  };
}

/**
 * The page of these parts. A body that is left without a block gets an empty paragraph; where its blocks are those of
 * `like`, its galleys stay.
 */
export function pageOf(parts: ReadonlyMap<FieldName, readonly Node[]>, like: Node): Node {
  const content = FIELDS.flatMap((field): readonly Node[] => {
    const nodes = parts.get(field) ?? [];
    return field === 'body' ? [bodyOf(nodes, like)] : nodes;
  });
  return like.copy(storySchema.topNodeType.create(null, content).content);
}

function bodyOf(blocks: readonly Node[], like: Node): Node {
  const before = fieldOf(like, 'body');
  const old = bodyBlocks(like);
  const same = blocks.length === old.length && blocks.every((block, at) => block === old[at]);
  if (before !== null && same) return before;
  return storySchema.node(
    'body',
    null,
    blocks.length > 0 ? blocks : [storySchema.node('paragraph')],
  );
}
