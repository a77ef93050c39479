import type { Element, ElementContent } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { readInline, writeInline } from '../inline.html';
import { attributeOf, el, isA, partsOf } from '../markup';
import { paragraphHtml } from '../paragraph/paragraph.html';
import type { ElementHtml, Print, Reader } from '../print';
import { storySchema } from '../story.schema';

/** A list without order: `ul`. */
export const bulletListHtml: ElementHtml = {
  write: (node, print) => el('ul', {}, writeItems(node, print)),
  read: (element, reader) =>
    isA(element, 'ul') ? storySchema.node('bulletList', null, readItems(element, reader)) : null,
};

/** A numbered list: `ol`, with `start` where it does not begin at one. */
export const orderedListHtml: ElementHtml = {
  write: (node, print) => {
    const start = Number(node.attrs['start']);
    return el('ol', start === 1 ? {} : { start }, writeItems(node, print));
  },
  read: (element, reader) => {
    if (!isA(element, 'ol')) return null;
    const start = Number(attributeOf(element, 'start') ?? 1);
    return storySchema.node('orderedList', { start }, readItems(element, reader));
  },
};

function writeItems(list: Node, print: Print): Element[] {
  return list.children.map((item) => el('li', {}, writeItem(item, print)));
}

/** A point of one paragraph holds its words directly; one of several keeps each in a `p`. */
function writeItem(item: Node, print: Print): ElementContent[] {
  const single = item.children.filter(({ type }) => type.name === 'paragraph').length === 1;
  return item.children.flatMap((part): ElementContent[] => {
    if (part.type.name !== 'paragraph') return [writeList(part, print)];
    return single ? writeInline(part, print) : [paragraphHtml.write(part, print) ?? []].flat();
  });
}

function writeList(list: Node, print: Print): Element {
  const html = list.type.name === 'bulletList' ? bulletListHtml : orderedListHtml;
  return html.write(list, print) ?? el('ul');
}

function readItems(list: Element, reader: Reader): Node[] {
  return partsOf(list).flatMap((item) => {
    if (item.tagName !== 'li') {
      reader.foreign(item);
      return [];
    }
    return [storySchema.node('listItem', null, readItem(item, reader))];
  });
}

/** Words that stand directly in the point are its first paragraph. The schema asks for one, empty or not. */
function readItem(item: Element, reader: Reader): Node[] {
  const blocksFrom = item.children.findIndex((child) => child.type === 'element' && isBlock(child));
  const words = blocksFrom < 0 ? item.children : item.children.slice(0, blocksFrom);
  const inline = readInline(words, reader);
  const blocks = blocksFrom < 0 ? [] : partsOf({ children: item.children.slice(blocksFrom) });
  const read = blocks.flatMap((block) => readBlock(block, reader) ?? []);
  const opens = inline.length > 0 || read[0]?.type.name !== 'paragraph';
  return opens ? [storySchema.node('paragraph', null, inline), ...read] : read;
}

function isBlock({ tagName }: Element): boolean {
  return tagName === 'p' || tagName === 'ul' || tagName === 'ol';
}

function readBlock(block: Element, reader: Reader): Node | null {
  const read =
    paragraphHtml.read(block, reader) ??
    bulletListHtml.read(block, reader) ??
    orderedListHtml.read(block, reader);
  if (!read) reader.foreign(block);
  return read;
}
