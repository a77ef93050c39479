import { equationText } from './equation';
import { changeOf, markMoves } from './read-changes';
import { chosenOf } from './read-drawing';
import { addressLink, codeLink, fieldName } from './read-fields';
import { readRun } from './read-run';
import type { Around, Reading } from './reading';
import { WORD_LIMITS } from './word-limits';
import { quoted } from './word-report';
import type { XmlElement, XmlNode } from './xml-tree';
import { attributeOf, childOf, isElement } from './xml-walk';

/** Reads what stands in a paragraph: runs, and whatever is laid around them. */
export function readInline(nodes: readonly XmlNode[], around: Around, reading: Reading): void {
  for (const node of nodes) if (isElement(node)) readElement(node, around, reading);
}

function readElement(element: XmlElement, around: Around, reading: Reading): void {
  switch (element.name) {
    case 'w:r': {
      readRun(element, around, reading);
      return;
    }
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo': {
      readInline(
        element.children,
        { ...around, change: changeOf(element, around.change, reading) },
        reading,
      );
      return;
    }
    case 'w:hyperlink': {
      readInline(
        element.children,
        { ...around, link: linkOf(element, reading) ?? around.link },
        reading,
      );
      return;
    }
    case 'w:fldSimple': {
      readSimpleField(element, around, reading);
      return;
    }
    case 'mc:AlternateContent': {
      readInline(chosenOf(element).children, around, reading);
      return;
    }
    case 'm:oMath':
    case 'm:oMathPara': {
      readEquation(element, around, reading);
      return;
    }
    case 'w:sdt': {
      readInline(childOf(element, 'w:sdtContent')?.children ?? [], around, reading);
      return;
    }
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo': {
      readInline(element.children, around, reading);
      return;
    }
    default:
      readMarker(element, reading);
  }
}

/** Ranges of comments and moves, which begin and end anywhere. */
export function readMarker(element: XmlElement, reading: Reading): void {
  if (markMoves(element, reading)) return;
  const key = reading.comments.get(attributeOf(element, 'w:id') ?? '');
  if (!key) return;
  if (element.name === 'w:commentRangeStart') {
    if (reading.speaking.size < WORD_LIMITS.voices) reading.speaking.add(key);
  } else if (element.name === 'w:commentRangeEnd') reading.speaking.delete(key);
}

function linkOf(element: XmlElement, reading: Reading) {
  const id = attributeOf(element, 'r:id');
  const place = attributeOf(element, 'w:anchor') ?? attributeOf(element, 'w:docLocation');
  const relation = id === null ? undefined : reading.part.relations.get(id);
  if (!relation?.isOutside) {
    if (place !== null || id !== null) reading.report.tell('links-inside');
    return null;
  }
  const { target } = relation;
  return addressLink(
    place === null || target.includes('#') ? target : `${target}#${place}`,
    reading,
  );
}

function readSimpleField(element: XmlElement, around: Around, reading: Reading): void {
  const code = attributeOf(element, 'w:instr') ?? '';
  const link = codeLink(code, reading);
  if (link === null && fieldName(code) !== 'HYPERLINK')
    reading.report.tell('fields-as-words', fieldName(code));
  readInline(element.children, { ...around, link: link ?? around.link }, reading);
}

function readEquation(element: XmlElement, around: Around, reading: Reading): void {
  const text = equationText(element);
  if (text.trim() === '' || !reading.open) return;
  reading.report.tell('equations-as-words', quoted(text));
  const marks = [...reading.speaking].map((id) => ({ type: 'comment', attrs: { id } }));
  for (const key of reading.speaking) reading.spoken.add(key);
  reading.open.pieces.push({ text, marks, change: around.change, forms: [] });
}
