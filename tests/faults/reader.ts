import { writeSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { readLibrary } from './read-library';

/*
 * A program of its own, which damage may bring down: opens the library in each folder that it is given, a line each,
 * reads every story that it lists, and says what became of them.
 */
createInterface({ input: process.stdin }).on('line', (folder) => {
  writeSync(1, `${JSON.stringify(readLibrary(folder))}\n`);
});
