// @ts-check
/** `npm run dev`: the desk with sources that reload as they change. */
import process from 'node:process';

import { reasonAgainstSandbox } from './runtime/launch-flags.mjs';
import { prepare } from './setup/prepare.mjs';
import { inProject } from './setup/project.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => {
  const electron = await prepare({ xvfb: false });
  const sandbox = reasonAgainstSandbox(electron) === null ? [] : ['--noSandbox'];
  const tool = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...process.env, ELECTRON_EXEC_PATH: electron };
  const { code } = await runNode(tool, ['dev', ...sandbox], { env, show: true });
  return code;
});
