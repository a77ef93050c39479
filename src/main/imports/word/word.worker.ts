import { parentPort } from 'node:worker_threads';
import { readWord } from '@shared/import/word/read-word';
import { z } from 'zod';

if (parentPort === null) throw new Error('This file runs as a thread that reads a Word file');
const port = parentPort;

// The reader is pure and imports no module of the machine (law of imports); these would lead out without an import.
for (const way of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, way);
// A name in a file must not become a property of every object.
for (const { prototype } of [Object, Array, Function, Map, Set]) Object.freeze(prototype);

port.once('message', (message: unknown) => {
  // A fault ends the thread, and whoever asked hears of it.
  port.postMessage(readWord(z.instanceof(Uint8Array).parse(message)));
});
