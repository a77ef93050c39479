import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridStep } from './grid-step';

/** Ten tiles in rows of four: the last row holds two. */
const shape = { count: 10, columns: 4, rows: 2 };

describe('a step in the grid', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 5],
    ['ArrowDown', 5, 9],
    ['ArrowDown', 7, 9],
    ['ArrowDown', 8, 8],
    ['ArrowUp', 6, 2],
    ['ArrowUp', 2, 2],
    ['PageDown', 1, 9],
    ['PageDown', 3, 9],
    ['PageUp', 9, 1],
    ['PageUp', 6, 2],
    ['Home', 7, 0],
    ['End', 2, 9],
    [' ', 3, 3],
  ])('%s leads from tile %i to %i', (key, from, to) => {
    expect(gridStep(key, from, shape)).toBe(to);
  });

  it('begins at the first tile, or with End at the last', () => {
    expect(gridStep('ArrowDown', -1, shape)).toBe(0);
    expect(gridStep(' ', -1, shape)).toBe(0);
    expect(gridStep('End', -1, shape)).toBe(9);
  });

  it('is none for other keys, and in an empty grid', () => {
    expect(gridStep('Enter', 3, shape)).toBeNull();
    expect(gridStep('a', -1, shape)).toBeNull();
    expect(gridStep('ArrowDown', 0, { ...shape, count: 0 })).toBeNull();
  });

  it('never leaves the grid, and arrows never change row and column at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 9 }),
        fc.nat(),
        (key, count, columns, rows, seed) => {
          const at = seed % count;
          const to = gridStep(key, at, { count, columns, rows });
          if (to === null || to < 0 || to >= count) return false;
          if (key.startsWith('Page') || !/Up|Down/u.test(key)) return true;
          return to % columns === at % columns || to === count - 1;
        },
      ),
    );
  });
});
