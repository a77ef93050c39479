import type { Node } from '@tiptap/pm/model';
import type { HouseStyle } from '../house-style/house-style';
import type { StoryContributor } from '../story/contributor';
import type { Story } from '../story/story';
import type { StoryValues } from './bindings';
import { storyValues, type PhotoFacts, type ValueSource } from './story-values';
import { templateOfBlock } from './template-copy';
import type { Template } from './template';

/** A block that can be made from a template, where it stands, and whom or what it is about. */
export interface HouseBlock {
  readonly block: Node;
  /** Of the document: just before the block. */
  readonly pos: number;
  /** Of a bio: its writer. */
  readonly writer: StoryContributor | null;
  /** Of a caption: its photo. */
  readonly photo: Node | null;
}

/** The elements that templates make. */
const BLOCKS = new Set([
  'editorsNote',
  'authorBio',
  'contributorCall',
  'correction',
  'caption',
  'deskBlock',
]);

/** Whether an element is one that templates make. */
export function isHouseBlock(node: Node): boolean {
  return BLOCKS.has(node.type.name);
}

/** Every block of the page that a template can make, in page order, whether or not one has. */
export function houseBlocksOf(
  doc: Node,
  { contributors }: Pick<Story, 'contributors'>,
): readonly HouseBlock[] {
  const blocks: { block: Node; pos: number; photo: Node | null }[] = [];
  doc.descendants((node, pos, parent) => {
    if (isHouseBlock(node))
      blocks.push({ block: node, pos, photo: node.type.name === 'caption' ? parent : null });
    return !node.isTextblock;
  });
  const bios = blocks.filter(({ block }) => block.type.name === 'authorBio');
  const writers = writersOf(
    bios.map(({ block }) => block),
    contributors,
  );
  return blocks.map((each) => ({ ...each, writer: writers[bios.indexOf(each)] ?? null }));
}

/** A bio is about the contributor that it names; those that name none take the other contributors in order. */
function writersOf(
  bios: readonly Node[],
  contributors: readonly StoryContributor[],
): (StoryContributor | null)[] {
  const named = bios.map(({ attrs }) =>
    contributors.find(
      ({ contributorId }) => contributorId !== null && contributorId === attrs['contributorId'],
    ),
  );
  const others = contributors.filter((each) => !named.includes(each));
  return named.map((writer) => writer ?? others.shift() ?? null);
}

/** What the slots of a block follow in this story and house style. */
export function valuesFor(
  { block, writer, photo }: HouseBlock,
  story: ValueSource,
  style: HouseStyle,
): StoryValues {
  return block.type.name === 'authorBio'
    ? storyValues(story, style, { author: writer })
    : storyValues(story, style, photo === null ? {} : { photo: photoFacts(photo) });
}

/** What a caption may say of its photo. */
function photoFacts(photo: Node): PhotoFacts {
  return {
    place: String(photo.attrs['place']),
    takenOn: typeof photo.attrs['takenOn'] === 'string' ? photo.attrs['takenOn'] : null,
    credit: photo.lastChild?.textContent ?? '',
  };
}

/** Whether a block speaks of two writers or more: a bio never does. */
export function speaksOfSeveral(
  { block }: Pick<HouseBlock, 'block'>,
  { contributors }: Pick<Story, 'contributors'>,
): boolean {
  return block.type.name !== 'authorBio' && contributors.length > 1;
}

/** The template that made a block, from the story's own copies; null where there is none. */
export function templateOf(
  { block }: Pick<HouseBlock, 'block'>,
  { templates }: Pick<Story, 'templates'>,
): Template | null {
  return templateOfBlock(block.attrs, templates);
}
