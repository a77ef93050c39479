import type { Element } from 'hast';
import { attributeOf } from '../../../elements/markup';
import type { SeenLaw } from '../../seen-text';

/** Where the words of block markup stand, by its own tags and classes. */
export const WORDPRESS_LAW: SeenLaw = {
  nameOf: nameIn,
  places: {
    p: 'paragraph',
    'p.link-card': 'linkCard',
    'p.contribute': 'contributorCall',
    'p.audio': 'audioLabel',
    'h2.wp-block-heading': 'crosshead',
    li: 'listItem',
  },
  inside: {
    li: { p: 'listItem' },
    'figure.wp-block-image': {
      'figcaption.wp-element-caption': 'caption',
      'small.credit': 'creditLine',
    },
    'figure.wp-block-audio': { 'figcaption.wp-element-caption': 'audioLabel', a: 'audioDownload' },
    'blockquote.wp-block-quote': { p: 'quotation', cite: 'attribution' },
    'figure.wp-block-pullquote': { p: 'pullQuote' },
    'aside.editors-note': { p: 'editorsNote' },
    'aside.desk-block': { p: 'deskBlock' },
    'section.author-bio': { 'h2.wp-block-heading': 'footHeading', p: 'authorBio' },
    'section.corrections': {
      'h2.wp-block-heading': 'footHeading',
      p: 'correction',
      'p.clarification': 'correction',
      'p.update': 'correction',
    },
  },
  apart: (name, path) =>
    name === 'small.credit' ||
    name === 'cite' ||
    (name === 'a' && path.includes('figure.wp-block-audio')),
};

/** The tag, with the first class that says what it is: "wp-block-group" says that of no group. */
function nameIn(element: Element): string {
  const [first] = (attributeOf(element, 'className') ?? '')
    .split(' ')
    .filter((name) => name !== '' && name !== 'wp-block-group');
  return first === undefined ? element.tagName : `${element.tagName}.${first}`;
}
