import type { Element } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { readInline, writeInline } from '../inline.html';
import { el, isA, partOf, partsOf } from '../markup';
import { paragraphHtml } from '../paragraph/paragraph.html';
import type { ElementHtml, Reader } from '../print';
import { storySchema } from '../story.schema';

/**
 * A long quotation: `figure.quote` with the words in `blockquote` and who said them in `figcaption`,
 * which must not stand inside the blockquote: it is no part of what was said.
 */
export const blockQuoteHtml: ElementHtml = {
  write: (node, print) => {
    const paragraphs = node.children
      .filter(({ type }) => type.name === 'paragraph')
      .flatMap((child) => paragraphHtml.write(child, print) ?? []);
    const attribution = node.children.find(({ type }) => type.name === 'attribution');
    const parts = [
      ...(paragraphs.length === 0 ? [] : [el('blockquote', {}, paragraphs)]),
      ...(attribution
        ? [el('figcaption', {}, writeInline(attribution, print, 'attribution'))]
        : []),
    ];
    return parts.length === 0 ? null : el('figure', { className: ['quote'] }, parts);
  },
  read: (element, reader) => {
    if (!isA(element, 'figure', 'quote')) return null;
    const attribution = partOf(element, 'figcaption');
    return storySchema.node('blockQuote', null, [
      ...readParagraphs(partOf(element, 'blockquote'), reader),
      ...(attribution
        ? [storySchema.node('attribution', null, readInline(attribution.children, reader))]
        : []),
    ]);
  },
};

function readParagraphs(quotation: Element | null, reader: Reader): Node[] {
  const read = quotation
    ? partsOf(quotation).flatMap((part) => paragraphHtml.read(part, reader) ?? [])
    : [];
  return read.length === 0 ? [storySchema.node('paragraph')] : read;
}
