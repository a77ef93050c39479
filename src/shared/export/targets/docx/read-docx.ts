import type { Document, Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import type { InlineMark, InlineRun } from '../inline-runs';
import { CP, DC, DCTERMS, PARTS, parseXml, R, W, wordAll, wordFirst, wordValue } from './word-xml';

/** Where a point stands in its list, and the number that Word prints before it; null for a bullet. */
interface SeenPoint {
  readonly level: number;
  readonly number: number | null;
}

/** A paragraph of a Word file. */
interface SeenLine {
  readonly style: string;
  readonly runs: readonly InlineRun[];
  readonly point: SeenPoint | null;
  readonly isRtl: boolean;
}

/** A Word file as we read it. */
export interface SeenDocx {
  readonly lines: readonly SeenLine[];
  /** Core properties by their local names. */
  readonly facts: ReadonlyMap<string, string>;
  /** The language of the document; null where it has none. */
  readonly language: string | null;
  /** The ids of the styles that it defines. */
  readonly styles: ReadonlySet<string>;
  /** Every address outside the file that it names. */
  readonly addresses: readonly string[];
}

/** Reads a Word file; throws on one that is broken. */
export function readDocx(bytes: Uint8Array): SeenDocx {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(new Uint8Array(bytes))));
  const document = parseXml(parts.get(PARTS.document));
  const styles = parseXml(parts.get(PARTS.styles));
  const links = linksOf(parseXml(parts.get(PARTS.links)));
  const pointOf = counting(parseXml(parts.get(PARTS.numbering)));
  return {
    lines: wordAll(document, 'p').map((paragraph) => ({
      style: wordValue(paragraph, 'pStyle') ?? '',
      runs: runsOf(paragraph, links, null),
      point: pointOf(paragraph),
      isRtl: wordFirst(paragraph, 'bidi') !== null,
    })),
    facts: factsOf(parseXml(parts.get(PARTS.core))),
    language: wordValue(styles, 'lang'),
    styles: new Set(
      wordAll(styles, 'style').map((each) => each.getAttributeNS(W, 'styleId') ?? ''),
    ),
    addresses: [...links.values()],
  };
}

function linksOf(document: Document): Map<string, string> {
  return new Map(
    Array.from(document.getElementsByTagName('Relationship'))
      .filter((link) => link.getAttribute('TargetMode') === 'External')
      .map((link) => [link.getAttribute('Id') ?? '', link.getAttribute('Target') ?? '']),
  );
}

function factsOf(core: Document): Map<string, string> {
  return new Map(
    [CP, DC, DCTERMS].flatMap((namespace) =>
      Array.from(core.getElementsByTagNameNS(namespace, '*'))
        .filter(({ localName }) => localName !== 'coreProperties')
        .map(({ localName, textContent }): [string, string] => [
          localName ?? '',
          textContent ?? '',
        ]),
    ),
  );
}

function runsOf(
  parent: Element,
  links: ReadonlyMap<string, string>,
  href: string | null,
): InlineRun[] {
  return Array.from(parent.childNodes).flatMap((node): InlineRun[] => {
    const element = node as Element;
    if (element.namespaceURI !== W) return [];
    if (element.localName === 'hyperlink')
      return runsOf(element, links, links.get(element.getAttributeNS(R, 'id') ?? '') ?? '');
    if (element.localName !== 'r') return [];
    const text = wordAll(element, 't')
      .map(({ textContent }) => textContent ?? '')
      .join('');
    return [{ text, marks: marksOf(element), href, lang: wordValue(element, 'lang') }];
  });
}

const HEIGHTS: Readonly<Record<string, InlineMark>> = { superscript: 'sup', subscript: 'sub' };

function marksOf(run: Element): InlineMark[] {
  const has = (name: string, mark: InlineMark): InlineMark[] =>
    wordFirst(run, name) === null ? [] : [mark];
  const height = HEIGHTS[wordValue(run, 'vertAlign') ?? ''];
  return [
    ...has('b', 'strong'),
    ...has('i', 'em'),
    ...has('strike', 's'),
    ...(height === undefined ? [] : [height]),
  ];
}

/** Counts the points of every list as Word does. */
function counting(numbering: Document): (paragraph: Element) => SeenPoint | null {
  const kinds = new Map(
    wordAll(numbering, 'abstractNum').map((kind) => [
      kind.getAttributeNS(W, 'abstractNumId'),
      kind,
    ]),
  );
  const lists = new Map(
    wordAll(numbering, 'num').map((list) => [
      list.getAttributeNS(W, 'numId'),
      kinds.get(wordValue(list, 'abstractNumId')),
    ]),
  );
  const counts = new Map<string, number>();
  return (paragraph) => {
    const name = wordValue(paragraph, 'numId');
    if (name === null) return null;
    const level = wordValue(paragraph, 'ilvl') ?? '0';
    const kind = lists.get(name);
    const form =
      kind && wordAll(kind, 'lvl').find((each) => each.getAttributeNS(W, 'ilvl') === level);
    if (!form) throw new Error(`The Word document lacks the list ${name}`);
    if (wordValue(form, 'numFmt') === 'bullet') return { level: Number(level), number: null };
    const key = `${name} ${level}`;
    const number = counts.get(key) ?? Number(wordValue(form, 'start') ?? 1);
    counts.set(key, number + 1);
    return { level: Number(level), number };
  };
}
