import type { Element, ElementContent } from 'hast';
import { attributeOf, textIn } from '../elements/markup';
import { pageName } from './page-name';
import type { TextPlace, TextUnit, UnitLink } from './text-unit';

/** How a form of HTML says where its words stand. */
export interface SeenLaw {
  /** What it calls an element: its tag, and after a dot the class that tells it from others. */
  readonly nameOf: (element: Element) => string;
  /** The place of an element's words by its name, where that alone decides it. */
  readonly places: Readonly<Record<string, TextPlace>>;
  /** What a place becomes inside these elements. */
  readonly inside: Readonly<Record<string, Readonly<Partial<Record<string, TextPlace>>>>>;
  /** Whether an element of the line is a unit of its own, by its name and the names around it. */
  readonly apart: (name: string, path: readonly string[]) => boolean;
}

/** Tags whose words run on in the line around them. */
const IN_LINE = new Set(['a', 'em', 'strong', 's', 'sup', 'sub', 'cite', 'span', 'small', 'time']);

/** The place of an element's words by its tag and class, where those alone decide it. */
const PLACES: Readonly<Record<string, TextPlace>> = {
  'p.kicker': 'kicker',
  h1: 'headline',
  'p.standfirst': 'standfirst',
  'p.byline': 'byline',
  'p.stamp': 'stamp',
  'span.caption': 'caption',
  'small.credit': 'creditLine',
  'p.link-card': 'linkCard',
  'p.contribute': 'contributorCall',
  p: 'paragraph',
  h2: 'crosshead',
  li: 'listItem',
};

/** What a place becomes inside these elements. */
const INSIDE: Readonly<Record<string, Readonly<Partial<Record<string, TextPlace>>>>> = {
  li: { p: 'listItem' },
  'figure.quote': { p: 'quotation', figcaption: 'attribution' },
  'figure.pullquote': { p: 'pullQuote' },
  'figure.audio': { figcaption: 'audioLabel', a: 'audioDownload' },
  'aside.editors-note': { p: 'editorsNote' },
  'aside.desk-block': { p: 'deskBlock' },
  'section.author-bio': { h2: 'footHeading', p: 'authorBio' },
  'section.corrections': {
    h2: 'footHeading',
    p: 'correction',
    'p.clarification': 'correction',
    'p.update': 'correction',
  },
};

/** The page's own law of tags and classes. A caption, a credit and the audio's own link stand apart. */
const PAGE_LAW: SeenLaw = {
  nameOf: pageName,
  places: PLACES,
  inside: INSIDE,
  apart: (name, path) =>
    name === 'span.caption' ||
    name === 'small.credit' ||
    (name === 'a' && path.at(-1) === 'figure.audio'),
};

/**
 * The text of a parsed article in the units of `publishedText`, by the law of its form. Spaces alone
 * between blocks are the writer's lines and are no text.
 */
export function seenText(article: Element, law = PAGE_LAW): TextUnit[] {
  return within(article, [], null, law);
}

function within(
  parent: Element,
  path: readonly string[],
  place: TextPlace | null,
  law: SeenLaw,
): TextUnit[] {
  const units: TextUnit[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const text = run.map(textIn).join('');
    if (text.trim() !== '')
      units.push({ place: place ?? 'paragraph', text, links: run.flatMap(linksIn) });
    run = [];
  };
  for (const child of parent.children) {
    if (child.type === 'element' && !runsOn(child, path, law)) {
      endRun();
      units.push(...ownUnits(child, path, law));
    } else run.push(child);
  }
  endRun();
  return units;
}

function ownUnits(element: Element, path: readonly string[], law: SeenLaw): TextUnit[] {
  if (element.tagName === 'img') return pictureUnits(element);
  if (element.tagName === 'audio')
    return [{ place: 'audioFile', text: attributeOf(element, 'src') ?? '', links: [] }];
  const place = placeOf(element, path, law);
  const units = within(element, [...path, law.nameOf(element)], place, law);
  return element.tagName === 'a'
    ? units.map((own) => ({ ...own, links: linksIn(element) }))
    : units;
}

function pictureUnits(img: Element): TextUnit[] {
  const alt = attributeOf(img, 'alt') ?? '';
  const files = [attributeOf(img, 'src') ?? '', attributeOf(img, 'srcSet') ?? ''];
  const src: TextUnit = { place: 'picture', text: files.join(' ').trim(), links: [] };
  return alt === '' ? [src] : [src, { place: 'altText', text: alt, links: [] }];
}

function runsOn(element: Element, path: readonly string[], law: SeenLaw): boolean {
  return IN_LINE.has(element.tagName) && !law.apart(law.nameOf(element), path);
}

function placeOf(
  element: Element,
  path: readonly string[],
  { nameOf, places, inside }: SeenLaw,
): TextPlace | null {
  const name = nameOf(element);
  for (const outer of path.toReversed()) {
    const place = inside[outer]?.[name];
    if (place) return place;
  }
  return places[name] ?? null;
}

function linksIn(node: ElementContent): UnitLink[] {
  if (node.type !== 'element') return [];
  if (node.tagName !== 'a') return node.children.flatMap(linksIn);
  return [{ href: attributeOf(node, 'href') ?? '', words: textIn(node).trim() }];
}
