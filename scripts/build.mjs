// @ts-check
/** `npm run build`: everything, from the sources as they are. */
import { build } from './setup/build.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(build);
