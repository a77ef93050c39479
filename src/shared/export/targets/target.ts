import type { WrittenTargetId } from '../../house-style/target-ids';
import type { Problem } from '../../result/problem';
import type { Master } from './master';

/** A file of a target: what its name has after the story's slug (".ninjs.json"), and what it holds (text is UTF-8, no byte-order mark). */
export interface TargetFile {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

/**
 * One form that a story leaves in, made from the master; its name for the desk stands in `target-names.ts`. The same master gives the same bytes, always.
 */
export interface Target {
  readonly id: WrittenTargetId;
  /**
   * Which media go along: all that the page's head and article name, those of the article alone, or none; held: the
   * article's pictures, which go into the file itself once they are made.
   */
  readonly media: 'page' | 'article' | 'held' | 'none';
  /** Throws only on a bug: whatever the desk can put right is found beforehand, by the preflight. */
  readonly write: (master: Master) => readonly TargetFile[] | Promise<readonly TargetFile[]>;
  /**
   * Reads the files again, as whoever takes them would, and compares them with the story: every word that the
   * target carries, in order, every link, caption and credit, and the rules of the form itself. Empty: they are true.
   */
  readonly prove: (
    files: readonly TargetFile[],
    master: Master,
  ) => readonly Problem[] | Promise<readonly Problem[]>;
}
