import type { Document } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import type { DocxFacts } from './docx-facts';
import { CP, DC, DCTERMS, PARTS, parseXml, R, wordAll, xmlBytes, XSI } from './word-xml';
import { zipWord } from './word-zip';

/**
 * The library's file with the story's addresses in its links, the story's dates for the day on which it was made, and
 * counted names for its random ones: the same story gives the same bytes.
 */
export function settleDocx(
  file: ArrayBuffer,
  addresses: readonly string[],
  facts: DocxFacts,
): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(new Uint8Array(file))));
  const document = parseXml(parts.get(PARTS.document));
  const links = parseXml(parts.get(PARTS.links));
  nameLinks(document, links, addresses);
  parts.set(PARTS.document, xmlBytes(document));
  parts.set(PARTS.links, xmlBytes(links));
  const core = parseXml(parts.get(PARTS.core));
  writeFacts(core, facts);
  parts.set(PARTS.core, xmlBytes(core));
  return zipWord(parts);
}

function nameLinks(document: Document, links: Document, addresses: readonly string[]): void {
  const names = new Map<string, string>();
  for (const link of Array.from(links.getElementsByTagName('Relationship'))) {
    const name = `rId${names.size + 1}`;
    names.set(link.getAttribute('Id') ?? '', name);
    link.setAttribute('Id', name);
    if (link.getAttribute('TargetMode') === 'External')
      link.setAttribute('Target', addresses[Number(link.getAttribute('Target'))] ?? '');
  }
  for (const link of wordAll(document, 'hyperlink')) {
    const name = names.get(link.getAttributeNS(R, 'id') ?? '');
    if (name === undefined) throw new Error('A link of the Word document leads nowhere');
    link.setAttributeNS(R, 'r:id', name);
  }
}

function writeFacts(core: Document, facts: DocxFacts): void {
  const root = core.documentElement;
  if (!root) throw new Error('The Word document has no properties');
  while (root.firstChild) root.removeChild(root.firstChild);
  const say = (namespace: string, name: string, text: string) => {
    if (text === '') return null;
    const element = core.createElementNS(namespace, name);
    element.appendChild(core.createTextNode(text));
    root.appendChild(element);
    return element;
  };
  say(DC, 'dc:title', facts.title);
  say(DC, 'dc:creator', facts.creator);
  say(CP, 'cp:keywords', facts.keywords);
  say(DC, 'dc:description', facts.description);
  say(CP, 'cp:category', facts.category);
  say(DC, 'dc:language', facts.language);
  for (const name of ['created', 'modified'] as const)
    say(DCTERMS, `dcterms:${name}`, facts[name])?.setAttributeNS(XSI, 'xsi:type', 'dcterms:W3CDTF');
}
