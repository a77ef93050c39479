// @ts-check
/** `npm run types`: types alone. */
import { runStages } from './checks/run-stages.mjs';
import { types } from './checks/stages.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => ((await runStages([types], 1)).failed > 0 ? 1 : 0));
