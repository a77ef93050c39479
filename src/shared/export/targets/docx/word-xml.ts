import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { asXml10 } from '../xml/read-xml';

/** Namespaces of Office Open XML (ECMA-376). */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CP = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The parts of a Word file that we look into. */
export const PARTS = {
  document: 'word/document.xml',
  links: 'word/_rels/document.xml.rels',
  numbering: 'word/numbering.xml',
  styles: 'word/styles.xml',
  core: 'docProps/core.xml',
} as const;

/** Parses a part; throws on XML that is not well formed. */
export function parseXml(bytes: Uint8Array | undefined): Document {
  if (bytes === undefined) throw new Error('The file lacks a part that every Word document has');
  const parser = new DOMParser({ onError: refuseBroken, normalizeLineEndings: asXml10 });
  return parser.parseFromString(new TextDecoder().decode(bytes), 'text/xml');
}

function refuseBroken(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** A part as bytes of this realm: the zip library knows them by `instanceof`. */
export function xmlBytes(document: Document): Uint8Array {
  return new Uint8Array(new TextEncoder().encode(new XMLSerializer().serializeToString(document)));
}

/** The elements of WordprocessingML of that name below one, in order. */
export function wordAll(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS(W, name));
}

/** The first of them, or null. */
export function wordFirst(parent: Document | Element, name: string): Element | null {
  return wordAll(parent, name)[0] ?? null;
}

/** `w:val` of the first element of that name below one, or null. */
export function wordValue(parent: Document | Element, name: string): string | null {
  return wordFirst(parent, name)?.getAttributeNS(W, 'val') ?? null;
}
