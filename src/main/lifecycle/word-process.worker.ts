import process from 'node:process';
import { z } from 'zod';
import { guardedWord } from '../imports/word/guarded-word';
import { wordThread } from '../imports/word/word-thread';

/** One file for a process; the thread in it has the limits, and the desk ends the process when it has answered. */
const read = guardedWord(wordThread(new URL('./word.worker.js', import.meta.url)));

process.parentPort.once('message', ({ data }: { readonly data: unknown }) => {
  const bytes = z.instanceof(Uint8Array).parse(data);
  void read(bytes).then((answer) => process.parentPort.postMessage(answer));
});
