import type { Element, ElementContent } from 'hast';
import { attributeOf, textIn } from '../elements/markup';
import { pageName } from './page-name';
import type { TextPlace, TextUnit, UnitLink } from './text-unit';

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

/**
 * The text of a parsed article in the units of `publishedText`, by the page's own law of tags and
 * classes. Spaces alone between blocks are the writer's lines and are no text.
 */
export function seenText(article: Element): TextUnit[] {
  return within(article, [], null);
}

function within(parent: Element, path: readonly string[], place: TextPlace | null): TextUnit[] {
  const units: TextUnit[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const text = run.map(textIn).join('');
    if (text.trim() !== '')
      units.push({ place: place ?? 'paragraph', text, links: run.flatMap(linksIn) });
    run = [];
  };
  for (const child of parent.children) {
    if (child.type === 'element' && !runsOn(child, path)) {
      endRun();
      units.push(...ownUnits(child, path));
    } else run.push(child);
  }
  endRun();
  return units;
}

function ownUnits(element: Element, path: readonly string[]): TextUnit[] {
  if (element.tagName === 'img') return pictureUnits(element);
  if (element.tagName === 'audio')
    return [{ place: 'audioFile', text: attributeOf(element, 'src') ?? '', links: [] }];
  const place = placeOf(element, path);
  const units = within(element, [...path, pageName(element)], place);
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

/** A caption, a credit and the audio's own link are units of their own, though their tags run on. */
function runsOn(element: Element, path: readonly string[]): boolean {
  const name = pageName(element);
  if (name === 'span.caption' || name === 'small.credit') return false;
  return (
    IN_LINE.has(element.tagName) && !(element.tagName === 'a' && path.at(-1) === 'figure.audio')
  );
}

function placeOf(element: Element, path: readonly string[]): TextPlace | null {
  const name = pageName(element);
  for (const outer of path.toReversed()) {
    const place = INSIDE[outer]?.[name];
    if (place) return place;
  }
  return PLACES[name] ?? null;
}

function linksIn(node: ElementContent): UnitLink[] {
  if (node.type !== 'element') return [];
  if (node.tagName !== 'a') return node.children.flatMap(linksIn);
  return [{ href: attributeOf(node, 'href') ?? '', words: textIn(node).trim() }];
}
