import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { writeGuide } from '@shared/house-style/guide/write-guide';
import { readRulePack } from '../../src/main/house-styles/read-rule-pack';

const project = resolve(import.meta.dirname, '../..');

it('docs/house-style.md is in step with the rules; npm run guide writes it', async () => {
  const pack = await readRulePack(resolve(project, 'resources/rules'));
  const kept = await readFile(resolve(project, 'docs/house-style.md'), 'utf8');
  expect(kept).toBe(writeGuide(pack));
});
