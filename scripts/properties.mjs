// @ts-check
/**
 * `npm run properties [-- FILTER]`: every property with cases drawn anew, and the long ones at full length. The suite
 * tries the same cases each time, and a part of the long ones.
 */
import { readdir, readFile } from 'node:fs/promises';
import process from 'node:process';

import { inProject } from './setup/project.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => {
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const chosen = process.argv.slice(2);
  const projects = ['shared-node', 'node', 'renderer'].flatMap((name) => ['--project', name]);
  const files = chosen.length === 0 ? await propertyFiles() : chosen;
  const { code } = await runNode(vitest, ['run', ...projects, ...files], {
    env: { ...process.env, STANDFIRST_LONG_RUNS: 'yes' },
    show: true,
  });
  return code;
});

/** Test files that try drawn cases. */
async function propertyFiles() {
  const names = await readdir(inProject('src'), { recursive: true });
  const tests = names.filter((name) => /\.test\.tsx?$/u.test(name)).map((name) => `src/${name}`);
  const drawn = await Promise.all(
    tests.map(async (name) => (await readFile(inProject(name), 'utf8')).includes("'fast-check'")),
  );
  return tests.filter((_, at) => drawn[at]);
}
