// @ts-check
// Writes docs/house-style.md from the rules that ship, as they are.
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

import { inProject, projectRoot } from './setup/project.mjs';

/** Loads the project's own code, without building it. */
const loader = await createServer({
  configFile: false,
  root: projectRoot,
  resolve: { alias: { '@shared': inProject('src/shared') } },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { readRulePack } = await loader.ssrLoadModule('/src/main/house-styles/read-rule-pack.ts');
  const { writeGuide } = await loader.ssrLoadModule('/src/shared/house-style/guide/write-guide.ts');
  const pack = await readRulePack(inProject('resources/rules'));
  writeFileSync(inProject('docs/house-style.md'), writeGuide(pack));
} finally {
  await loader.close();
}
