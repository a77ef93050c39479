import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { readPdf } from './read-pdf';

if (parentPort === null) throw new Error('This file runs as a thread that reads a PDF');
const port = parentPort;
port.once('message', (message: unknown) => {
  const bytes = z.instanceof(Uint8Array).parse(message);
  // A fault ends the thread, and the desk hears of it.
  void readPdf(bytes).then((content) => port.postMessage(content));
});
