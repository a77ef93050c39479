import type { Element, ElementContent } from 'hast';
import type { Mark, Node } from '@tiptap/pm/model';
import type { Direction } from './direction';

/** A media file as a page names it: where it lies beside the page, and its size in pixels (0 where unknown). */
export interface MediaFile {
  readonly src: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as a page shows it: the file for every reader, and what others may choose instead. Each
 * file is cut as the story cuts the photo.
 */
export interface Picture extends MediaFile {
  /** Every width that the page offers, by increasing width; one alone is that of `src`. */
  readonly widths: readonly MediaFile[];
  /** How wide the page shows it, as the attribute `sizes` says it; for `widths` to be chosen by. */
  readonly sizes: string;
  /** For link previews; null where the picture is too small, or runs as it is. */
  readonly social: MediaFile | null;
  /** For lists and thumbnails; null where the picture is too small, or runs as it is. */
  readonly square: MediaFile | null;
}

/** The house style's own words on a page; an empty one is not printed. */
export interface PrintLabels {
  readonly editorsNote: string;
  readonly authorBio: string;
  readonly authorBios: string;
  readonly corrections: string;
  readonly audio: string;
  readonly audioDownload: string;
}

/** What an element must be told to print itself: all that only the house style and the story's media know. */
export interface Print {
  readonly direction: Direction;
  readonly labels: PrintLabels;
  /** The credit as printed ("/Northlight") of a bare one. */
  credit(creditLine: string): string;
  /** A calendar day as printed. */
  date(day: string): string;
  /** The file of a hash as it is, for sound; null where the story has no record of it. */
  media(hash: string): MediaFile | null;
  /** The picture of a photo; null while it is pending, or where the story has no record of its file. */
  picture(photo: Node): Picture | null;
  /** Whether a paragraph of the body holds these words too. */
  standsInCopy(words: string): boolean;
}

/** What an element must be told to read itself back. */
export interface Reader {
  readonly labels: PrintLabels;
  /** The bare credit of a printed one. */
  credit(printed: string): string;
  /** The hash of the media file that a page names, or of the picture that it was made from; null where it is not at hand. */
  mediaHash(src: string): string | null;
  /** Takes note of markup that no element of ours writes. */
  foreign(element: Element): void;
}

/**
 * An element's form on the page, both directions in one place. `write` takes nodes as `published`
 * leaves them: no slots, locked words, galleys, struck text or marks of review. It returns null for
 * a node that has nothing to show; `read` returns null for an element that is not this one.
 */
export interface ElementHtml {
  write(node: Node, print: Print): Element | null;
  read(element: Element, reader: Reader): Node | null;
}

/** Where a run of words stands, as far as a mark's form depends on it. */
export type InlinePlace = 'copy' | 'attribution';

/** A mark's form on the page. `read` returns null for an element that is not this mark. */
export interface MarkHtml {
  write(mark: Mark, print: Print, place: InlinePlace, children: readonly ElementContent[]): Element;
  read(element: Element): Mark | null;
}

/** The media file of audio; null while it is pending, or where the story has no record of it. */
export function mediaFileOf(node: Node, print: Pick<Print, 'media'>): MediaFile | null {
  const hash: unknown = node.attrs['mediaHash'];
  return typeof hash === 'string' ? print.media(hash) : null;
}
