import { pageName } from '../../page-name';
import type { SeenLaw } from '../../seen-text';

/** Where the words of a mail stand: its classes, which dress nothing, say what each line is. */
export const MAIL_LAW: SeenLaw = {
  nameOf: pageName,
  places: {
    'p.kicker': 'kicker',
    h1: 'headline',
    'p.standfirst': 'standfirst',
    'p.byline': 'byline',
    'p.stamp': 'stamp',
    p: 'paragraph',
    h2: 'crosshead',
    li: 'listItem',
    'span.caption': 'caption',
    'span.credit': 'creditLine',
    'p.audio-label': 'audioLabel',
    'p.audio-download': 'audioDownload',
    'p.link-card': 'linkCard',
    'p.contribute': 'contributorCall',
  },
  inside: {
    li: { p: 'listItem' },
    'td.quote': { p: 'quotation', 'p.attribution': 'attribution' },
    'td.pullquote': { p: 'pullQuote' },
    'td.editors-note': { p: 'editorsNote' },
    'td.desk-block': { p: 'deskBlock' },
    'td.author-bio': { h2: 'footHeading', p: 'authorBio' },
    'td.corrections': {
      h2: 'footHeading',
      p: 'correction',
      'p.clarification': 'correction',
      'p.update': 'correction',
    },
  },
  apart: (name) => name === 'span.caption' || name === 'span.credit',
};
