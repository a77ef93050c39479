// @ts-check
/**
 * `npm run planted-faults`: plants thirty faults that published pages have, in a story, on its page and in what is taken
 * in, and prints which gate catches each. Fails where one is caught by none.
 */
import process from 'node:process';

import { openSource } from './setup/load-source.mjs';

const { load, close } = await openSource();
try {
  const { PLANTED_FAULTS } = await load('/tests/planted-faults/planted-faults.ts');
  const { tryFault } = await load('/tests/planted-faults/gates.ts');
  let caught = 0;
  for (const [at, fault] of PLANTED_FAULTS.entries()) {
    /** @type {import('../tests/planted-faults/gates').Outcome[]} */
    const outcomes = await tryFault(fault);
    const isCaught = outcomes.every((outcome) => outcome.caught !== null);
    if (isCaught) caught += 1;
    const how = outcomes.map((outcome) => `${outcome.way} · ${outcome.caught ?? 'MISSED'}`);
    process.stdout.write(
      `${String(at + 1).padStart(2)} ${fault.name.padEnd(48)} ${how.join(' | ')}\n`,
    );
  }
  process.stdout.write(
    `${caught} of ${PLANTED_FAULTS.length} caught in every way in which they can be made.\n`,
  );
  if (caught < PLANTED_FAULTS.length) process.exitCode = 1;
} finally {
  await close();
}
