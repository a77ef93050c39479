import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKS } from '@shared/export/preflight/checks';

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/preflight.md'), 'utf8');

it.each(CHECKS)('the guide to the preflight tells the codes of $id', ({ id, codes }) => {
  const told = codes.map((code) => `\`${code}\``).join(', ');
  expect(guide).toContain(`| \`${id}\` | ${told} |`);
});
