import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAMAGES } from './damage';

/** Chances in turn, as often as a damage asks. */
function chances(of: readonly number[]): () => number {
  let asked = 0;
  return () => of[asked++ % of.length] ?? 0;
}

const aChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a file is damaged', () => {
  it.for(DAMAGES)('by %s at any place, up to its last byte', ([name, damage]) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 20_000 }),
        fc.array(aChance, { minLength: 1, maxLength: 5 }),
        (length, of) => {
          const damaged = damage(Buffer.alloc(length, 'a'), chances(of));
          if (name === 'cut short') expect(damaged.length).toBeLessThan(length);
          else if (name === 'more behind its end') expect(damaged.length).toBe(length + 5000);
          else expect(damaged).toHaveLength(length);
        },
      ),
    );
  });

  it('and differs from what it was', () => {
    for (const [name, damage] of DAMAGES)
      expect(
        damage(Buffer.alloc(9000, 'a'), chances([0.999])).equals(Buffer.alloc(9000, 'a')),
        name,
      ).toBe(false);
  });
});
