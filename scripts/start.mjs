// @ts-check
/** `npm start [-- FILE]`: sets up what is missing and opens the desk, with a story if one is named. */
import { existsSync } from 'node:fs';
import process from 'node:process';

import { hasDisplay } from './display/display.mjs';
import { launchFlags, reasonAgainstSandbox } from './runtime/launch-flags.mjs';
import { prepare } from './setup/prepare.mjs';
import { fromCaller, projectRoot } from './setup/project.mjs';
import { run } from './setup/run.mjs';
import { runCommand, say, SetUpFailure } from './setup/say.mjs';

/** @returns {string[]} the file to open, if one was named */
function namedFile() {
  const [name] = process.argv.slice(2);
  if (name === undefined) return [];
  const file = fromCaller(name);
  if (!existsSync(file)) throw new SetUpFailure(`There is no file ${file}.`);
  return [file];
}

/** @param {string[]} file */
async function openDesk(file) {
  const electron = await prepare({ xvfb: false });
  const reason = reasonAgainstSandbox(electron);
  if (reason !== null) say(`Chromium’s sandbox is off because ${reason} (--no-sandbox).`);
  say('Opening the desk …');
  const { code } = await run(electron, [...launchFlags(electron), projectRoot, ...file], {
    show: true,
  });
  return code;
}

await runCommand(async () => {
  const file = namedFile();
  if (hasDisplay()) return openDesk(file);
  say(
    'There is no display here, so no window can be shown. The sample goes through the program unseen:',
  );
  const { runDemo } = await import('./demo/run-demo.mjs');
  return runDemo(file[0]);
});
