import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import type { Piece } from '../story/compare/align';
import type { Likened } from '../story/compare/likeness';
import { partLines } from '../story/compare/part-lines';
import { vocabularyOf } from '../story/compare/story-parts';
import { bodyBlocks, fieldOf, fieldsOf, FIELDS, type FieldName } from '../story/copy';
import { docOf } from '../story/parse-story';
import type { Story } from '../story/story';

/** A part of a page that a hand-off compares and takes over whole: a field, or a block of the body. */
export interface PagePart extends Piece, Likened {
  readonly node: Node;
}

/** The parts of a page by their field, each field's in page order. */
export type PageParts = ReadonlyMap<FieldName, readonly PagePart[]>;

/** Reads a page; galleys, which mean nothing on it, are read through. */
export function partsOf(story: Story): PageParts {
  const doc = docOf(story);
  return new Map(
    FIELDS.map((field) => [
      field,
      (field === 'body' ? bodyBlocks(doc) : fieldsOf(doc, field)).map((node) =>
        partOf(node, story),
      ),
    ]),
  );
}

function partOf(node: Node, story: Story): PagePart {
  return {
    node,
    key: JSON.stringify(node.toJSON()),
    kind: node.type.name,
    vocabulary: vocabularyOf(partLines(node, story)),
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
