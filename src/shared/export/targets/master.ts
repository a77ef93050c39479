import type { Element, ElementContent } from 'hast';
import { partOf, partsOf, textIn } from '../../elements/markup';
import { pageFacts, type PageFacts } from '../page-facts';
import { pageName } from '../page-name';
import { articleTree } from '../page-tree';
import type { PreparedStory } from '../prepare-story';

/** What a part of the article is. */
export type MasterPartKind =
  | 'photo'
  | 'audio'
  | 'editorsNote'
  | 'deskBlock'
  | 'paragraph'
  | 'crosshead'
  | 'list'
  | 'quotation'
  | 'pullQuote'
  | 'linkCard'
  | 'sectionBreak'
  /** A section with a heading. */
  | 'authorBio'
  | 'corrections'
  | 'contributorCall';

/** A part of the article below its header, as the page has it. */
export interface MasterPart {
  readonly kind: MasterPartKind;
  readonly element: Element;
}

/** The story's page as a tree: every other form is made from it, so that none can say what the page does not. */
export interface Master {
  readonly story: PreparedStory;
  readonly facts: PageFacts;
  /** Kicker, headline, standfirst, byline and stamp, as far as the story has them. */
  readonly header: Element;
  /** The rest of the article in page order, the parts of its footer last. */
  readonly parts: readonly MasterPart[];
}

/** The master of a story. Its trees belong to whoever asked for it; they are made when they are first looked at. */
export function masterOf(story: PreparedStory): Master {
  let trees: Pick<Master, 'header' | 'parts'> | null = null;
  let facts: PageFacts | null = null;
  const { story: record, shown, houseStyle, print, draft } = story;
  return {
    story,
    get facts() {
      return (facts ??= pageFacts(record, shown, houseStyle, print, draft));
    },
    get header() {
      return (trees ??= takenApart(story)).header;
    },
    get parts() {
      return (trees ??= takenApart(story)).parts;
    },
  };
}

function takenApart(story: PreparedStory): Pick<Master, 'header' | 'parts'> {
  const article = articleTree(story);
  const header = partOf(article, 'header');
  if (header === null) throw new Error('The article has no header');
  const parts = partsOf(article)
    .filter((part) => part !== header)
    .flatMap((part) => (part.tagName === 'footer' ? partsOf(part) : [part]))
    .map((element): MasterPart => ({ kind: kindOf(element), element }));
  return { header, parts };
}

const KINDS: Readonly<Record<string, MasterPartKind>> = {
  'figure.image': 'photo',
  'figure.image.wide': 'photo',
  'figure.audio': 'audio',
  'figure.quote': 'quotation',
  'figure.pullquote': 'pullQuote',
  'aside.editors-note': 'editorsNote',
  'aside.desk-block': 'deskBlock',
  p: 'paragraph',
  h2: 'crosshead',
  ul: 'list',
  ol: 'list',
  hr: 'sectionBreak',
  'p.link-card': 'linkCard',
  'section.author-bio': 'authorBio',
  'section.corrections': 'corrections',
  'p.contribute': 'contributorCall',
};

function kindOf(element: Element): MasterPartKind {
  const kind = KINDS[pageName(element)];
  if (kind === undefined) throw new Error(`The article has an unknown part ${pageName(element)}`);
  return kind;
}

/** A photo of the master, taken apart. */
export interface MasterPhoto {
  /** null while it is pending. */
  readonly img: Element | null;
  /** Empty where there is none. */
  readonly caption: readonly ElementContent[];
  /** As printed; "" where there is none. */
  readonly credit: string;
}

/** Takes a photo's figure apart. */
export function photoIn(figure: Element): MasterPhoto {
  const line = partOf(figure, 'figcaption');
  const credit = line && partOf(line, 'small', 'credit');
  return {
    img: partOf(figure, 'img'),
    caption: (line && partOf(line, 'span', 'caption'))?.children ?? [],
    credit: credit ? textIn(credit) : '',
  };
}

/** The lines of the header; null for those that the story has not. */
export interface MasterHeader {
  readonly kicker: Element | null;
  readonly headline: Element | null;
  readonly standfirst: Element | null;
  readonly byline: Element | null;
  readonly stamp: Element | null;
}

/** Takes the header apart. */
export function linesOf({ header }: Pick<Master, 'header'>): MasterHeader {
  return {
    kicker: partOf(header, 'p', 'kicker'),
    headline: partOf(header, 'h1'),
    standfirst: partOf(header, 'p', 'standfirst'),
    byline: partOf(header, 'p', 'byline'),
    stamp: partOf(header, 'p', 'stamp'),
  };
}
