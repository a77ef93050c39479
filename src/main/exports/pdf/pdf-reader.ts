import { Worker } from 'node:worker_threads';
import type { PdfContent } from '@shared/export/pdf/pdf-content';

/** Reads a PDF again; null for what is none, or has no structure. Rejects only for a fault of the program. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfContent | null>;

/** Reading a PDF takes a second at most; after so many milliseconds its thread is given up. */
const LIMIT = 60_000;

/** Reads PDFs, each on a thread of its own that ends with it: main's loop waits for none, and the engine's memory goes. */
export function pdfReader(workerUrl: URL, limit = LIMIT): ReadPdf {
  return (bytes) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(workerUrl);
      const timer = setTimeout(() => {
        reject(new Error('The thread that reads a PDF does not answer'));
        void thread.terminate();
      }, limit);
      thread.once('message', (content: PdfContent | null) => {
        resolve(content);
        void thread.terminate();
      });
      thread.once('error', reject);
      thread.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('The thread that reads a PDF ended early'));
      });
      thread.postMessage(bytes);
    });
}
