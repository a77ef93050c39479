import { parentPort } from 'node:worker_threads';
import { readWord } from '@shared/import/word/read-word';
import { z } from 'zod';
import { shutIn } from './shut-in';

if (parentPort === null) throw new Error('This file runs as a thread that reads a Word file');
const port = parentPort;

shutIn(globalThis);

port.once('message', (message: unknown) => {
  // A fault ends the thread, and whoever asked hears of it.
  port.postMessage(readWord(z.instanceof(Uint8Array).parse(message)));
});
