import type { Master } from '../master';
import { uriOf, versionCreated, versionOf } from '../wire/wire-record';
import { xml, xmlLine, xmlLines, type XmlElement } from '../xml/xml-tree';

/** IPTC's catalogue, which says what the prefixes of its codes mean. */
export const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml';

export const STANDARD_VERSION = '2.35';

/** What one news item differs in from the others of its message. */
export interface NewsItemParts {
  readonly guid: string;
  /** Last part of IPTC's code of an item's nature. */
  readonly nature: 'text' | 'picture' | 'audio';
  readonly embargoed: string | null;
  readonly rights: readonly XmlElement[];
  readonly links: readonly XmlElement[];
  readonly meta: readonly XmlElement[];
  readonly content: readonly XmlElement[];
}

/** Words for an element that may hold no line break or tab (IntlStringType): each becomes a space, as a reader sees it. */
export function asLine(words: string): string {
  return words.replace(/[\t\n]/gu, ' ');
}

/** A news item of Power conformance, its parts in the order of the standard. */
export function newsItem(master: Master, parts: NewsItemParts): XmlElement {
  const { guid, rights, meta, content } = parts;
  return xml(
    'newsItem',
    {
      guid,
      version: versionOf(master),
      standard: 'NewsML-G2',
      standardversion: STANDARD_VERSION,
      conformance: 'power',
      'xml:lang': master.story.shown.language,
    },
    xmlLines([
      xml('catalogRef', { href: CATALOG }),
      ...(rights.length === 0 ? [] : [xml('rightsInfo', {}, xmlLines(rights))]),
      itemMeta(master, parts),
      xml('contentMeta', {}, xmlLines(meta)),
      xml('contentSet', {}, xmlLines(content)),
    ]),
  );
}

function itemMeta(master: Master, { nature, embargoed, links }: NewsItemParts): XmlElement {
  const { url } = master.story.houseStyle.publication;
  return xml(
    'itemMeta',
    {},
    xmlLines([
      xml('itemClass', { qcode: `ninat:${nature}` }),
      xml('provider', { uri: uriOf(url) }, xmlLine('name', asLine(providerName(master)))),
      xml('versionCreated', {}, [versionCreated(master)]),
      ...xmlLine('embargoed', embargoed),
      xml('pubStatus', { qcode: 'stat:usable' }),
      ...links,
    ]),
  );
}

/** Who sends it: the publication, else the house style's own name. */
export function providerName({ story: { houseStyle } }: Pick<Master, 'story'>): string {
  const { name } = houseStyle.publication;
  return name.trim() === '' ? houseStyle.name : name;
}
