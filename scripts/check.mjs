// @ts-check
/** `npm run check`: the quick half of the tests, everything but the real Electron. */
import { runStages } from './checks/run-stages.mjs';
import { format, law, lint, types, unit, unused } from './checks/stages.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/node-version.mjs';
import { runCommand, say } from './setup/say.mjs';

const AT_ONCE = 2;

await runCommand(async () => {
  requireNode();
  await installDependencies();
  const { passed, failed } = await runStages([types, lint, unit, law, unused, format], AT_ONCE);
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
