import { byWhom, changeOf, markChange, tellFormatChanges } from './read-changes';
import { chosenOf } from './read-drawing';
import { readMarker } from './read-inline';
import { readParagraph } from './read-paragraph';
import { inOwnFlow, type Around, type Reading } from './reading';
import { plainPiece, type Change, type Draft, type Piece } from './word-piece';
import type { XmlElement, XmlNode } from './xml-tree';
import { childOf, childrenOf, isElement } from './xml-walk';

/** Reads what stands in the text, a cell, a box or a note: paragraphs, tables, and whatever is laid around them. */
export function readBlocks(nodes: readonly XmlNode[], around: Around, reading: Reading): void {
  for (const node of nodes) if (isElement(node)) readBlock(node, around, reading);
}

function readBlock(element: XmlElement, around: Around, reading: Reading): void {
  switch (element.name) {
    case 'w:p': {
      readBoxes(readParagraph(element, around, reading), around, reading);
      return;
    }
    case 'w:tbl': {
      readTable(element, around, reading);
      return;
    }
    case 'w:sdt': {
      readBlocks(childOf(element, 'w:sdtContent')?.children ?? [], around, reading);
      return;
    }
    case 'w:customXml':
    case 'w:smartTag': {
      readBlocks(element.children, around, reading);
      return;
    }
    case 'mc:AlternateContent': {
      readBlocks(chosenOf(element).children, around, reading);
      return;
    }
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo': {
      readBlocks(
        element.children,
        { ...around, change: changeOf(element, around.change, reading) },
        reading,
      );
      return;
    }
    case 'w:altChunk':
    case 'w:subDoc': {
      reading.report.tell('chunks-left-out');
      return;
    }
    case 'w:sectPr': {
      tellFormatChanges(element, reading);
      return;
    }
    default:
      readMarker(element, reading);
  }
}

function readBoxes(boxes: readonly XmlElement[], around: Around, reading: Reading): void {
  for (const box of boxes) {
    const before = reading.drafts.length;
    inOwnFlow(reading, () => readBlocks(box.children, around, reading));
    if (reading.drafts.slice(before).some(isSeen)) reading.report.tell('text-boxes');
  }
}

/** A table without columns is a frame around paragraphs; in every other one, a row is a line. */
function readTable(table: XmlElement, around: Around, reading: Reading): void {
  tellFormatChanges(childOf(table, 'w:tblPr'), reading);
  const isFrame = inside(table, 'w:tr').every((row) => inside(row, 'w:tc').length <= 1);
  const before = reading.drafts.length;
  for (const child of table.children) {
    if (!isElement(child)) continue;
    readMarker(child, reading);
    for (const row of inside({ ...table, children: [child] }, 'w:tr')) {
      for (const marker of row.children) if (isElement(marker)) readMarker(marker, reading);
      const properties = childOf(row, 'w:trPr');
      tellFormatChanges(properties, reading);
      const whole = markChange(properties, reading);
      inOwnFlow(reading, () => {
        const read = isFrame ? readFrame : readRow;
        read(inside(row, 'w:tc'), whole, around, reading);
      });
    }
  }
  if (!isFrame && reading.drafts.slice(before).some(isSeen)) reading.report.tell('tables-as-lines');
}

function readFrame(
  cells: readonly XmlElement[],
  whole: Change | null,
  around: Around,
  reading: Reading,
): void {
  const before = reading.drafts;
  reading.drafts = [];
  for (const cell of cells) readBlocks(cell.children, cellAround(cell, around, reading), reading);
  before.push(...reading.drafts.map((draft) => ({ ...draft, whole: whole ?? draft.whole })));
  reading.drafts = before;
}

function readRow(
  cells: readonly XmlElement[],
  whole: Change | null,
  around: Around,
  reading: Reading,
): void {
  const drafts = cells.map((cell) => cellDrafts(cell, whole, around, reading));
  const words = drafts.map((lines) => joined(lines.filter(isSeen)));
  const pieces = words.flatMap((cell, at) => (at === 0 ? cell : [plainPiece(' | '), ...cell]));
  const isEmpty = words.flat().every(({ text }) => text.trim() === '');
  const row = { end: null, whole, flow: reading.flow, hint: null, list: null, picture: null };
  if (!isEmpty || whole !== null)
    reading.drafts.push({ ...row, pieces: isEmpty ? [] : pieces, paragraph: reading.paragraphs });
  reading.drafts.push(...drafts.flat().filter(({ picture }) => picture !== null));
}

function cellDrafts(
  cell: XmlElement,
  whole: Change | null,
  around: Around,
  reading: Reading,
): readonly Draft[] {
  const before = reading.drafts;
  reading.drafts = [];
  readBlocks(cell.children, cellAround(cell, around, reading), reading);
  const drafts = reading.drafts;
  reading.drafts = before;
  // What is tracked of every line end in a row that comes or goes is said once, of the row.
  for (const { end } of drafts)
    if (end && end.kind !== whole?.kind) reading.report.tell('cell-changes', byWhom(end));
  return drafts;
}

function cellAround(cell: XmlElement, around: Around, reading: Reading): Around {
  const properties = childOf(cell, 'w:tcPr');
  tellFormatChanges(properties, reading);
  const tracked = childrenOf(properties, 'w:cellIns', 'w:cellDel')[0];
  return tracked ? { ...around, change: changeOf(tracked, around.change, reading) } : around;
}

function joined(lines: readonly Draft[]): Piece[] {
  return lines.flatMap(({ pieces }, at) => (at === 0 ? [...pieces] : [plainPiece(' '), ...pieces]));
}

function isSeen({ pieces, picture }: Draft): boolean {
  return picture === null && pieces.some(({ text }) => text.trim() !== '');
}

/** Rows and cells, out of the content controls and tags that may be laid around them. */
function inside(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    const isAround = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'].includes(child.name);
    return isAround ? inside(child, name) : [];
  });
}
