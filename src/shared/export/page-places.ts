/** What the desk calls the parts of a page, by their names in the page's law; the words around a place tell the rest. */
export const PAGE_PLACES: Readonly<Record<string, string>> = {
  h1: 'headline',
  'p.kicker': 'kicker',
  'p.standfirst': 'standfirst',
  'p.byline': 'byline',
  'p.stamp': 'stamp',
  figcaption: 'caption',
  img: 'altText',
  'aside.editors-note': 'editorsNote',
  'aside.desk-block': 'deskBlock',
  'section.author-bio': 'authorBio',
  'section.corrections': 'correction',
  'p.contribute': 'contributorCall',
  head: 'furniture',
  p: 'paragraph',
  h2: 'crosshead',
  li: 'listItem',
};
