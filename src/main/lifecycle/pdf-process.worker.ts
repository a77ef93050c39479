import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import { readPdf } from '../exports/pdf/read-pdf';

// The engine runs once, for less time than its better code would take to make.
setFlagsFromString('--liftoff-only');

process.parentPort.once('message', ({ data }: { readonly data: unknown }) => {
  const bytes = z.instanceof(Uint8Array).parse(data);
  // A fault ends the process, and the desk hears of it.
  void readPdf(bytes).then((content) => process.parentPort.postMessage(content));
});
