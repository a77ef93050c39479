import type { Element, ElementContent } from 'hast';
import { attributeOf, el, partOf, partsOf, textIn, words } from '../../../elements/markup';
import { isWidePhoto } from '../../../elements/photo/photo.html';
import { photoIn, type Master, type MasterPart, type MasterPartKind } from '../master';
import { addressIn } from '../prove-units';
import { retag } from '../retag';
import { block, blocks, type BlockAttributes } from './block';
import { listBlock } from './list-blocks';

/** Titles of works are emphasis where the line itself is the `cite`; WordPress lets no writer's `time` through. */
const LINE = { cite: 'em', time: null };

type PartBlocks = (element: Element, facts: Master['facts']) => ElementContent[][];

const BLOCKS: Readonly<Record<MasterPartKind, PartBlocks>> = {
  photo: (figure, facts) => [imageBlock(figure, facts)],
  audio: (figure, facts) => audioBlocks(figure, facts),
  editorsNote: (aside) => [groupBlock('aside', classOf(aside), partsOf(aside).map(lineBlock))],
  deskBlock: (aside) => [groupBlock('aside', classOf(aside), partsOf(aside).map(lineBlock))],
  paragraph: (p) => [lineBlock(p)],
  crosshead: (h2) => [lineBlock(h2)],
  list: (list) => [listBlock(list)],
  quotation: (figure) => [quoteBlock(figure)],
  pullQuote: (figure) => [pullQuoteBlock(figure)],
  linkCard: (p) => [lineBlock(p)],
  sectionBreak: () => [
    block(
      'separator',
      el('hr', { className: ['wp-block-separator', 'has-alpha-channel-opacity'] }),
    ),
  ],
  authorBio: (section) => [
    groupBlock('section', classOf(section), partsOf(section).map(lineBlock)),
  ],
  corrections: (section) => [
    groupBlock('section', classOf(section), partsOf(section).map(lineBlock)),
  ],
  contributorCall: (p) => [lineBlock(p)],
};

/** The blocks of a part of the article, in order. */
export function blocksOf(
  { kind, element }: MasterPart,
  facts: Master['facts'],
): ElementContent[][] {
  return BLOCKS[kind](element, facts);
}

function classOf(element: Element): string {
  return attributeOf(element, 'className') ?? '';
}

/** A heading or a paragraph; a paragraph's class says what it is and travels in the comment too. */
function lineBlock(element: Element): ElementContent[] {
  const line = retag(element.children, LINE);
  if (element.tagName === 'h2')
    return block('heading', el('h2', { className: ['wp-block-heading'] }, line));
  return paragraphBlock(line, classOf(element));
}

function paragraphBlock(line: readonly ElementContent[], className = ''): ElementContent[] {
  return className === ''
    ? block('paragraph', el('p', {}, line))
    : block('paragraph', el('p', { className: [className] }, line), { className });
}

function groupBlock(
  tagName: string,
  className: string,
  inside: readonly ElementContent[][],
): ElementContent[] {
  const element = el(
    tagName,
    { className: ['wp-block-group', ...className.split(' ')] },
    blocks(inside),
  );
  return block('group', element, { tagName, className, layout: { type: 'constrained' } });
}

/**
 * A picture without the widths that the page offers: WordPress makes its own. Its size is left out too, which in block
 * markup would mean that somebody has resized it. A pending photo is the empty image that the editor asks a file for.
 */
function imageBlock(figure: Element, facts: Master['facts']): ElementContent[] {
  const { img, caption, credit } = photoIn(figure);
  const src = img && attributeOf(img, 'src');
  const wide = isWidePhoto(figure);
  const address = src === null ? {} : { src: addressIn(facts, src) };
  const line = [
    ...retag(caption, LINE),
    ...(caption.length > 0 && credit !== '' ? [words(' ')] : []),
    ...(credit === '' ? [] : [el('small', { className: ['credit'] }, [words(credit)])]),
  ];
  const element = el('figure', { className: ['wp-block-image', ...(wide ? ['alignwide'] : [])] }, [
    el('img', { ...address, alt: (img && attributeOf(img, 'alt')) ?? '' }),
    ...(line.length === 0 ? [] : [captionOf(line)]),
  ]);
  const align: BlockAttributes = wide ? { align: 'wide' } : {};
  return block('image', element, align);
}

function captionOf(line: readonly ElementContent[]): Element {
  return el('figcaption', { className: ['wp-element-caption'] }, line);
}

/** An audio block has no markup without its file: a pending recording is its label alone, as on the page. */
function audioBlocks(figure: Element, facts: Master['facts']): ElementContent[][] {
  const player = partOf(figure, 'audio');
  const label = partOf(figure, 'figcaption');
  const link = partOf(figure, 'a');
  const said = label ? textIn(label) : '';
  const src = player && attributeOf(player, 'src');
  if (src === null) return said === '' ? [] : [paragraphBlock([words(said)], 'audio')];
  const address = addressIn(facts, src);
  const line = [
    ...(said === '' ? [] : [words(said), words(' ')]),
    ...(link ? [el('a', { href: address }, link.children)] : []),
  ];
  const sound = el('audio', { controls: true, src: address, preload: 'none' });
  return [
    block('audio', el('figure', { className: ['wp-block-audio'] }, [sound, captionOf(line)])),
  ];
}

function quoteBlock(figure: Element): ElementContent[] {
  const quotation = partOf(figure, 'blockquote');
  const source = partOf(figure, 'figcaption');
  return block(
    'quote',
    el('blockquote', { className: ['wp-block-quote'] }, [
      ...blocks(quotation ? partsOf(quotation).map(lineBlock) : []),
      ...(source ? [el('cite', {}, retag(source.children, LINE))] : []),
    ]),
  );
}

/** WordPress knows no pull quote that is hidden from screen readers. */
function pullQuoteBlock(figure: Element): ElementContent[] {
  const quotation = partOf(figure, 'blockquote');
  const said = quotation ? retag([quotation], LINE) : [];
  return block('pullquote', el('figure', { className: ['wp-block-pullquote'] }, said));
}
