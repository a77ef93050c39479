import type { Element } from 'hast';
import { attributeOf, partsOf, textIn } from '../elements/markup';
import { DESK_BLOCK } from '../elements/desk-block/desk-block.html';
import { safeUrl } from '../elements/safe-url';
import type { Problem } from '../result/problem';
import { ELEMENT_LAWS } from './page-law-tables';
import { pageName } from './page-name';
import { PAGE_PLACES } from './page-places';
import type { ParsedPage } from './parse-page';
import { isBlank } from './published-copy';
import { unfaithful } from './unfaithful';

/** What the law must know of the story behind a page. */
export interface LawFacts {
  /** A draft copy may lack one. */
  readonly hasHeadline: boolean;
  /** What stands before "media/" in an address of a media file: "" or "https://media.courier.example/". */
  readonly mediaBase: string;
  /** Whether the story knows how large the picture of that address is. */
  readonly isMeasured: (src: string) => boolean;
}

/** What has been met on the way through a page. */
interface Walk {
  readonly facts: LawFacts;
  readonly breaches: Problem[];
  readonly counts: Map<string, number>;
  /** Level of the last heading. */
  level: number;
}

/** A moment has its offset to UTC; a day has none. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** What a story takes for a language. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** A file beside the page. */
const MEDIA = /^media\/[a-z0-9-]+\.[a-z0-9]+$/u;

/** An “&” that opens no name of a character. */
const BARE_AMPERSAND = /&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);)/iu;

/**
 * Everything in which a written page or fragment, parsed again, breaks the law that every page of ours keeps, whatever
 * its story: its elements and where they stand, their attributes, headings, links, pictures, dates. One walk; none: it
 * keeps the law. `html` is the page as written.
 */
export function lawBreaches(page: ParsedPage, html: string, facts: LawFacts): Problem[] {
  const walk: Walk = {
    facts,
    breaches: [],
    counts: new Map(),
    level: facts.hasHeadline ? 0 : 1,
  };
  const isPage = page.root.children.some(({ type }) => type === 'doctype');
  for (const document of partsOf(page.root)) {
    if (isPage) checkLanguage(document, walk, 'page');
    for (const part of partsOf(document)) visit(part, 'html', 'page', walk);
  }
  checkCounts(walk, isPage);
  const article = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'));
  if (BARE_AMPERSAND.test(article))
    breach(walk, 'The page holds an “&” that is not escaped.', 'page');
  return walk.breaches;
}

function breach(walk: Walk, message: string, where: string): void {
  walk.breaches.push(unfaithful(message, where));
}

function isMedia(address: string, { facts: { mediaBase } }: Walk): boolean {
  return address.startsWith(mediaBase) && MEDIA.test(address.slice(mediaBase.length));
}

function visit(element: Element, parent: string, around: string, walk: Walk): void {
  const { tagName } = element;
  const name = pageName(element);
  const isOfItsBlock = name === 'p' && around !== 'page';
  const where = isOfItsBlock ? around : (PAGE_PLACES[name] ?? around);
  walk.counts.set(tagName, (walk.counts.get(tagName) ?? 0) + 1);
  checkElement(element, parent, where, walk);
  CHECKS[tagName]?.(element, walk, where);
  for (const part of partsOf(element)) visit(part, tagName, where, walk);
}

function checkElement(element: Element, parent: string, where: string, walk: Walk): void {
  const law = Object.hasOwn(ELEMENT_LAWS, element.tagName)
    ? ELEMENT_LAWS[element.tagName]
    : undefined;
  if (law === undefined || !law.inside.has(parent)) {
    breach(walk, `The page has <${element.tagName}> in <${parent}>, where none may stand.`, where);
    return;
  }
  for (const property of Object.keys(element.properties))
    if (!law.attributes.has(property))
      breach(walk, `<${element.tagName}> has the attribute ${property}, which no page has.`, where);
  const className = attributeOf(element, 'className') ?? '';
  const [name = ''] = className.split(' ');
  if (!law.classes.has(name === DESK_BLOCK ? name : className))
    breach(walk, `<${element.tagName}> has the class “${className}”, which no page has.`, where);
  if (element.properties['lang'] !== undefined) checkLanguage(element, walk, where);
}

type ElementCheck = (element: Element, walk: Walk, where: string) => void;

const needsWords: ElementCheck = (element, walk, where) => {
  if (isBlank(textIn(element))) breach(walk, `The page has an empty <${element.tagName}>.`, where);
};

