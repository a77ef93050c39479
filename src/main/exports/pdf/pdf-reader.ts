import type { PdfContent } from '@shared/export/pdf/pdf-content';

/** Reads a PDF again; null for what is none, or has no structure. Rejects only for a fault of the program. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfContent | null>;

/** A reader that was started for one file. */
export interface PdfRun {
  /** Rejects when the reader breaks or ends before it has answered. */
  readonly answer: Promise<PdfContent | null>;
  /** Ends it, whatever it does. */
  readonly end: () => void;
}

/** Reading a PDF takes a second at most; after so many milliseconds its reader is given up. */
const LIMIT = 60_000;

/**
 * Reads PDFs, each by a reader of its own that ends with it: main's loop waits for none, and the engine's memory goes.
 * A process and no thread: now and then a thread in which the engine ran never ends (docs/decisions/0016), and the
 * program that waits for its threads does not end either.
 */
export function pdfReader(start: (bytes: Uint8Array) => PdfRun, limit = LIMIT): ReadPdf {
  return async (bytes) => {
    const { answer, end } = start(bytes);
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      clock = setTimeout(
        () => reject(new Error('The process that reads a PDF does not answer')),
        limit,
      );
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(clock);
      end();
    }
  };
}
