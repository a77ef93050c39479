import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAFETY_MUTATIONS } from './all-mutations';
import { mutated } from './try-mutations';

/* `npm run safety-mutations` runs them; here it is only seen to that they still fit the code. */

const root = resolve(import.meta.dirname, '../..');

describe('a mutation of the program’s safety', () => {
  it.each(SAFETY_MUTATIONS)(
    'where $name: stands in the code once, and has its tests',
    (mutation) => {
      const text = readFileSync(join(root, mutation.file), 'utf8');
      expect(mutated(text, mutation)).not.toBe(text);
      expect(mutation.tests.filter((test) => !existsSync(join(root, test)))).toEqual([]);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(SAFETY_MUTATIONS.map(({ name }) => name)).size).toBe(SAFETY_MUTATIONS.length);
  });
});
