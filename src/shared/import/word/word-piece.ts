import type { ElementHint } from '../html-hints';
import type { MarkJson } from '../mark-json';
import type { ListPlace } from '../recognition';

/** Who tracked a change, and when; null: the file does not say, or not in a form that is a moment. */
export interface Tracked {
  readonly author: string;
  readonly at: string | null;
}

/** A tracked insertion or deletion. */
export interface Change extends Tracked {
  readonly kind: 'insertion' | 'deletion';
  /** Name of the move that it is a half of, null for none. */
  readonly move: string | null;
  /** The insertion that this deletion takes words out of. */
  readonly within: Change | null;
}

/** A tracked change of how words look, as far as a mark of the story shows it. */
export interface FormChange extends Tracked {
  readonly mark: string;
  /** Whether the words have the mark now. */
  readonly has: boolean;
}

/** A stretch of words of one form. */
export interface Piece {
  readonly text: string;
  /** Form, link, language and comments; the marks of changes come when all pieces are known. */
  readonly marks: readonly MarkJson[];
  readonly change: Change | null;
  readonly forms: readonly FormChange[];
}

/** A line of the copy before its changes have keys: a paragraph, a stretch up to a line break, a row of a table or a picture. */
export interface Draft {
  readonly pieces: readonly Piece[];
  /** What is tracked of the end of this line: the break between it and the next one of its flow. */
  readonly end: Change | null;
  /** What is tracked of the line as a whole: a row of a table. */
  readonly whole: Change | null;
  /** Lines of one number follow each other: the text itself, each text box, each row, each note. */
  readonly flow: number;
  readonly hint: ElementHint | null;
  readonly list: ListPlace | null;
  /** Which paragraph of the part, from 1. */
  readonly paragraph: number;
  /** Place among the pictures; null for words. */
  readonly picture: number | null;
}

/** Words of no tracked change. */
export function plainPiece(text: string, marks: readonly MarkJson[] = []): Piece {
  return { text, marks, change: null, forms: [] };
}

/** Whether two changes are the same edit. */
export function isSameChange(one: Change | null, other: Change | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.kind === other.kind &&
    one.author === other.author &&
    one.at === other.at &&
    one.move === other.move &&
    isSameChange(one.within, other.within)
  );
}
