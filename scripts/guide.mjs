// @ts-check
// Writes docs/house-style.md from the rules that ship, as they are.
import { writeFileSync } from 'node:fs';

import { openSource } from './setup/load-source.mjs';
import { inProject } from './setup/project.mjs';

const { load, close } = await openSource();
try {
  const { readRulePack } = await load('/src/main/house-styles/read-rule-pack.ts');
  const { writeGuide } = await load('/src/shared/house-style/guide/write-guide.ts');
  const pack = await readRulePack(inProject('resources/rules'));
  writeFileSync(inProject('docs/house-style.md'), writeGuide(pack));
} finally {
  await close();
}
