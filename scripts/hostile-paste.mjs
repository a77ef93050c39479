// @ts-check
/**
 * `npm run hostile-paste -- FILE…`: the end-to-end test of hostile pastes with more vectors. Each file is a module whose default export is a
 * list of objects with a `payload`, as DOMPurify's test/fixtures/expect.mjs is. A file that is absent is said and passed over.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

import { openQuietDisplay } from './display/display.mjs';
import { inProject } from './setup/project.mjs';
import { prepare } from './setup/prepare.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand, say } from './setup/say.mjs';

await runCommand(async () => {
  const files = process.argv.slice(2).map((path) => resolve(path));
  for (const file of files.filter((path) => !existsSync(path)))
    say(`${file} is absent: nothing was pasted from it.`);
  await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  try {
    const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
    const env = { ...display.env, STANDFIRST_VECTORS: files.filter(existsSync).join('\n') };
    const { code } = await runNode(vitest, ['run', '--project', 'e2e', 'hostile-paste'], {
      env,
      show: true,
    });
    return code;
  } finally {
    display.close();
  }
});
