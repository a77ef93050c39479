import type { Element } from '@xmldom/xmldom';
import type { Problem } from '../../../result/problem';
import type { TextPlace, TextUnit } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import type { Master } from '../master';
import type { TargetFile } from '../target';
import { proveSame, proveUnits, unitsOfHtml } from '../wire/prove-wire';
import { wireText } from '../wire/wire-article';
import { captionText, wirePictures, wireSounds } from '../wire/wire-media';
import { fileUri, storyUri, uriOf } from '../wire/wire-record';
import { childOf, childrenOf, readXml, wordsAt, wordsIn } from '../xml/read-xml';
import { momentOf } from './rfc822';

/** Writers and dates stand in elements of their own. */
const ELSEWHERE = new Set<TextPlace>(['byline', 'stamp']);

/** Reads a feed again and compares every word, link, date, picture, caption, credit and enclosure with the story. */
export function proveRss(files: readonly TargetFile[], master: Master): Problem[] {
  const read = readXml(files, 'RSS');
  if (!read.ok) return read.error;
  const channel = childOf(read.value, 'channel');
  const [item, ...more] = channel ? childrenOf(channel, 'item') : [];
  const sound =
    read.value.nodeName === 'rss' &&
    read.value.getAttribute('version') === '2.0' &&
    channel !== null &&
    ['title', 'link', 'description'].every((name) => wordsAt(channel, name));
  if (!sound || !item || more.length > 0)
    return [unfaithful('It is no feed of RSS 2.0 with one item.', 'RSS')];
  return [
    ...proveUnits(wireText(master, ELSEWHERE), unitsOf(item)),
    ...proveItem(item, master),
    ...proveMedia(item, master),
  ];
}

function unitsOf(item: Element): TextUnit[] {
  const content = unitsOfHtml(wordsAt(item, 'content:encoded') ?? '');
  const label = content.filter(({ place }) => place === 'kicker');
  return [
    ...label,
    { place: 'headline', text: wordsAt(item, 'title') ?? '', links: [] },
    ...content.slice(label.length),
  ];
}

function proveItem(item: Element, master: Master): Problem[] {
  const { shown } = master.story;
  const { canonical } = master.facts;
  const all = (name: string) => childrenOf(item, name).map(wordsIn);
  const published = shown.publishedAt ?? shown.updatedAt;
  const date = wordsAt(item, 'pubDate');
  const guid = childOf(item, 'guid');
  const standfirst = wireText(master, new Set())
    .filter(({ place }) => place === 'standfirst')
    .map(({ text }) => text);
  return [
    ...proveSame(
      'The list of writers',
      shown.contributors.map(({ name }) => name),
      all('dc:creator'),
      'byline',
    ),
    ...proveSame(
      'The list of categories',
      [shown.section, ...shown.tags].filter((name) => name !== ''),
      all('category'),
      'story',
    ),
    ...proveSame(
      'The date of publication',
      published === null ? null : wholeSeconds(published),
      date === undefined ? null : momentOf(date),
      'stamp',
    ),
    ...proveSame('The description', standfirst, all('description').map(textOfHtml), 'standfirst'),
    ...proveSame(
      'The link',
      canonical === null ? null : uriOf(canonical),
      wordsAt(item, 'link') ?? null,
      'story',
    ),
    ...proveSame(
      'The identity',
      [storyUri(master), 'false'],
      [guid ? wordsIn(guid) : '', guid?.getAttribute('isPermaLink')],
      'story',
    ),
  ];
}

/** In milliseconds; RFC 822 has no fractions of a second. */
function wholeSeconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000) * 1000;
}

function textOfHtml(html: string): string {
  return unitsOfHtml(html)
    .map(({ text }) => text)
    .join('\n');
}

function proveMedia(item: Element, master: Master): Problem[] {
  const [first, ...others] = wireSounds(master);
  const enclosures = childrenOf(item, 'enclosure').map((each) =>
    ['url', 'length', 'type'].map((name) => each.getAttribute(name)),
  );
  const pictures = wirePictures(master).map((picture) => [
    fileUri(picture.address),
    picture.file.type,
    captionText(picture),
    picture.credit,
  ]);
  const media = childrenOf(item, 'media:content').map((each) => [
    each.getAttribute('url') ?? '',
    each.getAttribute('type') ?? '',
    wordsAt(each, 'media:description') ?? '',
    wordsAt(each, 'media:credit') ?? '',
  ]);
  return [
    ...proveSame(
      'The enclosure',
      first ? [[fileUri(first.address), String(first.bytes), first.type]] : [],
      enclosures,
      'audioFile',
    ),
    ...proveSame(
      'The list of media',
      [...pictures, ...others.map(({ address, type }) => [fileUri(address), type, '', ''])],
      media,
      'picture',
    ),
  ];
}
