/** Where a stretch of a page's text stands, by the desk's name for it. */
export type TextPlace =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'stamp'
  | 'picture'
  | 'altText'
  | 'caption'
  | 'creditLine'
  | 'audioLabel'
  | 'audioFile'
  | 'audioDownload'
  | 'editorsNote'
  | 'paragraph'
  | 'crosshead'
  | 'listItem'
  | 'quotation'
  | 'attribution'
  | 'pullQuote'
  | 'linkCard'
  | 'deskBlock'
  | 'footHeading'
  | 'authorBio'
  | 'correction'
  | 'contributorCall';

/** A link inside a unit: its address and the words it stands on, without outer spaces. */
export interface UnitLink {
  readonly href: string;
  readonly words: string;
}

/** One stretch of text that a reader takes in at once: a paragraph, a caption, a credit. Media count by their address. */
export interface TextUnit {
  readonly place: TextPlace;
  readonly text: string;
  readonly links: readonly UnitLink[];
}

/** A unit without links. */
export function unit(place: TextPlace, text: string): TextUnit {
  return { place, text, links: [] };
}
