// @ts-check
/**
 * `npm run outside-validators [-- vnu wordpress newsml paste lighthouse]`: shows exports of the twenty stories to tools
 * that are no part of the project, each installed in a folder of its own. What cannot run on this machine says why.
 */
import process from 'node:process';

import { newsml } from './outside/newsml.mjs';
import { lighthouse } from './outside/lighthouse.mjs';
import { paste } from './outside/paste.mjs';
import { vnu } from './outside/vnu.mjs';
import { wordpress } from './outside/wordpress.mjs';
import { runCommand, say, SetUpFailure } from './setup/say.mjs';

const PARTS = new Map(Object.entries({ vnu, wordpress, newsml, paste, lighthouse }));

await runCommand(async () => {
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : [...PARTS.keys()];
  let failed = 0;
  for (const name of chosen) {
    const part = PARTS.get(name);
    if (part === undefined)
      throw new SetUpFailure(`Name some of: ${[...PARTS.keys()].join(', ')}.`);
    try {
      const { figure, faults } = await part();
      say(figure);
      for (const fault of faults) say(`  ${fault}`);
      if (faults.length > 0) failed += 1;
    } catch (error) {
      if (!(error instanceof SetUpFailure)) throw error;
      say(`${name} was not run. ${error.message}`);
    }
  }
  return failed > 0 ? 1 : 0;
});
