import type { Element, Root } from 'hast';
import { attributeOf, partOf, partsOf, textIn } from '../elements/markup';
import type { HouseStyle } from '../house-style/house-style';
import { printStamp } from '../house-style/print-forms';
import { moment } from '../story/moment';
import { firstOf, metaOf } from './parse-page';
import type { Published, PublishedContributor } from './published';

type Stamps = Pick<Published, 'publishedAt' | 'updatedAt'>;

/** What a page says of its story beyond the document: writers, dates and, in the head, section and tags. */
export function readRecord(
  root: Root,
  article: Element,
  houseStyle: HouseStyle,
): Omit<Published, 'doc'> {
  const header = partOf(article, 'header');
  const heading = firstOf(article, ({ tagName }) => tagName === 'h1');
  const headline = heading ? textIn(heading) : '';
  const [socialTitle = headline] = metaOf(root, 'og:title');
  const hasHead = metaOf(root, 'generator').length > 0;
  return {
    language: attributeOf(article, 'lang') ?? 'en',
    section: metaOf(root, 'article:section')[0] ?? '',
    tags: metaOf(root, 'article:tag'),
    socialTitle: socialTitle === headline ? '' : socialTitle,
    contributors: header ? readByline(header) : [],
    ...(hasHead ? headStamps(root) : printedStamp(header, houseStyle)),
  };
}

function readByline(header: Element): PublishedContributor[] {
  const byline = partOf(header, 'p', 'byline');
  const writers = byline ? partsOf(byline) : [];
  return writers.map((writer) => ({
    name: textIn(writer),
    url: attributeOf(writer, 'href') ?? '',
  }));
}

function headStamps(root: Root): Stamps {
  return {
    publishedAt: readMoment(metaOf(root, 'article:published_time')[0]),
    updatedAt: readMoment(metaOf(root, 'article:modified_time')[0]),
  };
}

/** A fragment's only date is its stamp; the words around it tell which date that is. */
function printedStamp(header: Element | null, houseStyle: HouseStyle): Stamps {
  const stamp = header && partOf(header, 'p', 'stamp');
  const time = stamp && partOf(stamp, 'time');
  const at = time ? readMoment(attributeOf(time, 'dateTime')) : null;
  const asUpdated = { publishedAt: null, updatedAt: at };
  const asPublished = { publishedAt: at, updatedAt: null };
  const words = stamp ? textIn(stamp) : '';
  return printStamp(houseStyle, asUpdated)?.text !== words &&
    printStamp(houseStyle, asPublished)?.text === words
    ? asPublished
    : asUpdated;
}

function readMoment(text: string | null | undefined): string | null {
  const read = moment.safeParse(text);
  return read.success ? read.data : null;
}
