import type { Element, Root } from 'hast';
import { attributeOf, partOf, textIn } from '../elements/markup';
import { basesOf } from '../photo/renditions';
import type { Problem } from '../result/problem';
import { jsonLdProfile, type JsonLd, type JsonLdImage } from './json-ld-profile';
import { allOf, firstOf, metaOf } from './parse-page';
import { unfaithful } from './unfaithful';

/** The structured data of a page, read by our own profile; null where it has none or it breaks the profile. */
export function readJsonLd(root: Root): JsonLd | null {
  const script = firstOf(root, (element) => attributeOf(element, 'type') === 'application/ld+json');
  const parsed = script ? jsonLdProfile.safeParse(readJson(textIn(script))) : null;
  return parsed?.success === true ? parsed.data : null;
}

/** Compares the structured data with what the page shows: headline, dates, authors and pictures. A fragment has none. */
export function proveJsonLd(root: Root, article: Element): Problem[] {
  if (metaOf(root, 'generator').length === 0) return [];
  const data = readJsonLd(root);
  if (!data) return [unfaithful('The page’s structured data cannot be read.', 'json-ld')];
  const heading = firstOf(article, ({ tagName }) => tagName === 'h1');
  const stamp = firstOf(article, (element) => attributeOf(element, 'className') === 'stamp');
  const time = stamp && partOf(stamp, 'time');
  const pairs: [name: string, inData: unknown, onPage: unknown][] = [
    ['headline', data.headline, heading ? textIn(heading) : ''],
    ['date', data.dateModified ?? null, time ? attributeOf(time, 'dateTime') : null],
    ['authors', data.author.map(({ name }) => name), bylineNames(article)],
    ['pictures', (data.image ?? []).map(imageFacts), picturesOf(article)],
    ['thumbnail', isOfFirst(data.thumbnailUrl, article), true],
  ];
  return pairs
    .filter(([, inData, onPage]) => JSON.stringify(inData) !== JSON.stringify(onPage))
    .map(([name]) =>
      unfaithful(`The structured data names another ${name} than the page.`, 'json-ld'),
    );
}

function bylineNames(article: Element): string[] {
  const byline = firstOf(article, (element) => attributeOf(element, 'className') === 'byline');
  return byline ? allOf(byline, () => true).map(textIn) : [];
}

/** What the data and the page must both say of a picture; "" where the page gives no size. */
type PictureFacts = readonly [file: string, width: string, height: string, caption: string];

function imageFacts({ contentUrl, width, height, caption = '' }: JsonLdImage): PictureFacts {
  return [fileIn(contentUrl), String(width ?? ''), String(height ?? ''), caption];
}

function picturesOf(article: Element): PictureFacts[] {
  return allOf(article, ({ tagName }) => tagName === 'figure').flatMap((figure): PictureFacts[] => {
    const img = partOf(figure, 'img');
    if (!img) return [];
    const figcaption = partOf(figure, 'figcaption');
    const caption = figcaption && partOf(figcaption, 'span', 'caption');
    const said = (property: string) => attributeOf(img, property) ?? '';
    const words = caption ? textIn(caption) : '';
    return [[fileIn(said('src')), said('width'), said('height'), words]];
  });
}

/** Whether a thumbnail is cut from the first picture, as the names of their files say. */
function isOfFirst(thumbnail: string | undefined, article: Element): boolean {
  if (thumbnail === undefined) return true;
  const bases = new Set(basesOf(fileIn(thumbnail)));
  return basesOf(picturesOf(article)[0]?.[0] ?? '').some((base) => bases.has(base));
}

function fileIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Broken data and none are the same fault to whoever asked.
    return undefined;
  }
}
