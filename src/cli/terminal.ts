import type { MediaMakers } from '../main/exports/render-media';
import type { ReadWord } from '../main/imports/word/guarded-word';
import type { PhotoEngine } from '../main/photos/photo-engine';

/** What a command line has around it; a test gives its own. */
export interface Terminal {
  /** Standard output: results only. */
  readonly write: (text: string) => void;
  /** Standard error: one line of words. */
  readonly say: (line: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Folder of the house styles that ship. */
  readonly houseStyles: string;
  /** Folder of the desk's own house styles; it may not be there. */
  readonly ownStyles: string;
  /** Starts what pictures are made with; asked for only where a story shows one. */
  readonly startPhotos: () => PhotoEngine;
  /** Reads a Word file apart, under limits. */
  readonly readWord: ReadWord;
  /** Writes a picture's words into its file. */
  readonly embed: MediaMakers['embed'];
  /** Of the program. */
  readonly version: string;
}

/** Lines of a small table with the labels in one column. */
export function table(rows: readonly (readonly [label: string, value: string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join('');
}
