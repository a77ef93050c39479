// @ts-check
/**
 * `npm run learn-import`: learns the weights of import from the gold set and writes them into the program.
 * `npm run learn-import -- --cross [LOT …]`: how well each lot is read by weights learned from the others; writes nothing.
 */
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { runCommand, say } from './setup/say.mjs';

const { values, positionals } = parseArgs({
  options: { cross: { type: 'boolean', default: false } },
  allowPositionals: true,
});

await runCommand(async () => {
  const { load, close } = await openSource();
  try {
    const { learn, crossRead } = await load('/tests/import/learning/learn.ts');
    say(values.cross ? crossRead(positionals) : learn());
  } finally {
    await close();
  }
});
