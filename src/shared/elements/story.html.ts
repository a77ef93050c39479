import type { Element } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { audioHtml } from './audio/audio.html';
import { blockQuoteHtml } from './block-quote/block-quote.html';
import { crossheadHtml } from './crosshead/crosshead.html';
import { deskBlockHtml } from './desk-block/desk-block.html';
import { linkCardHtml } from './link-card/link-card.html';
import { bulletListHtml, orderedListHtml } from './list/list.html';
import { paragraphHtml } from './paragraph/paragraph.html';
import { photoHtml } from './photo/photo.html';
import type { ElementHtml, Print, Reader } from './print';
import { pullQuoteHtml } from './pull-quote/pull-quote.html';
import { sectionBreakHtml } from './section-break/section-break.html';

/** The form of every block that can stand in the body. */
const BODY_BLOCKS: Readonly<Record<string, ElementHtml>> = {
  paragraph: paragraphHtml,
  crosshead: crossheadHtml,
  bulletList: bulletListHtml,
  orderedList: orderedListHtml,
  blockQuote: blockQuoteHtml,
  pullQuote: pullQuoteHtml,
  photo: photoHtml,
  audio: audioHtml,
  sectionBreak: sectionBreakHtml,
  linkCard: linkCardHtml,
  deskBlock: deskBlockHtml,
};

/** The body's blocks as they stand on the page, in order. */
export function writeBody(body: Node, print: Print): Element[] {
  return body.children.flatMap((block) => {
    const html = BODY_BLOCKS[block.type.name];
    if (!html) throw new Error(`The block ${block.type.name} has no published form`);
    return html.write(block, print) ?? [];
  });
}

/** The block that an element of the page is, or null for one that no block of ours writes. */
export function readBodyBlock(element: Element, reader: Reader): Node | null {
  for (const html of Object.values(BODY_BLOCKS)) {
    const block = html.read(element, reader);
    if (block) return block;
  }
  return null;
}
