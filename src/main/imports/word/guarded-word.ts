import type { WordCopy } from '@shared/import/word/word-copy';
import type { Problem } from '@shared/result/problem';
import { err, type Result } from '@shared/result/result';
import { readerEnded, tookTooLong } from './word-refusals';

/** What a reader makes of a Word file. */
export type WordAnswer = Result<WordCopy, Problem[]>;

/** Reads a Word file under guard; null where it was called off. Refuses in words whatever the reader meets. */
export type ReadWord = (bytes: Uint8Array, signal?: AbortSignal) => Promise<WordAnswer | null>;

/** A reader that was started for one file and reads no other. */
export interface WordRun {
  /** Rejects when the reader breaks or ends before it has answered. */
  readonly answer: Promise<WordAnswer>;
  /** Ends it, whatever it does. */
  readonly end: () => void;
}

/** Starts a reader with a file. */
export type StartWord = (bytes: Uint8Array) => WordRun;

/** What reading one file may take, in milliseconds. */
export const WORD_TIME = 20_000;

/** A reader for each file, ended after `time` milliseconds, when it is called off, and in any case once it has answered. */
export function guardedWord(start: StartWord, time = WORD_TIME): ReadWord {
  return async (bytes, signal) => {
    if (signal?.aborted === true) return null;
    const run = start(bytes);
    let clock: NodeJS.Timeout | undefined;
    let callOff: (() => void) | undefined;
    const late = new Promise<WordAnswer>((resolve) => {
      clock = setTimeout(() => resolve(err([tookTooLong(time)])), time);
    });
    const calledOff = new Promise<null>((resolve) => {
      callOff = () => resolve(null);
      signal?.addEventListener('abort', callOff, { once: true });
    });
    try {
      return await Promise.race([run.answer, late, calledOff]);
    } catch {
      return err([readerEnded()]);
    } finally {
      clearTimeout(clock);
      if (callOff !== undefined) signal?.removeEventListener('abort', callOff);
      run.end();
    }
  };
}
