import type { MarkJson } from '../mark-json';
import { chosenOf, readDrawing, readObject, readPict } from './read-drawing';
import { formChanges } from './read-changes';
import { beginField, endField, fieldLink, openField } from './read-fields';
import { endLine, type Around, type OpenParagraph, type Reading } from './reading';
import { over, runForm, seenForm, type RunForm } from './run-form';
import { symbolOf } from './symbols';
import type { FormChange, Piece } from './word-piece';
import { quoted } from './word-report';
import type { XmlElement } from './xml-tree';
import { attributeOf, childOf, isElement, textOf, valueOf } from './xml-walk';

/** How the words of a run are to be taken. */
interface RunState {
  readonly marks: readonly string[];
  readonly isHidden: boolean;
  readonly form: RunForm;
  readonly forms: readonly FormChange[];
  readonly around: Around;
}

/** Reads `w:r`: its words with their marks, its breaks, signs, fields, notes and pictures. */
export function readRun(run: XmlElement, around: Around, reading: Reading): void {
  const { open } = reading;
  if (!open) return;
  const properties = childOf(run, 'w:rPr');
  const character = reading.styles.character(valueOf(properties, 'w:rStyle')).run;
  const direct = runForm(properties);
  const seen = seenForm(open.run, character, direct);
  const state: RunState = {
    marks: seen.marks,
    isHidden: seen.isHidden,
    form: over(over(over(reading.styles.basis, open.run), character), direct),
    forms: formChanges(properties, { paragraph: open.run, character }, reading),
    around,
  };
  if (seen.isUnderlined && around.link === null && fieldLink(reading) === null && hasWords(run))
    reading.report.tell('underlining');
  for (const child of run.children) if (isElement(child)) readPart(child, state, reading, open);
}

function hasWords(run: XmlElement): boolean {
  return run.children.some((child) => isElement(child, 'w:t') && textOf(child).trim() !== '');
}

function readPart(part: XmlElement, state: RunState, reading: Reading, open: OpenParagraph): void {
  switch (part.name) {
    case 'w:fldChar': {
      readFieldMark(part, reading);
      return;
    }
    case 'w:instrText':
    case 'w:delInstrText': {
      const field = reading.fields.at(-1);
      if (field && !field.isResult) field.code += textOf(part);
      return;
    }
    case 'w:commentReference': {
      const key = reading.comments.get(attributeOf(part, 'w:id') ?? '');
      if (key) open.points.push({ key, after: open.pieces.length });
      return;
    }
    case 'mc:AlternateContent':
      for (const child of chosenOf(part).children)
        if (isElement(child)) readPart(child, state, reading, open);
      return;
    default:
      if (!inFieldCode(reading)) readContent(part, state, reading, open);
  }
}

function readFieldMark(mark: XmlElement, reading: Reading): void {
  const kind = attributeOf(mark, 'w:fldCharType');
  if (kind === 'begin') openField(reading);
  else if (kind === 'separate') beginField(reading);
  else if (kind === 'end') endField(reading);
}

function inFieldCode({ fields }: Reading): boolean {
  return fields.some(({ isResult }) => !isResult);
}

function readContent(
  part: XmlElement,
  state: RunState,
  reading: Reading,
  open: OpenParagraph,
): void {
  const add = (text: string): void => addWords(text, state, reading, open);
  switch (part.name) {
    case 'w:t':
    case 'w:delText': {
      add(textOf(part).replace(/[\t\n\r]+/gu, ' '));
      return;
    }
    case 'w:tab':
    case 'w:ptab': {
      add(' ');
      return;
    }
    case 'w:noBreakHyphen': {
      add('\u2011');
      return;
    }
    case 'w:br':
    case 'w:cr':
      if (open.isOneLine) add(' ');
      else endLine(reading, state.around.change);
      return;
    case 'w:sym': {
      const symbol = symbolOf(attributeOf(part, 'w:font'), attributeOf(part, 'w:char'));
      if (symbol.text === null) reading.report.tell('symbols-unknown', symbol.name);
      else add(symbol.text);
      return;
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      addNote(part, state, reading, open);
      return;
    }
    case 'w:drawing': {
      readDrawing(part, state.around, reading, open);
      return;
    }
    case 'w:pict': {
      readPict(part, state.around, reading, open);
      return;
    }
    case 'w:object': {
      readObject(part, state.around, reading, open);
      return;
    }
    case 'w:ruby': {
      readRuby(part, state, reading);
      return;
    }
  }
}

function addNote(part: XmlElement, state: RunState, reading: Reading, open: OpenParagraph): void {
  const own = /^(?:1|true|on)$/u.test(attributeOf(part, 'w:customMarkFollows') ?? '');
  const before = reading.notes.findLast(({ number }) => number !== '')?.number ?? '0';
  const number = own ? '' : String(Number(before) + 1);
  reading.notes.push({
    kind: part.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
    id: attributeOf(part, 'w:id') ?? '',
    number,
  });
  const marks = [...state.marks.filter((mark) => mark !== 'subscript'), 'superscript'];
  addWords(number, { ...state, marks: [...new Set(marks)] }, reading, open);
}

/** The words, and then how they are read, in brackets. */
function readRuby(ruby: XmlElement, state: RunState, reading: Reading): void {
  const inside = (name: string): void => {
    for (const run of childOf(ruby, name)?.children ?? [])
      if (isElement(run, 'w:r')) readRun(run, state.around, reading);
  };
  inside('w:rubyBase');
  const { open } = reading;
  if (!open) return;
  addWords(' (', state, reading, open);
  inside('w:rt');
  addWords(')', state, reading, open);
  reading.report.tell('readings-in-brackets');
}

function addWords(text: string, state: RunState, reading: Reading, open: OpenParagraph): void {
  if (text === '') return;
  if (state.isHidden) {
    if (text.trim() !== '') reading.report.tell('hidden-text', quoted(text));
    return;
  }
  const link = state.around.link ?? fieldLink(reading);
  const language = languageOf(text, state.form);
  const piece: Piece = {
    text,
    marks: [
      ...state.marks.map((type): MarkJson => ({ type })),
      ...(link === null ? [] : [link]),
      ...(language === null ? [] : [{ type: 'languageSpan', attrs: { lang: language } }]),
      ...[...reading.speaking].map((id): MarkJson => ({ type: 'comment', attrs: { id } })),
    ],
    change: state.around.change,
    forms: state.forms,
  };
  if (text.trim() !== '') for (const key of reading.speaking) reading.spoken.add(key);
  open.pieces.push(piece);
}

const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** Word keeps one language for each family of scripts; the words tell which counts. Null for words without letters. */
function languageOf(text: string, { isRtl, language, eastAsia, bidi }: RunForm): string | null {
  if (!/\p{L}/u.test(text)) return null;
  const tag = EAST_ASIAN.test(text) ? eastAsia : isRtl === true ? bidi : language;
  return tag !== undefined && TAG.test(tag) ? tag : null;
}
