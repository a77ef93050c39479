import type { Element } from '@xmldom/xmldom';
import type { Problem } from '../../../result/problem';
import { slugOf } from '../../file-names';
import { seenText } from '../../seen-text';
import type { TextPlace } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import type { Master } from '../master';
import type { TargetFile } from '../target';
import { proveSame, proveUnits } from '../wire/prove-wire';
import { wireText } from '../wire/wire-article';
import { captionText, wirePictures, wireSounds } from '../wire/wire-media';
import { mediaUri, storyUri, uriOf, versionCreated } from '../wire/wire-record';
import { childOf, childrenOf, readXml, wordsAt, wordsIn } from '../xml/read-xml';
import { treeOfXhtml } from '../xml/xhtml';
import { asLine } from './news-item';
import { powerProblems } from './power';

/** Reads a message again: the standard's structure, then every word, link, date, picture, caption and credit. */
export function proveNewsml(files: readonly TargetFile[], master: Master): Problem[] {
  const read = readXml(files, 'NewsML-G2');
  if (!read.ok) return read.error;
  const breaches = powerProblems(read.value);
  if (breaches.length > 0) return breaches;
  const set = childOf(read.value, 'itemSet');
  const [text, ...media] = set ? childrenOf(set, 'newsItem') : [];
  if (!text) return [unfaithful('It holds no text.', 'NewsML-G2')];
  return [
    ...proveText(text, master),
    ...proveMeta(text, master),
    ...proveMedia(media, text, master),
  ];
}

function at(element: Element, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((found, name) => found && childOf(found, name), element);
}

function proveText(item: Element, master: Master): Problem[] {
  const article = at(item, 'contentSet', 'inlineXML', 'html', 'body', 'article');
  if (!article) return [unfaithful('Its text is no article of XHTML.', 'NewsML-G2')];
  return [
    ...proveUnits(wireText(master, new Set()), seenText(treeOfXhtml(article))),
    ...proveSame(
      'The language',
      master.story.shown.language,
      article.getAttribute('lang'),
      'story',
    ),
  ];
}

function proveMeta(item: Element, master: Master): Problem[] {
  const { shown, story } = master.story;
  const meta = childOf(item, 'contentMeta');
  const writers = meta
    ? childrenOf(meta, 'creator').map((creator) => ({
        name: wordsAt(creator, 'name'),
        uri: creator.getAttribute('uri'),
      }))
    : [];
  const text = wireText(master, new Set());
  const wanted = (sought: TextPlace) => text.find(({ place }) => place === sought)?.text;
  const said = (...path: readonly string[]) => wordsAt(item, ...path);
  const genre = at(item, 'contentMeta', 'genre');
  return [
    ...proveSame('The headline', wanted('headline'), said('contentMeta', 'headline'), 'headline'),
    ...proveSame(
      'The description',
      wanted('standfirst'),
      said('contentMeta', 'description'),
      'standfirst',
    ),
    ...proveSame('The byline', wanted('byline'), said('contentMeta', 'by'), 'byline'),
    ...proveSame(
      'The list of writers',
      shown.contributors.map(({ name, url }) => ({ name: asLine(name), uri: uriOf(url) })),
      writers,
      'byline',
    ),
    ...proveSame('The slugline', slugOf(story), said('contentMeta', 'slugline'), 'story'),
    ...proveSame(
      'The list of keywords',
      [shown.section, ...shown.tags].filter((word) => word !== '').map(asLine),
      meta ? childrenOf(meta, 'keyword').map(wordsIn) : [],
      'story',
    ),
    ...proveSame('The genre', 'genre:Opinion', genre?.getAttribute('qcode'), 'story'),
    ...proveSame(
      'The date of publication',
      shown.publishedAt ?? undefined,
      said('contentMeta', 'contentCreated'),
      'stamp',
    ),
    ...proveSame(
      'The date of the last change',
      shown.updatedAt ?? undefined,
      said('contentMeta', 'contentModified'),
      'stamp',
    ),
    ...proveSame(
      'The date of this version',
      versionCreated(master),
      said('itemMeta', 'versionCreated'),
      'stamp',
    ),
    ...proveSame(
      'The embargo',
      story.embargoUntil ?? undefined,
      said('itemMeta', 'embargoed'),
      'stamp',
    ),
    ...proveSame('The identity', storyUri(master), item.getAttribute('guid'), 'story'),
  ];
}

function proveMedia(items: readonly Element[], text: Element, master: Master): Problem[] {
  const pictures = wirePictures(master).map((picture, index) => ({
    guid: mediaUri(master, 'picture', index + 1),
    nature: 'ninat:picture',
    href: picture.address,
    type: picture.file.type,
    caption: captionText(picture),
    credit: asLine(picture.credit),
    creators: picture.creators.map(asLine),
  }));
  const sounds = wireSounds(master).map((sound, index) => ({
    guid: mediaUri(master, 'audio', index + 1),
    nature: 'ninat:audio',
    href: sound.address,
    type: sound.type,
    caption: '',
    credit: '',
    creators: [],
  }));
  const wanted = [...pictures, ...sounds];
  const meta = childOf(text, 'itemMeta');
  const linked = meta
    ? childrenOf(meta, 'link').flatMap((link) => link.getAttribute('residref') ?? [])
    : [];
  return [
    ...proveSame('The list of pictures and recordings', wanted, items.map(mediumOf), 'picture'),
    ...proveSame(
      'The list of links to them',
      wanted.map(({ guid }) => guid),
      linked,
      'picture',
    ),
  ];
}

function mediumOf(item: Element) {
  const meta = childOf(item, 'contentMeta');
  const content = at(item, 'contentSet', 'remoteContent');
  return {
    guid: item.getAttribute('guid'),
    nature: at(item, 'itemMeta', 'itemClass')?.getAttribute('qcode'),
    href: content?.getAttribute('href'),
    type: content?.getAttribute('contenttype'),
    caption: wordsAt(item, 'contentMeta', 'description') ?? '',
    credit: wordsAt(item, 'contentMeta', 'creditline') ?? '',
    creators: meta
      ? childrenOf(meta, 'creator').map((creator) => wordsAt(creator, 'name') ?? '')
      : [],
  };
}
