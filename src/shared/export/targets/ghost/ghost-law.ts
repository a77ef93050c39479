import type { Element } from 'hast';
import { attributeOf } from '../../../elements/markup';
import type { SeenLaw } from '../../seen-text';

/** Where the words of a post's HTML stand, by Ghost's cards and our own classes. */
export const GHOST_LAW: SeenLaw = {
  nameOf: nameIn,
  places: {
    'p.kicker': 'kicker',
    'p.headline': 'headline',
    'p.standfirst': 'standfirst',
    p: 'paragraph',
    h2: 'crosshead',
    li: 'listItem',
    figcaption: 'caption',
    'p.photo': 'caption',
    'small.credit': 'creditLine',
    'div.kg-audio-title': 'audioLabel',
    'p.audio': 'audioLabel',
    'p.audio-download': 'audioDownload',
    'div.kg-callout-text': 'deskBlock',
    'p.link-card': 'linkCard',
    'h2.foot-heading': 'footHeading',
    'p.author-bio': 'authorBio',
    'p.correction': 'correction',
    'p.clarification': 'correction',
    'p.update': 'correction',
    'p.contribute': 'contributorCall',
  },
  inside: {
    li: { p: 'listItem' },
    blockquote: { p: 'quotation', 'p.attribution': 'attribution' },
    'blockquote.kg-blockquote-alt': { p: 'pullQuote' },
    'aside.editors-note': { p: 'editorsNote' },
  },
  apart: (name) => name === 'small.credit',
};

/** The tag, with the first class that says what it is: "kg-card" says that of no card. */
function nameIn(element: Element): string {
  const [first] = (attributeOf(element, 'className') ?? '')
    .split(' ')
    .filter((name) => name !== '' && name !== 'kg-card');
  return first === undefined ? element.tagName : `${element.tagName}.${first}`;
}