const checkHeading: ElementCheck = (heading, walk, where) => {
  needsWords(heading, walk, where);
  const level = Number(heading.tagName.slice(1));
  if (level > walk.level + 1)
    breach(walk, `A heading of level ${level} follows one of level ${walk.level}.`, where);
  walk.level = level;
};

const checkLink: ElementCheck = (link, walk, where) => {
  needsWords(link, walk, where);
  const href = attributeOf(link, 'href') ?? '';
  const isDownload = link.properties['download'] !== undefined;
  if (isDownload ? !isMedia(href, walk) : safeUrl('link', href) === null)
    breach(walk, `A link leads to “${href}”, which no page may name.`, where);
  const rel = attributeOf(link, 'rel');
  if (rel !== null && rel !== 'author')
    breach(walk, `A link has the relation “${rel}”, which no page has.`, where);
};

const checkPicture: ElementCheck = (img, walk, where) => {
  const said = (property: string) => attributeOf(img, property);
  const src = said('src') ?? '';
  const wrong = (holds: boolean, message: string) => {
    if (holds) breach(walk, `The picture “${src}” ${message}.`, where);
  };
  const offered = (said('srcSet') ?? '').split(', ').map((each) => each.split(' '));
  const widths = offered.map(([, width = '']) => Number(width.replace(/w$/u, '')));
  const hasSet = said('srcSet') !== null;
  const isFirst = walk.counts.get('img') === 1;
  const isSized = Number(said('width')) > 0 && Number(said('height')) > 0;
  wrong(said('alt') === null, 'has no alternative text');
  wrong(!isSized && walk.facts.isMeasured(src), 'does not say its width and height');
  wrong(
    !isMedia(src, walk) || (hasSet && !offered.every(([file = '']) => isMedia(file, walk))),
    'is no file beside the page',
  );
  wrong(
    hasSet && !widths.every((width, at) => width > (widths[at - 1] ?? 0)),
    'is offered in widths that do not increase',
  );
  wrong(hasSet !== (said('sizes') !== null), 'has widths without sizes, or sizes without widths');
  wrong(
    said('loading') !== (isFirst ? 'eager' : 'lazy'),
    isFirst ? 'is the first and does not load at once' : 'does not wait until it comes near',
  );
};

const checkTime: ElementCheck = (time, walk, where) => {
  const moment = attributeOf(time, 'dateTime') ?? '';
  if (!MOMENT.test(moment) || Number.isNaN(Date.parse(moment)))
    breach(walk, `A date says “${moment}”, which is no day and no moment with its offset.`, where);
};

const checkAudio: ElementCheck = (audio, walk, where) => {
  if (!isMedia(attributeOf(audio, 'src') ?? '', walk) || audio.properties['controls'] !== true)
    breach(walk, 'The audio is no file beside the page, or cannot be started and stopped.', where);
};

const checkScript: ElementCheck = (script, walk) => {
  if (attributeOf(script, 'type') !== 'application/ld+json')
    breach(walk, 'The page has a script.', 'furniture');
};

const CHECKS: Readonly<Partial<Record<string, ElementCheck>>> = {
  p: needsWords,
  title: needsWords,
  h1: checkHeading,
  h2: checkHeading,
  a: checkLink,
  img: checkPicture,
  audio: checkAudio,
  time: checkTime,
  script: checkScript,
};

function checkLanguage(element: Element, walk: Walk, where: string): void {
  const lang = attributeOf(element, 'lang') ?? '';
  if (!LANGUAGE.test(lang))
    breach(walk, `<${element.tagName}> has the language “${lang}”, which is none.`, where);
}

function checkCounts({ facts, counts, ...walk }: Walk, isPage: boolean): void {
  const wanted: readonly [tagName: string, count: number][] = [
    ['article', 1],
    ['h1', facts.hasHeadline ? 1 : 0],
    ['main', isPage ? 1 : 0],
    ['title', isPage ? 1 : 0],
    ['script', isPage ? 1 : 0],
  ];
  for (const [tagName, count] of wanted) {
    const found = counts.get(tagName) ?? 0;
    if (found !== count)
      walk.breaches.push(
        unfaithful(
          `The page has ${found} of <${tagName}> instead of ${count}.`,
          tagName === 'h1' ? 'headline' : 'page',
        ),
      );
  }
}
