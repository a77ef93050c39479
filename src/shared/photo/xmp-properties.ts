import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { decodeField } from './clean-text';
import { err, ok, type Result } from '../result/result';

/** A value of XMP: text, a list (of which an alternative counts), or a structure with fields. */
export interface XmpValue {
  readonly text: string;
  readonly items: readonly XmpValue[] | null;
  readonly fields: XmpProperties;
}
/** Properties by their usual names ("dc:description"), whatever prefixes a file gives them. */
export type XmpProperties = ReadonlyMap<string, XmpValue>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';
/** The namespaces of the properties that the desk writes. */
export const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const;
const PREFIXES = new Map<string, string>(
  Object.entries({ ...NAMESPACES, exif: 'http://ns.adobe.com/exif/1.0/' }).map(([prefix, uri]) => [
    uri,
    prefix,
  ]),
);

/** More is no photo's: the parser's time grows with the square of what is left open. */
const TEXT_MAX = 2 * 1024 * 1024;
const TAGS_MAX = 20_000;
const DEPTH_MAX = 12;

/**
 * Reads an XMP packet (ISO 16684-1). Refuses, with a sentence for the desk, what is over 2 MB or 20,000
 * tags, declares a document type or entities, or is no XML; entities are never expanded.
 */
export function readXmp(source: string | Uint8Array): Result<XmpProperties, string> {
  if (source.length > TEXT_MAX) return err('The XMP data are over 2 MB, so they were left unread.');
  const packet = typeof source === 'string' ? source : decodeField(source);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(packet))
    return err('The XMP data declare entities, which no photo needs, so they were left unread.');
  if (countOf(packet, '<') > TAGS_MAX || countOf(packet, '="') + countOf(packet, "='") > TAGS_MAX)
    return err('The XMP data have over 20,000 tags, so they were left unread.');
  const roots = rdfOf(packet);
  if (roots === null) return err('The XMP data are damaged, so they were left unread.');
  const properties = new Map<string, XmpValue>();
  for (const description of roots.flatMap(elementsOf))
    for (const [name, value] of fieldsOf(description, 0))
      if (!properties.has(name)) properties.set(name, value);
  return ok(properties);
}

function rdfOf(packet: string): Element[] | null {
  const xml = packet
    .replace(/<\?xpacket[^<>?]{0,200}\?>|\ufeff/gu, '')
    .replaceAll('\0', '')
    .trim();
  try {
    const document = new DOMParser({ onError: refuseBroken }).parseFromString(xml, 'text/xml');
    return Array.from(document.getElementsByTagNameNS(RDF, 'RDF'));
  } catch (fault) {
    // The parser throws on broken XML; where it broke tells the desk nothing.
    if (fault instanceof Error) return null;
    throw fault;
  }
}

function refuseBroken(level: string, message: string): void {
  if (level === 'fatalError') throw new Error(message);
}

function fieldsOf(element: Element, depth: number): [string, XmpValue][] {
  const inAttributes = Array.from(element.attributes).flatMap(
    ({ namespaceURI, localName, value }): [string, XmpValue][] => {
      const name = nameOf(namespaceURI, localName);
      return name === null ? [] : [[name, { text: value, items: null, fields: new Map() }]];
    },
  );
  const inElements = elementsOf(element).flatMap((child): [string, XmpValue][] => {
    const name = nameOf(child.namespaceURI, child.localName);
    return name === null ? [] : [[name, valueOf(child, depth + 1)]];
  });
  return [...inAttributes, ...inElements];
}

function valueOf(element: Element, depth: number): XmpValue {
  const children = elementsOf(element);
  const resource = element.getAttributeNS(RDF, 'resource');
  const text = children.length === 0 ? (resource ?? element.textContent ?? '') : '';
  if (depth > DEPTH_MAX) return { text, items: null, fields: new Map() };
  const [only] = children;
  if (only?.namespaceURI === RDF && /^(?:Alt|Seq|Bag)$/u.test(only.localName ?? ''))
    return { text, items: itemsOf(only, depth), fields: new Map() };
  const nested = children.filter(({ namespaceURI }) => namespaceURI === RDF);
  const qualified = nested.find(({ localName }) => localName === 'value');
  if (qualified !== undefined) return valueOf(qualified, depth + 1);
  const fields = [element, ...nested].flatMap((each) => fieldsOf(each, depth));
  return { text, items: null, fields: new Map(fields) };
}

/** Of an alternative only the one that counts: x-default, then English, then the first. */
function itemsOf(list: Element, depth: number): XmpValue[] {
  const items = elementsOf(list).map((item) => ({
    language: (item.getAttributeNS(XML, 'lang') ?? '').toLowerCase(),
    value: valueOf(item, depth + 1),
  }));
  if (list.localName !== 'Alt') return items.map(({ value }) => value);
  const said = items.filter(({ value }) => value.text.trim() !== '' || value.fields.size > 0);
  const chosen =
    said.find(({ language }) => language === 'x-default') ??
    said.find(({ language }) => /^en(?:-|$)/u.test(language)) ??
    said[0];
  return chosen === undefined ? [] : [chosen.value];
}

function elementsOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function nameOf(uri: string | null, localName: string | null): string | null {
  const prefix = PREFIXES.get(uri ?? '');
  return prefix === undefined ? null : `${prefix}:${localName ?? ''}`;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
