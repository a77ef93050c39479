import { createRequire } from 'node:module';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { cruise } from './cruise';
import { breaches, ground, lawful, otherHalf } from './trees';

const rulesOfTheLaw = z
  .object({ forbidden: z.array(z.object({ name: z.string() })) })
  .parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'))
  .forbidden.map(({ name }) => name);

describe('the law of imports', () => {
  const found = cruise([...ground, otherHalf, ...breaches]);

  it.each(breaches)('$rule reports $path', ({ rule, path }) => {
    expect(found).toContainEqual({ rule, path });
  });

  it('has a breach in this table for every rule', () => {
    expect([...new Set(breaches.map(({ rule }) => rule))].sort()).toEqual(rulesOfTheLaw.sort());
  });

  it('lets through what it allows', () => {
    expect(cruise([...ground, ...lawful])).toEqual([]);
  });
});
