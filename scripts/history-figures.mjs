// @ts-check
/**
 * `npm run history-figures -- [--versions N]`: what the history of a story of 5,000 words takes and costs: the size of its
 * versions, 1,000 unless told, and the time to list, read, compare and restore. Not a test: it prints figures.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { runCommand, say, SetUpFailure } from './setup/say.mjs';

const { values } = parseArgs({ options: { versions: { type: 'string', default: '1000' } } });

await runCommand(async () => {
  const versions = Number(values.versions);
  if (!Number.isInteger(versions) || versions < 1)
    throw new SetUpFailure('--versions takes a whole number.');
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-history-'));
  const { load, close } = await openSource();
  try {
    const { measureHistory } = await load('/tests/history/figures.ts');
    /** @type {import('../tests/history/figures').HistoryFigures} */
    const { bytes, figures } = measureHistory(folder, versions);
    const size = (bytes / 1_000_000).toFixed(2);
    say(`${versions.toLocaleString('en-GB')} versions of 5,040 words: ${size} MB`);
    say(`${''.padEnd(44)}  middle ms  own ms`);
    for (const { what, middle, own } of figures)
      say(`${what.padEnd(44)} ${middle.toFixed(1).padStart(10)} ${own.toFixed(1).padStart(7)}`);
    return 0;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});
