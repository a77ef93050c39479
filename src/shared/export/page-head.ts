import type { Element } from 'hast';
import { el, onLines, words } from '../elements/markup';
import type { Print } from '../elements/print';
import type { HouseStyle } from '../house-style/house-style';
import { DRAFT_CSS, robotsOf, type DraftCopy } from './draft-mark';
import { jsonLd } from './json-ld';
import type { PageFacts } from './page-facts';
import { pageCss } from './page-css';
import type { Published } from './published';

/** How a page says who wrote it, so that an import knows its own again. */
export const GENERATOR = 'Standfirst';

/** The head: what search engines, link previews and other desks read of a page before its words. */
export function pageHead(
  story: Published,
  facts: PageFacts,
  houseStyle: HouseStyle,
  { print, draft }: { readonly print: Print; readonly draft: DraftCopy },
): Element {
  return el(
    'head',
    {},
    onLines([
      el('meta', { charSet: 'utf-8' }),
      named('viewport', 'width=device-width, initial-scale=1'),
      el('title', {}, [words(facts.title)]),
      ...(facts.description === '' ? [] : [named('description', facts.description)]),
      ...story.contributors.map(({ name }) => named('author', name)),
      named('generator', GENERATOR),
      named('robots', robotsOf(draft)),
      ...addresses(facts, story.language),
      ...openGraph(story, facts, houseStyle),
      named('twitter:card', 'summary_large_image'),
      el('script', { type: 'application/ld+json' }, [
        words(JSON.stringify(jsonLd(story, facts, houseStyle, print))),
      ]),
      el('style', {}, [words(pageCss(houseStyle.exportCss) + (draft !== false ? DRAFT_CSS : ''))]),
    ]),
  );
}

function named(name: string, content: string): Element {
  return el('meta', { name, content });
}

function property(name: string, content: string | number | null): Element[] {
  return content === null || content === ''
    ? []
    : [el('meta', { property: name, content: String(content) })];
}

/** Only a page with an address of its own can name it, and its one language version. */
function addresses({ canonical }: PageFacts, language: string): Element[] {
  if (canonical === null) return [];
  const alternate = (hrefLang: string) =>
    el('link', { rel: ['alternate'], hrefLang, href: canonical });
  return [
    el('link', { rel: ['canonical'], href: canonical }),
    alternate(language),
    alternate('x-default'),
  ];
}

function openGraph(story: Published, facts: PageFacts, { publication }: HouseStyle): Element[] {
  return [
    ...property('og:type', 'article'),
    ...property('og:title', facts.socialTitle),
    ...property('og:description', facts.description),
    ...property('og:url', facts.canonical),
    ...property('og:site_name', publication.name),
    ...property('og:locale', localeOf(story.language)),
    ...openGraphPicture(facts),
    ...property('article:published_time', story.publishedAt),
    ...property('article:modified_time', story.updatedAt),
    ...property('article:section', story.section),
    ...story.tags.flatMap((tag) => property('article:tag', tag)),
  ];
}

/** Open Graph knows a language in a territory only: "en_GB". */
function localeOf(language: string): string | null {
  const [primary = '', ...subtags] = language.split('-');
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/u.test(subtag));
  return region === undefined ? null : `${primary}_${region.toUpperCase()}`;
}

/** Link previews fetch the picture from outside, so it needs an absolute address; it is cut for them where it can be. */
function openGraphPicture({ canonical, pictures, addressOf }: PageFacts): Element[] {
  const [first] = pictures;
  if (canonical === null || !first) return [];
  const { altText } = first;
  const file = first.file.social ?? first.file;
  return [
    ...property('og:image', addressOf(file)),
    ...property('og:image:alt', altText),
    ...(file.width > 0 && file.height > 0
      ? [...property('og:image:width', file.width), ...property('og:image:height', file.height)]
      : []),
  ];
}
