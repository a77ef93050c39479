import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { TEMPLATE_SOURCE } from '../elements/template-source';
import { publishedInline } from './published-copy';

const { nodes } = storySchema;

/** What the house style decides about what is published at all. */
export interface PublishingRules {
  readonly publishStrikethrough: boolean;
}

/**
 * A block of the body as a reader sees it: none where it says and shows nothing, several where a
 * galley is read through. What it says is never lost, even where its form is incomplete.
 */
export function publishedBlocks(block: Node, rules: PublishingRules): Node[] {
  switch (block.type.name) {
    case 'galley':
      return block.children.flatMap((child) => publishedBlocks(child, rules));
    case 'bulletList':
    case 'orderedList':
      return publishedList(block, rules);
    case 'blockQuote':
      return publishedQuote(block, rules);
    case 'photo':
      return publishedPhoto(block, rules);
    case 'audio':
    case 'sectionBreak':
      return [block.type.create(block.attrs)];
    default:
      return publishedLine(block, rules);
  }
}

/** A text block without its template's traces; none where it says nothing. */
export function publishedLine(block: Node, rules: PublishingRules): Node[] {
  const line = publishedInline(block, rules.publishStrikethrough);
  return line.length === 0 ? [] : [block.type.create(publishedAttributes(block), line)];
}

/** Which template and which record a block came from is the desk's affair. */
function publishedAttributes(block: Node): Record<string, unknown> {
  const hidden = [...TEMPLATE_SOURCE, 'contributorId'];
  return Object.fromEntries(Object.entries(block.attrs).filter(([name]) => !hidden.includes(name)));
}

function publishedList(list: Node, rules: PublishingRules): Node[] {
  const items = list.children.flatMap((item) => {
    const blocks = item.children.flatMap((child) => publishedBlocks(child, rules));
    const opens = blocks[0]?.type === nodes['paragraph'] ? [] : [storySchema.node('paragraph')];
    return blocks.length === 0 ? [] : [item.type.create(null, [...opens, ...blocks])];
  });
  return items.length === 0 ? [] : [list.type.create(list.attrs, items)];
}

function publishedQuote(quote: Node, rules: PublishingRules): Node[] {
  const said = quote.children.flatMap((child) => publishedLine(child, rules));
  if (said.length === 0) return [];
  const opens = said[0]?.type === nodes['paragraph'] ? [] : [storySchema.node('paragraph')];
  return [quote.type.create(null, [...opens, ...said])];
}

/** Crop and focal point stay for the writer. A pending photo has no alt text on the page, and a decorative one has none by nature. */
function publishedPhoto(photo: Node, rules: PublishingRules): Node[] {
  const [caption, creditLine] = photo.children;
  const line = caption ? publishedInline(caption, rules.publishStrikethrough) : [];
  const credit = (creditLine?.textContent ?? '').trim();
  const pending = photo.attrs['mediaHash'] === null;
  if (pending && line.length === 0 && credit === '') return [];
  const role = photo.attrs['role'] === 'wide' ? 'wide' : 'inline';
  const texts = [
    storySchema.node('caption', null, line),
    storySchema.node('creditLine', null, credit === '' ? [] : [storySchema.text(credit)]),
  ];
  return [photo.type.create({ ...(pending ? {} : publishedPicture(photo)), role }, texts)];
}

function publishedPicture({ attrs }: Node): Record<string, unknown> {
  const decorative = attrs['decorative'] === true || attrs['altText'] === '';
  return {
    mediaHash: attrs['mediaHash'] as unknown,
    decorative,
    altText: decorative ? '' : (attrs['altText'] as unknown),
    crop: attrs['crop'] as unknown,
    focus: attrs['focus'] as unknown,
  };
}
