// @ts-check
/** `npm run types | lint | law | unused | unit`: one stage of the tests alone. */
import process from 'node:process';

import { runStages } from './checks/run-stages.mjs';
import { law, lint, types, unit, unused } from './checks/stages.mjs';
import { runCommand, SetUpFailure } from './setup/say.mjs';

const stages = new Map(Object.entries({ types, lint, law, unused, unit }));

await runCommand(async () => {
  const stage = stages.get(process.argv[2] ?? '');
  if (!stage) throw new SetUpFailure(`Name one stage: ${[...stages.keys()].join(', ')}.`);
  return (await runStages([stage], 1)).failed > 0 ? 1 : 0;
});
