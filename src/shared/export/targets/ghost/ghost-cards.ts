import type { Element, ElementContent } from 'hast';
import { attributeOf, el, partOf, partsOf, textIn, words } from '../../../elements/markup';
import { isWidePhoto } from '../../../elements/photo/photo.html';
import { PAGE, type Vocabulary } from '../../write-html';
import { photoIn, type Master, type MasterPart, type MasterPartKind } from '../master';
import { addressIn } from '../prove-units';
import { retag } from '../retag';
import { htmlCard } from './html-card';
import { listNodes } from './ghost-list';

/** What a post's HTML holds: the page's elements, the cards' boxes, and the comments round a card of HTML. */
export const GHOST_HTML: Vocabulary = {
  ...PAGE,
  elements: new Set([...PAGE.elements, 'div']),
  empty: new Set([...PAGE.empty, 'br']),
  comments: /^kg-card-(begin|end): html$/u,
};

/** Ghost's editor has neither `cite` nor `time`; their words stay. */
const LINE = { cite: 'em', time: null };

type PartCards = (element: Element, facts: Master['facts']) => ElementContent[][];

const CARDS: Readonly<Record<MasterPartKind, PartCards>> = {
  photo: (figure, facts) => [[imageCard(figure, facts)]],
  audio: (figure, facts) => audioCards(figure, facts).map((card) => [card]),
  editorsNote: (aside) => [htmlCard(el('aside', aside.properties, retag(aside.children, LINE)))],
  deskBlock: (aside) => [[calloutCard(aside)]],
  paragraph: (p) => [[lineOf(p)]],
  crosshead: (h2) => [[lineOf(h2)]],
  list: (list) => [listNodes(list)],
  quotation: (figure) => [[quoteOf(figure)]],
  pullQuote: (figure) => [[pullQuoteOf(figure)]],
  linkCard: (p) => [[lineOf(p)]],
  sectionBreak: () => [[el('hr')]],
  authorBio: (section) => sectionOf(section, 'author-bio'),
  corrections: (section) => sectionOf(section, 'correction'),
  contributorCall: (p) => [[lineOf(p)]],
};

/** What a part of the article is in a post, in order. */
export function cardsOf({ kind, element }: MasterPart, facts: Master['facts']): ElementContent[][] {
  return CARDS[kind](element, facts);
}

/** A heading or a paragraph under its own class or another. Ghost reads none; our own proof does. */
export function lineOf(element: Element, className = attributeOf(element, 'className')): Element {
  const named = className === null ? {} : { className: [className] };
  return el(element.tagName === 'h2' ? 'h2' : 'p', named, retag(element.children, LINE));
}

function sectionOf(section: Element, line: string): ElementContent[][] {
  return partsOf(section).map((part) => [
    part.tagName === 'h2'
      ? lineOf(part, 'foot-heading')
      : lineOf(part, attributeOf(part, 'className') ?? line),
  ]);
}

/** An image card. Without its picture a card would be lost, so a pending photo is a paragraph. */
function imageCard(figure: Element, facts: Master['facts']): Element {
  const { img, caption, credit } = photoIn(figure);
  const line = [
    ...retag(caption, LINE),
    ...(caption.length > 0 && credit !== '' ? [words(' ')] : []),
    ...(credit === '' ? [] : [el('small', { className: ['credit'] }, [words(credit)])]),
  ];
  if (!img) return el('p', { className: ['photo'] }, line);
  const { width, height, alt } = img.properties;
  const size = width === undefined ? {} : { width, height };
  const wide = isWidePhoto(figure) ? ['kg-width-wide'] : [];
  const captioned = line.length === 0 ? [] : ['kg-card-hascaption'];
  return el('figure', { className: ['kg-card', 'kg-image-card', ...wide, ...captioned] }, [
    el('img', {
      src: addressIn(facts, attributeOf(img, 'src') ?? ''),
      className: ['kg-image'],
      alt: alt ?? '',
      loading: 'lazy',
      ...size,
    }),
    ...(line.length === 0 ? [] : [el('figcaption', {}, line)]),
  ]);
}

/** The player with its label, and a line below it to keep the file, for which the card has no place. */
function audioCards(figure: Element, facts: Master['facts']): Element[] {
  const player = partOf(figure, 'audio');
  const label = partOf(figure, 'figcaption');
  const link = partOf(figure, 'a');
  const said = label ? [words(textIn(label))] : [];
  const src = player && attributeOf(player, 'src');
  if (src === null) return label ? [el('p', { className: ['audio'] }, said)] : [];
  const address = addressIn(facts, src);
  const inside = [
    el('audio', { src: address, preload: 'none' }),
    ...(label ? [el('div', { className: ['kg-audio-title'] }, said)] : []),
  ];
  const card = el('div', { className: ['kg-card', 'kg-audio-card'] }, [
    el('div', { className: ['kg-audio-player-container'] }, inside),
  ]);
  const keep = link ? [el('a', { href: address }, link.children)] : [];
  return [card, el('p', { className: ['audio-download'] }, keep)];
}

function calloutCard(aside: Element): Element {
  const line = partOf(aside, 'p')?.children ?? [];
  return el('div', { className: ['kg-card', 'kg-callout-card', 'kg-callout-card-grey'] }, [
    el('div', { className: ['kg-callout-text'] }, retag(line, LINE)),
  ]);
}

/** Ghost has no place for who is quoted: it is the last line of the quotation. */
function quoteOf(figure: Element): Element {
  const quotation = partOf(figure, 'blockquote');
  const source = partOf(figure, 'figcaption');
  return el('blockquote', {}, [
    ...(quotation ? partsOf(quotation).map((part) => lineOf(part)) : []),
    ...(source ? [lineOf(source, 'attribution')] : []),
  ]);
}

function pullQuoteOf(figure: Element): Element {
  const quotation = partOf(figure, 'blockquote');
  const said = quotation ? partsOf(quotation).map((part) => lineOf(part)) : [];
  return el('blockquote', { className: ['kg-blockquote-alt'] }, said);
}
