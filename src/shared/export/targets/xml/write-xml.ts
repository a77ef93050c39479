import { DOMImplementation, XMLSerializer, type Document, type Node } from '@xmldom/xmldom';
import type { XmlElement, XmlNode } from './xml-tree';

/** Namespaces by prefix; "" is that of names without one. */
export type Namespaces = Readonly<Record<string, string>>;

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XML = 'http://www.w3.org/XML/1998/namespace';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Writes a tree as an XML 1.0 file, through a document and its serialiser, so that no character of the copy can
 * act as markup. Every namespace is declared at the root. Throws (a bug) on a name, prefix or character
 * that XML cannot carry; `unwritableIn` finds the characters beforehand.
 */
export function writeXml(root: XmlElement, namespaces: Namespaces): string {
  const document = new DOMImplementation().createDocument(null, '');
  const element = made(root, namespaces, document);
  for (const [prefix, uri] of Object.entries(namespaces))
    element.setAttributeNS(XMLNS, prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri);
  document.appendChild(element);
  return `${PROLOGUE}${new XMLSerializer().serializeToString(element, { requireWellFormed: true })}\n`;
}

function made(
  { name, attributes, children }: XmlElement,
  namespaces: Namespaces,
  document: Document,
) {
  // A namespace of its own, as XHTML in an item has, is in force for everything inside.
  const { xmlns = namespaces[''] ?? '', ...own } = attributes;
  const inside = { ...namespaces, '': xmlns };
  const element = document.createElementNS(namespaceOf(name, inside), name);
  for (const [key, value] of Object.entries(own))
    element.setAttributeNS(key.includes(':') ? namespaceOf(key, inside) : null, key, value);
  for (const child of children.flatMap((each) => nodesOf(each, inside, document)))
    element.appendChild(child);
  return element;
}

/** A "]]>" inside words would end their section: they are parted there, and one text again to every reader. */
function nodesOf(child: XmlNode, namespaces: Namespaces, document: Document): Node[] {
  if (typeof child === 'string') return [document.createTextNode(child)];
  if ('cdata' in child)
    return child.cdata.split(/(?<=\]\])(?=>)/u).map((part) => document.createCDATASection(part));
  return [made(child, namespaces, document)];
}

function namespaceOf(name: string, namespaces: Namespaces): string {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const uri = prefix === 'xml' ? XML : namespaces[prefix];
  if (uri === undefined) throw new Error(`No namespace is known for ${name}`);
  return uri;
}
