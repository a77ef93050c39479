import type { Element } from 'hast';
import { attributeOf, partOf, partsOf } from '../../../elements/markup';
import type { TextPlace } from '../../text-unit';
import { plainRun, runsOf, type InlineRun } from '../inline-runs';
import { linesOf, photoIn, type Master, type MasterPart } from '../master';
import { pointsOf } from '../shown-parts';
import { SECTION_BREAK_STYLE, STYLE_OF } from './docx-styles';

/** In page order. */
const FURNITURE = ['kicker', 'headline', 'standfirst', 'byline', 'stamp'] as const;

/** Word knows nine levels of lists, from 0. */
const DEEPEST = 8;

/** The one list without order; each numbered list is one of its own. */
export const BULLETS = 'bullets';

/** A paragraph of the Word document. */
export interface DocxLine {
  /** A style's id. */
  readonly style: string;
  readonly runs: readonly InlineRun[];
  /** The list whose next point it is; null where it is none. */
  readonly list: string | null;
  /** How deep in lists it stands: 0 is the outermost list, null outside. */
  readonly level: number | null;
}

/** A numbered list, by the name that its lines have for it. */
export interface NumberedList {
  readonly name: string;
  readonly level: number;
  readonly start: number;
}

/** The article as paragraphs in order, and its numbered lists. */
export interface DocxLines {
  readonly lines: readonly DocxLine[];
  readonly numbered: readonly NumberedList[];
}

/** Every paragraph of the document. A picture is a line that names its file, and one with its alt text. */
export function docxLines(master: Master): DocxLines {
  const numbered: NumberedList[] = [];
  const header = linesOf(master);
  const furniture = FURNITURE.flatMap((place) => {
    const line = header[place];
    return line ? [lineOf(place, line)] : [];
  });
  const parts = master.parts.flatMap((part) => partLines(part, numbered));
  return { lines: [...furniture, ...parts], numbered };
}

function partLines({ kind, element }: MasterPart, numbered: NumberedList[]): DocxLine[] {
  switch (kind) {
    case 'photo':
      return photoLines(element);
    case 'audio':
      return ['figcaption', 'a'].flatMap((tagName) => {
        const part = partOf(element, tagName);
        return part ? [{ ...lineOf('audioLabel', part), runs: runsOf([part]) }] : [];
      });
    case 'list':
      return listLines(element, 0, numbered);
    case 'quotation': {
      const source = partOf(element, 'figcaption');
      return [...quoted(element, 'quotation'), ...(source ? [lineOf('attribution', source)] : [])];
    }
    case 'pullQuote':
      return quoted(element, 'pullQuote');
    case 'sectionBreak':
      return [{ style: SECTION_BREAK_STYLE, runs: [plainRun('* * *')], list: null, level: null }];
    case 'editorsNote':
    case 'deskBlock':
      return partsOf(element).map((line) => lineOf(kind, line));
    case 'authorBio':
      return partsOf(element).map((line) => lineOf(headedAs(line, 'authorBio'), line));
    case 'corrections':
      return partsOf(element).map((line) => lineOf(headedAs(line, 'correction'), line));
    case 'paragraph':
    case 'crosshead':
    case 'linkCard':
    case 'contributorCall':
      return [lineOf(kind, element)];
  }
}

function headedAs({ tagName }: Element, place: TextPlace): TextPlace {
  return tagName === 'h2' ? 'footHeading' : place;
}

function lineOf(place: TextPlace, { children }: Pick<Element, 'children'>): DocxLine {
  return { style: STYLE_OF[place], runs: runsOf(children), list: null, level: null };
}

function quoted(figure: Element, place: TextPlace): DocxLine[] {
  const quotation = partOf(figure, 'blockquote');
  return quotation ? partsOf(quotation).map((line) => lineOf(place, line)) : [];
}

function photoLines(figure: Element): DocxLine[] {
  const { img, caption, credit } = photoIn(figure);
  const alt = img ? (attributeOf(img, 'alt') ?? '') : '';
  const said = (place: TextPlace, text: string): DocxLine[] =>
    text === '' ? [] : [{ ...lineOf(place, { children: [] }), runs: [plainRun(text)] }];
  return [
    ...(img ? said('picture', attributeOf(img, 'src') ?? '') : []),
    ...said('altText', alt),
    ...(caption.length === 0 ? [] : [lineOf('caption', { children: [...caption] })]),
    ...said('creditLine', credit),
  ];
}

function listLines(list: Element, depth: number, numbered: NumberedList[]): DocxLine[] {
  const level = Math.min(depth, DEEPEST);
  const points = pointsOf(list);
  const start = points[0]?.number ?? null;
  const name = start === null ? BULLETS : `numbers-${numbered.length + 1}`;
  if (start !== null) numbered.push({ name, level, start });
  return points.flatMap(({ blocks }) => {
    const opening = blocks[0]?.tagName === 'p' ? blocks[0] : null;
    const first = { ...lineOf('listItem', opening ?? { children: [] }), list: name, level };
    const rest = (opening ? blocks.slice(1) : blocks).flatMap((block) =>
      block.tagName === 'p'
        ? [{ ...lineOf('listItem', block), level }]
        : listLines(block, depth + 1, numbered),
    );
    return [first, ...rest];
  });
}
