// @ts-check
/** `npm run demo [-- FILE]`: a raw text through the real program to a page, on a hidden display. */
import process from 'node:process';

import { runDemo } from './demo/run-demo.mjs';
import { fromCaller } from './setup/project.mjs';
import { runCommand } from './setup/say.mjs';

const [name] = process.argv.slice(2);

await runCommand(() => runDemo(name === undefined ? undefined : fromCaller(name)));
