import type { ElementHint } from '../html-hints';
import type { MarkJson } from '../mark-json';
import type { ImportedPicture, ListPlace } from '../recognition';
import type { RunForm } from './run-form';
import type { Change, Draft, Piece } from './word-piece';
import type { WordNumbering } from './word-numbering';
import type { WordPart, WordParts } from './word-parts';
import type { WordReport } from './word-report';
import type { WordStyles } from './word-styles';
import type { XmlElement } from './xml-tree';

/** A field that has begun: its code is read until its result begins. */
export interface OpenField {
  code: string;
  isResult: boolean;
  link: MarkJson | null;
}

/** A place of the text that names a note. */
export interface NoteUse {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** As it stands in the text; empty where the text brings a sign of its own. */
  readonly number: string;
}

/** The paragraph that is being read. */
export interface OpenParagraph {
  readonly number: number;
  readonly hint: ElementHint | null;
  readonly list: ListPlace | null;
  /** A heading, a caption, a point: line breaks in it are spaces. */
  readonly isOneLine: boolean;
  readonly run: RunForm;
  pieces: Piece[];
  /** Pictures and text boxes that are tied to it, in order. */
  pictures: number[];
  boxes: XmlElement[];
  /** Comments that are tied to a point of it: after how many pieces. */
  points: { readonly key: string; readonly after: number }[];
}

/** What stands around words: a tracked change, a link. */
export interface Around {
  readonly change: Change | null;
  readonly link: MarkJson | null;
}

/** Around nothing. */
export const NOTHING_AROUND: Around = { change: null, link: null };

/** A file that is being read, and how far. */
export interface Reading {
  readonly parts: WordParts;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly report: WordReport;
  readonly isTitled: boolean;
  /** Keys of comments by Word's ids; null: an answer, or settled, which mark nothing. */
  readonly comments: ReadonlyMap<string, string | null>;
  /** Keys of the comments whose words these are, and of those that have had words. */
  readonly speaking: Set<string>;
  readonly spoken: Set<string>;
  /** Names of the moves whose range is open, by Word's ids. */
  readonly moves: Map<string, string>;
  /** The one that was opened last. */
  move: string | null;
  readonly fields: OpenField[];
  readonly notes: NoteUse[];
  readonly pictures: ImportedPicture[];
  /** Places of pictures by part and alternative text. */
  readonly placed: Map<string, number>;
  /** The part whose relations count. */
  part: WordPart;
  drafts: Draft[];
  flow: number;
  flows: number;
  paragraphs: number;
  open: OpenParagraph | null;
}

/** Reads something as a flow of its own: what is tracked of its line ends says nothing of lines outside. */
export function inOwnFlow(reading: Reading, read: () => void): void {
  const before = reading.flow;
  reading.flows += 1;
  reading.flow = reading.flows;
  read();
  reading.flow = before;
}

/** Ends the open line of the paragraph: its words, and then the pictures that stand in it. */
export function endLine(reading: Reading, end: Change | null): void {
  const { open } = reading;
  if (!open) return;
  const line = {
    ...{ whole: null, flow: reading.flow },
    ...{ hint: open.hint, list: open.list, paragraph: open.number },
  };
  const isEmpty = open.pieces.every(({ text }) => text.trim() === '');
  const pictures = open.pictures.map(
    (picture): Draft => ({ ...line, pieces: [], end: null, hint: null, list: null, picture }),
  );
  const words: Draft = { ...line, pieces: open.pieces, end, picture: null };
  reading.drafts.push(...(isEmpty ? [...pictures, words] : [words, ...pictures]));
  open.pieces = [];
  open.pictures = [];
}
