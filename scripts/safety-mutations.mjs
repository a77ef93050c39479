// @ts-check
/**
 * `npm run safety-mutations [-- --only WORDS]`: takes one piece of the program's safety out at a time, in a copy of the
 * project, runs the tests that should notice, and prints which did. Fails where none did. `--only` tries those whose
 * name or file holds the words.
 */
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { runCommand, say } from './setup/say.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

await runCommand(async () => {
  const { load, close } = await openSource();
  try {
    const { SAFETY_MUTATIONS } = await load('/tests/safety-mutations/all-mutations.ts');
    const { copyProject } = await load('/tests/safety-mutations/try-mutations.ts');
    /** @type {import('../tests/safety-mutations/safety-mutation').SafetyMutation[]} */
    const wanted = SAFETY_MUTATIONS.filter(
      (/** @type {{ name: string, file: string }} */ { name, file }) =>
        `${name} ${file}`.includes(values.only),
    );
    /** @type {import('../tests/safety-mutations/try-mutations').SpoiltCopy} */
    const copy = copyProject();
    let noticed = 0;
    try {
      for (const [at, mutation] of wanted.entries()) {
        const trial = await copy.try(mutation);
        if (trial.noticed) noticed += 1;
        const number = String(at + 1).padStart(2);
        say(`${number} ${mutation.name.padEnd(70)} ${trial.noticed ? trial.by : 'NOT NOTICED'}`);
      }
    } finally {
      copy.remove();
    }
    say(`${noticed} of ${wanted.length} noticed.`);
    return noticed === wanted.length ? 0 : 1;
  } finally {
    await close();
  }
});
