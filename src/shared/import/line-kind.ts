/** What a line of received text can be. The order is that of the page, and of menus. */
export const LINE_KINDS = [
  'kicker',
  'headline',
  'standfirst',
  'stamp',
  'byline',
  'audio',
  'picture',
  'editorsNote',
  'body',
  'crosshead',
  'pullQuote',
  'blockQuote',
  'attribution',
  'listItem',
  'sectionBreak',
  'caption',
  'credit',
  'authorBio',
  'correction',
  'contributorCall',
  'repeat',
  'rubbish',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The families by which the preview colours a line. */
export type KindFamily = 'title' | 'furniture' | 'media' | 'body' | 'call' | 'out';

const FAMILIES: Readonly<Record<LineKind, KindFamily>> = {
  kicker: 'title',
  headline: 'title',
  standfirst: 'title',
  stamp: 'furniture',
  byline: 'furniture',
  editorsNote: 'furniture',
  authorBio: 'furniture',
  correction: 'furniture',
  audio: 'media',
  picture: 'media',
  caption: 'media',
  credit: 'media',
  body: 'body',
  crosshead: 'body',
  pullQuote: 'body',
  blockQuote: 'body',
  attribution: 'body',
  listItem: 'body',
  sectionBreak: 'body',
  contributorCall: 'call',
  repeat: 'out',
  rubbish: 'out',
};

/** The family of a kind. */
export function familyOf(kind: LineKind): KindFamily {
  return FAMILIES[kind];
}

/** Whether a line of this kind is left out of the story and waits in the tray. */
export function isLeftOut(kind: LineKind): boolean {
  return familyOf(kind) === 'out';
}

const NAMES: Readonly<Record<LineKind, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  stamp: 'Stamp',
  byline: 'Byline',
  audio: 'Audio',
  picture: 'Photo',
  editorsNote: 'Editor’s note',
  body: 'Body',
  crosshead: 'Crosshead',
  pullQuote: 'Pull quote',
  blockQuote: 'Block quote',
  attribution: 'Attribution',
  listItem: 'List item',
  sectionBreak: 'Section break',
  caption: 'Caption',
  credit: 'Credit',
  authorBio: 'Author bio',
  correction: 'Correction',
  contributorCall: 'Contributor call',
  repeat: 'Repeat',
  rubbish: 'Page rubbish',
};

/** What the desk calls a kind. */
export function kindName(kind: LineKind): string {
  return NAMES[kind];
}

/** No line of these kinds has more words. */
export const MOST_WORDS: Readonly<Partial<Record<LineKind, number>>> = {
  headline: 50,
  kicker: 20,
  stamp: 60,
  byline: 80,
  audio: 60,
  credit: 60,
  standfirst: 110,
  caption: 140,
  pullQuote: 110,
  correction: 300,
  contributorCall: 300,
  authorBio: 300,
  editorsNote: 400,
};
