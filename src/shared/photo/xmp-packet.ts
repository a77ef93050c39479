import { creatorsOf, type EmbeddedData, type EmbeddedName } from './embedded-data';
import { NAMESPACES } from './xmp-properties';

const NEWSCODES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

type Writer = (value: string) => string;
const simple =
  (property: string): Writer =>
  (value) =>
    `<${property}>${escaped(value)}</${property}>`;
const language =
  (property: string): Writer =>
  (value) =>
    `<${property}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${property}>`;

/** How each text is written, in this order, as its standard gives the type (IPTC Photo Metadata Standard, PLUS). */
const WRITERS: Readonly<Partial<Record<EmbeddedName, Writer>>> = {
  caption: language('dc:description'),
  creator: (value) =>
    `<dc:creator><rdf:Seq>${creatorsOf(value).map(item).join('')}</rdf:Seq></dc:creator>`,
  copyrightNotice: language('dc:rights'),
  headline: simple('photoshop:Headline'),
  creditLine: simple('photoshop:Credit'),
  source: simple('photoshop:Source'),
  city: simple('photoshop:City'),
  country: simple('photoshop:Country'),
  takenOn: simple('photoshop:DateCreated'),
  usageTerms: language('xmpRights:UsageTerms'),
  rightsUrl: simple('xmpRights:WebStatement'),
  altText: language('Iptc4xmpCore:AltTextAccessibility'),
  digitalSource: (value) => simple('Iptc4xmpExt:DigitalSourceType')(`${NEWSCODES}${value}`),
};

/** An XMP packet (ISO 16684-1) of these clean texts, always the same for the same texts; read-only, without padding. */
export function xmpPacket(data: EmbeddedData): string {
  const properties = Object.entries(WRITERS).flatMap(([name, write]) => {
    const value = textOf(data, name);
    return value === undefined ? [] : [write(value)];
  });
  const spaces = Object.entries(NAMESPACES)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${spaces}>`,
    ...properties,
    ...licensor(data),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function textOf(data: EmbeddedData, name: string): string | undefined {
  return Object.entries(data).find(([each]) => each === name)?.[1];
}

function licensor({ licensor: name, licensorUrl: url }: EmbeddedData): string[] {
  const parts = [
    name === undefined ? '' : simple('plus:LicensorName')(name),
    url === undefined ? '' : simple('plus:LicensorURL')(url),
  ].join('');
  if (parts === '') return [];
  return [
    `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${parts}</rdf:li></rdf:Seq></plus:Licensor>`,
  ];
}

function item(value: string): string {
  return `<rdf:li>${escaped(value)}</rdf:li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
