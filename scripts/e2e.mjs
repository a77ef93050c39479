// @ts-check
/** `npm run e2e [-- FILTER]`: the end-to-end tests alone, with what they need made ready. */
import process from 'node:process';

import { openQuietDisplay } from './display/display.mjs';
import { prepare } from './setup/prepare.mjs';
import { inProject } from './setup/project.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => {
  await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  try {
    const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
    const args = ['run', '--project', 'e2e', ...process.argv.slice(2)];
    const { code } = await runNode(vitest, args, { env: display.env, show: true });
    return code;
  } finally {
    display.close();
  }
});
