import type { Element } from 'hast';
import { textIn } from '../../../elements/markup';
import { fileUri, storyUri, uriOf } from '../wire/wire-record';
import { onWire, wireParts } from '../wire/wire-article';
import { captionText, wirePictures, wireSounds, type WirePicture } from '../wire/wire-media';
import { writeHtml } from '../../write-html';
import { linesOf, type Master } from '../master';
import { xml, xmlLine, xmlLines, type XmlElement } from '../xml/xml-tree';
import { writeXml } from '../xml/write-xml';
import { rfc822 } from './rfc822';

/** Dublin Core for names, RSS's own module for whole texts, Yahoo's for media. */
const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  media: 'http://search.yahoo.com/mrss/',
} as const;

/** A story as an RSS 2.0 feed of one item. */
export function rssOf(master: Master): string {
  const channel = xml('channel', {}, xmlLines([...channelOf(master), itemOf(master)]));
  return writeXml(xml('rss', { version: '2.0' }, xmlLines([channel])), NAMESPACES);
}

/** RSS asks for title, link and description of a feed: a publication without an address is named by the story's urn. */
function channelOf(master: Master): XmlElement[] {
  const { shown, houseStyle } = master.story;
  const { name, url, blurb, section } = houseStyle.publication;
  const title = [name, section, houseStyle.name].find((each) => each.trim() !== '') ?? '';
  const link = [url, houseStyle.urlBase ?? ''].map(uriOf).find((each) => each !== null);
  return [
    xml('title', {}, [title]),
    xml('link', {}, [link ?? storyUri(master)]),
    xml('description', {}, [blurb.trim() === '' ? title : blurb]),
    xml('language', {}, [shown.language]),
  ];
}

function itemOf(master: Master): XmlElement {
  const { facts } = master;
  const { shown } = master.story;
  const { headline, standfirst } = linesOf(master);
  const published = shown.publishedAt ?? shown.updatedAt;
  const sounds = wireSounds(master);
  return xml(
    'item',
    {},
    xmlLines([
      xml('title', {}, [headline ? textIn(headline) : '']),
      ...xmlLine('link', facts.canonical && uriOf(facts.canonical)),
      xml('guid', { isPermaLink: 'false' }, [storyUri(master)]),
      ...xmlLine('pubDate', published && rfc822(published)),
      ...shown.contributors.map(({ name }) => xml('dc:creator', {}, [name])),
      ...[shown.section, ...shown.tags].flatMap((category) => xmlLine('category', category)),
      ...xmlLine('description', standfirst && htmlOf(standfirst.children)),
      xml('content:encoded', {}, [{ cdata: contentOf(master) }]),
      ...sounds
        .slice(0, 1)
        .map(({ address, type, bytes }) =>
          xml('enclosure', { url: fileUri(address), length: bytes, type }),
        ),
      ...wirePictures(master).map(mediaOf),
      ...sounds
        .slice(1)
        .map(({ address, type, bytes }) =>
          xml('media:content', { url: fileUri(address), type, medium: 'audio', fileSize: bytes }),
        ),
    ]),
  );
}

/** The label comes first, so that opinion is seen to be opinion in a reader that shows the text alone. */
function contentOf(master: Master): string {
  const { kicker, standfirst } = linesOf(master);
  const opening = [kicker, standfirst].filter((line): line is Element => line !== null);
  return htmlOf(onWire([...opening, ...wireParts(master).map(({ element }) => element)]));
}

function htmlOf(children: Element['children']): string {
  return writeHtml({ type: 'root', children: [...children] });
}

function mediaOf(picture: WirePicture): XmlElement {
  const { address, file, credit, copyrightNotice } = picture;
  return xml(
    'media:content',
    {
      url: fileUri(address),
      type: file.type,
      medium: 'image',
      width: file.width > 0 ? file.width : null,
      height: file.height > 0 ? file.height : null,
    },
    xmlLines([
      ...xmlLine('media:description', captionText(picture), { type: 'plain' }),
      ...xmlLine('media:credit', credit),
      ...xmlLine('media:copyright', copyrightNotice),
    ]),
  );
}
