import { strToU8, zipSync } from 'fflate';

/** What a Word file of a test is made of: the XML inside each part's root, as Word itself writes it. */
export interface WordFileParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Further relations of the document. */
  readonly relations?: string;
  /** Further files by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The namespaces of ISO 29500 Strict in place of the usual ones. */
  readonly isStrict?: boolean;
}

const USUAL = 'http://schemas.openxmlformats.org';
const TYPES = `${USUAL}/officeDocument/2006/relationships`;
const NAMESPACES = [
  ['w', `${USUAL}/wordprocessingml/2006/main`],
  ['r', TYPES],
  ['mc', `${USUAL}/markup-compatibility/2006`],
  ['wp', `${USUAL}/drawingml/2006/wordprocessingDrawing`],
  ['a', `${USUAL}/drawingml/2006/main`],
  ['pic', `${USUAL}/drawingml/2006/picture`],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['m', `${USUAL}/officeDocument/2006/math`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** A part's XML with all of Word's namespaces. */
export function wordXml(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${NAMESPACES}>${inside}</${root}>`;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;

const relations = (inside: string): string =>
  `<Relationships xmlns="${USUAL}/package/2006/relationships">${inside}</Relationships>`;

/** The parts of a Word file by path, before they are packed. */
export function wordParts(given: WordFileParts): Record<string, Uint8Array> {
  const own = [
    ['styles', 'w:styles', given.styles],
    ['numbering', 'w:numbering', given.numbering],
    ['footnotes', 'w:footnotes', given.footnotes],
    ['endnotes', 'w:endnotes', given.endnotes],
    ['comments', 'w:comments', given.comments],
    ['commentsExtended', 'w15:commentsEx', given.commentsExtended],
  ] as const;
  const there = own.flatMap(([kind, root, inside]) =>
    inside === undefined ? [] : [{ kind, xml: wordXml(root, inside) }],
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${USUAL}/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': wordXml('w:document', `<w:body>${given.body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      there.map(({ kind }) => relation(`own-${kind}`, kind, `${kind}.xml`)).join('') +
        (given.relations ?? ''),
    ),
    ...Object.fromEntries(there.map(({ kind, xml }) => [`word/${kind}.xml`, xml])),
    ...given.files,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [
      path,
      typeof content === 'string'
        ? strToU8(given.isStrict === true ? strict(content) : content)
        : new Uint8Array(content),
    ]),
  );
}

/** A Word file. */
export function wordFile(given: WordFileParts | string): Uint8Array {
  return zipSync(wordParts(typeof given === 'string' ? { body: given } : given));
}

/** A paragraph of runs. */
export function wordLine(inside: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A run of words. */
export function wordRun(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A run of words that are taken out. */
export function wordDeleted(text: string): string {
  return `<w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r>`;
}

/** Author and date as Word writes them on every tracked change. */
export function wordBy(id: number, author = 'Ana Weir', date = '2026-03-28T09:00:00Z'): string {
  return `w:id="${id}" w:author="${author}" w:date="${date}"`;
}

function strict(xml: string): string {
  return xml
    .replaceAll(
      `${USUAL}/wordprocessingml/2006/main`,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(TYPES, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
