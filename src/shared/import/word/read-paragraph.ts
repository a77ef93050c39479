import type { ElementHint } from '../html-hints';
import type { LineKind } from '../line-kind';
import type { ListPlace } from '../recognition';
import { byWhom, markChange, tellFormatChanges, trackedBy } from './read-changes';
import { readInline } from './read-inline';
import { endLine, type Around, type OpenParagraph, type Reading } from './reading';
import { listStyle, styleHint } from './style-hints';
import type { Piece } from './word-piece';
import { listUseOf, outlineOf, type WordStyle } from './word-styles';
import type { XmlElement } from './xml-tree';
import { allOf, attributeOf, childOf, childrenOf, valueOf } from './xml-walk';

/** Headings, captions and furniture are one line each, whatever breaks they have. */
const ONE_LINE: ReadonlySet<LineKind> = new Set([
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'stamp',
  'crosshead',
  'caption',
  'credit',
]);

/** Reads `w:p` as one line or, at its line breaks, several. Gives back the text boxes that are tied to it. */
export function readParagraph(
  paragraph: XmlElement,
  around: Around,
  reading: Reading,
): readonly XmlElement[] {
  const properties = childOf(paragraph, 'w:pPr');
  const style = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const outline = outlineOf(properties) ?? style.outline;
  const hint = isRule(paragraph) ? RULE : styleHint(style, outline, reading.isTitled);
  const list = listPlace(properties, style, hint, reading);
  reading.paragraphs += 1;
  const open: OpenParagraph = {
    number: reading.paragraphs,
    hint: list === null ? hint : POINT,
    list,
    isOneLine: list !== null || (hint !== null && ONE_LINE.has(hint.kind)),
    run: style.run,
    ...{ pieces: [], pictures: [], boxes: [], points: [] },
  };
  const outside = reading.open;
  reading.open = open;
  if (hint === RULE) open.pieces.push({ text: '* * *', marks: [], change: null, forms: [] });
  readInline(paragraph.children, around, reading);
  tieToWords(open, reading);
  const mark = childOf(properties, 'w:rPr');
  endLine(reading, markChange(mark, reading));
  tellFormatChanges(properties, reading);
  const look = childOf(mark, 'w:rPrChange');
  if (look) reading.report.tell('format-changes', byWhom(trackedBy(look)));
  reading.open = outside;
  return open.boxes;
}

const POINT: ElementHint = { kind: 'listItem', score: 9, because: 'A point of a list' };
const RULE: ElementHint = { kind: 'sectionBreak', score: 12, because: 'A rule' };

/** A rule as Word draws it for three hyphens or by its menu: a shape without words. */
function isRule(paragraph: XmlElement): boolean {
  return childrenOf(paragraph, 'w:r').some((run) =>
    allOf(childOf(run, 'w:pict'), 'v:rect').some((shape) => attributeOf(shape, 'o:hr') === 't'),
  );
}

/** Numbers in front of headings are Word's, not words; all other numbered paragraphs are points of a list. */
function listPlace(
  properties: XmlElement | null,
  style: WordStyle,
  hint: ElementHint | null,
  reading: Reading,
): ListPlace | null {
  const use = listUseOf(properties) ?? style.list;
  const next = use && reading.numbering.next(use);
  const isHeading = hint?.kind === 'headline' || hint?.kind === 'crosshead';
  if (next) {
    if (isHeading) {
      if (next.place.number !== null) reading.report.tell('heading-numbers');
      return null;
    }
    if (next.place.number !== null && !/^decimal/u.test(next.format))
      reading.report.tell('list-numbers');
    return next.place;
  }
  if (isHeading || use?.list === '0') return null;
  const kind = listStyle(style);
  return kind === null ? null : { depth: 0, number: kind === 'numbers' ? 1 : null };
}

/** A comment that had no words is tied to the word before its place, or after it: it stays where it was put. */
function tieToWords(open: OpenParagraph, reading: Reading): void {
  for (const { key, after } of [...open.points].reverse()) {
    if (reading.spoken.has(key)) continue;
    let before = after - 1;
    while (before >= 0 && !/\S/u.test(open.pieces[before]?.text ?? '')) before -= 1;
    const at = before >= 0 ? before : open.pieces.findIndex(hasWord);
    const piece = open.pieces[at];
    if (!piece) continue;
    const [from, to] = before >= 0 ? lastWord(piece.text) : firstWord(piece.text);
    const mark = { type: 'comment', attrs: { id: key } };
    const cut = (start: number, end: number, marked: boolean): Piece[] =>
      end > start
        ? [
            {
              ...piece,
              text: piece.text.slice(start, end),
              marks: marked ? [...piece.marks, mark] : piece.marks,
            },
          ]
        : [];
    open.pieces.splice(
      at,
      1,
      ...cut(0, from, false),
      ...cut(from, to, true),
      ...cut(to, piece.text.length, false),
    );
    reading.spoken.add(key);
    reading.report.tell('comments-at-a-point');
  }
}

function hasWord({ text }: Piece): boolean {
  return /\S/u.test(text);
}

function lastWord(text: string): [from: number, to: number] {
  const end = text.trimEnd();
  return [end.length - (/\S+$/u.exec(end)?.[0].length ?? 0), end.length];
}

function firstWord(text: string): [from: number, to: number] {
  const start = text.length - text.trimStart().length;
  return [start, start + (/^\S+/u.exec(text.slice(start))?.[0].length ?? 0)];
}
