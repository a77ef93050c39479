// @ts-check
/**
 * `npm run library-figures [-- --stories 10000,100000 --seed S]`: what the library's table costs: lists, sorts, filters, search while a query
 * is typed, memory, room on the disk, and how long the index takes to catch up; beside a scan of the same texts in memory
 * and SQLite by itself. A hundred thousand stories take some ten minutes and 3 GB in the system's folder for
 * temporary files. Not a test: it prints figures.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { runCommand, say, SetUpFailure } from './setup/say.mjs';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '7' },
  },
});

/** @param {string} text */
function wholeNumber(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new SetUpFailure(`${text} is no whole number.`);
  return number;
}

await runCommand(async () => {
  const sizes = values.stories.split(',').map(wholeNumber);
  const seed = wholeNumber(values.seed);
  const { load, close } = await openSource();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-library-'));
  try {
    const { libraryFigures } = await load('/tests/library-figures/library-figures.ts');
    for (const size of sizes) {
      const folder = join(work, String(size));
      await libraryFigures(folder, size, seed, say);
      await rm(folder, { recursive: true, force: true });
    }
    return 0;
  } finally {
    await close();
    await rm(work, { recursive: true, force: true });
  }
});
