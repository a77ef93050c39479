import { attributeOf, el, onLines, textIn, words } from '../../../elements/markup';
import { countWords } from '../../../story/count-words';
import { slugOf } from '../../file-names';
import type { TextPlace } from '../../text-unit';
import { linesOf, type Master } from '../master';
import { wired, wireParts, wireText } from '../wire/wire-article';
import { wirePictures, wireSounds } from '../wire/wire-media';
import { mediaUri, storyUri, uriOf, versionCreated } from '../wire/wire-record';
import { XHTML, xhtmlOf } from '../xml/xhtml';
import { writeXml } from '../xml/write-xml';
import { xml, xmlLine, xmlLines, type XmlElement } from '../xml/xml-tree';
import { audioItem, pictureItem } from './media-items';
import { asLine, CATALOG, newsItem, providerName } from './news-item';

const NAMESPACES = { '': 'http://iptc.org/std/nar/2006-10-01/' } as const;

/** What has no words of a reader's, for the count. */
const NO_WORDS = new Set<TextPlace>(['picture', 'altText', 'audioFile', 'audioDownload']);

/**
 * A story as a message of NewsML-G2 2.35: the text as one news item, each picture and recording as one of its
 * own, since a content set holds renditions of one and the same content.
 */
export function newsmlOf(master: Master): string {
  const items = [
    textItem(master),
    ...wirePictures(master).map((picture, at) => pictureItem(picture, at + 1, master)),
    ...wireSounds(master).map((sound, at) => audioItem(sound, at + 1, master)),
  ];
  const header = xml(
    'header',
    {},
    xmlLines([
      xml('sent', {}, [versionCreated(master)]),
      xml('catalogRef', { href: CATALOG }),
      ...xmlLine('sender', providerName(master)),
    ]),
  );
  const message = [header, xml('itemSet', {}, xmlLines(items))];
  return writeXml(xml('newsMessage', {}, xmlLines(message)), NAMESPACES);
}

function textItem(master: Master): XmlElement {
  return newsItem(master, {
    guid: storyUri(master),
    nature: 'text',
    embargoed: master.story.story.embargoUntil,
    rights: [],
    links: linksOf(master),
    meta: contentMeta(master),
    content: [inlineXml(master)],
  });
}

function linksOf(master: Master): XmlElement[] {
  const along = (kind: string) => (media: { readonly type: string }, at: number) =>
    xml('link', {
      rel: 'irel:associatedWith',
      residref: mediaUri(master, kind, at + 1),
      contenttype: media.type,
    });
  const { canonical } = master.facts;
  const page = canonical === null ? null : uriOf(canonical);
  return [
    ...(page === null
      ? []
      : [xml('link', { rel: 'irel:seeAlso', href: page, contenttype: 'text/html' })]),
    ...wirePictures(master).map(({ file }, at) => along('picture')(file, at)),
    ...wireSounds(master).map(along('audio')),
  ];
}

function contentMeta(master: Master): XmlElement[] {
  const { shown, story } = master.story;
  const { headline, standfirst, byline } = linesOf(master);
  return [
    ...xmlLine('contentCreated', shown.publishedAt),
    ...xmlLine('contentModified', shown.updatedAt),
    ...shown.contributors.map(({ name, url }) =>
      xml('creator', { uri: uriOf(url) }, [xml('name', {}, [asLine(name)])]),
    ),
    xml('language', { tag: shown.language }),
    xml('genre', { qcode: 'genre:Opinion' }, [xml('name', { 'xml:lang': 'en' }, ['Opinion'])]),
    ...[shown.section, ...shown.tags].flatMap((word) => xmlLine('keyword', asLine(word))),
    xml('slugline', {}, [slugOf(story)]),
    xml('headline', {}, [headline ? textIn(headline) : '']),
    ...xmlLine('by', byline && textIn(byline)),
    ...xmlLine('description', standfirst && textIn(standfirst), { role: 'drol:summary' }),
  ];
}

/** The article as XHTML, header and all, so that the text can be shown as it stands. */
function inlineXml(master: Master): XmlElement {
  const { shown, print } = master.story;
  const parts = [wired(master.header, master), ...wireParts(master).map(({ element }) => element)];
  const article = el(
    'article',
    { lang: shown.language, ...(print.direction === 'rtl' ? { dir: 'rtl' } : {}) },
    onLines(parts),
  );
  const head = el('head', {}, [el('title', {}, [words(master.facts.title)])]);
  const page = xhtmlOf(
    el('html', { lang: shown.language }, onLines([head, el('body', {}, onLines([article]))])),
  );
  const text = wireText(master, NO_WORDS)
    .map((unit) => unit.text)
    .join('\n');
  return xml(
    'inlineXML',
    {
      contenttype: 'application/xhtml+xml',
      wordcount: countWords(text, shown.language),
      'xml:lang': attributeOf(article, 'lang'),
    },
    [{ ...page, attributes: { ...page.attributes, xmlns: XHTML } }],
  );
}
