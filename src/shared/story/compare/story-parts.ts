import type { Node } from '@tiptap/pm/model';
import { FIELDS, type FieldName } from '../copy';
import { docOf } from '../parse-story';
import type { Story } from '../story';
import { FURNITURE, furnitureWords, type FurnitureField } from './furniture';
import { partLines, type StoryLine } from './part-lines';

/** One part of a story that is compared, and comes back, as a whole: a field, a block of the copy, a piece of furniture. */
export interface StoryPart {
  /** Parts of one place stand in one sequence: a field of the page, all blocks of the body, or a field of the record. */
  readonly place: FieldName | FurnitureField;
  /** The words of it, as a desk names them; none where it has none. */
  readonly lines: readonly StoryLine[];
  /** The element that it is, or its place. */
  readonly kind: string;
  /** The same for two parts that are the same in all, emphasis and links included. */
  readonly key: string;
  /** Its different words, in small letters. */
  readonly vocabulary: ReadonlySet<string>;
  /** Where it stands on the page; null for furniture. */
  readonly block: PlacedBlock | null;
}

/** A node and its place in its document. */
export interface PlacedBlock {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

/** Scripts that set no spaces count by the sign. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;

/** All parts of a story in the order of the page, then its furniture. Paragraphs without words are none. */
export function storyParts(story: Story, doc: Node = docOf(story)): StoryPart[] {
  const parts: StoryPart[] = [];
  const put = (place: FieldName, node: Node, from: number): void => {
    if (node.type.name === 'paragraph' && node.textContent.trim() === '') return;
    const block = { node, from, to: from + node.nodeSize };
    parts.push(partOf(place, partLines(node, story), JSON.stringify(node.toJSON()), block));
  };
  doc.forEach((field, from) => {
    const place = FIELDS.find((name) => name === field.type.name);
    if (place === undefined) return;
    if (place !== 'body') put(place, field, from);
    else eachBlock(field, from + 1, (node, at) => put('body', node, at));
  });
  return [...parts, ...FURNITURE.map((field) => furniturePart(story, field))];
}

/** Galleys mean nothing on the page: they are read through. */
function eachBlock(parent: Node, start: number, visit: (node: Node, at: number) => void): void {
  parent.forEach((node, offset) => {
    if (node.type.name === 'galley') eachBlock(node, start + offset + 1, visit);
    else visit(node, start + offset);
  });
}

function furniturePart(story: Story, { field, label }: (typeof FURNITURE)[number]): StoryPart {
  const words = furnitureWords(story, field);
  const lines = words.trim() === '' ? [] : [{ label, words }];
  return partOf(field, lines, JSON.stringify(story[field]), null);
}

function partOf(
  place: StoryPart['place'],
  lines: readonly StoryLine[],
  key: string,
  block: PlacedBlock | null,
): StoryPart {
  const kind = block?.node.type.name ?? place;
  return { place, kind, lines, key, vocabulary: vocabularyOf(lines), block };
}

/** The different words of some lines, in small letters. */
export function vocabularyOf(lines: readonly StoryLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ words }) => words.toLowerCase().match(WORD) ?? []));
}
