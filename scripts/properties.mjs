// @ts-check
/** `npm run properties [-- FILTER]`: the long properties at full length, which the suite runs in part. */
import process from 'node:process';

import { inProject } from './setup/project.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';

const FILES = [
  'export.property',
  'bundle.property',
  'live-check.property',
  'locked-words.property',
  'take-offer',
];

await runCommand(async () => {
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const chosen = process.argv.slice(2);
  const args = ['run', '--project', 'shared-node', '--project', 'renderer'];
  const { code } = await runNode(vitest, [...args, ...(chosen.length === 0 ? FILES : chosen)], {
    env: { ...process.env, STANDFIRST_LONG_RUNS: 'yes' },
    show: true,
  });
  return code;
});
