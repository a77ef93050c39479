import { describe, expect, it } from 'vitest';
import { findTyped, listStep, typeLetter } from './list-keys';

const names = ['A harbour toll', 'Élan', 'Ferries', 'Fish', 'Flood'];

describe('type-ahead', () => {
  it('finds the next row that begins with the letter, going round', () => {
    expect(findTyped(names, 2, 'f')).toBe(3);
    expect(findTyped(names, 4, 'f')).toBe(2);
  });
  it('stays with the row while more of its letters come', () =>
    expect(findTyped(names, 2, 'fl')).toBe(4));
  it('steps on when the same letter comes again', () => expect(findTyped(names, 3, 'ff')).toBe(4));
  it('does not ask for accents', () => expect(findTyped(names, 0, 'e')).toBe(1));
  it('finds nothing for other letters', () => expect(findTyped(names, 0, 'x')).toBeNull());
  it('begins a new word after a pause', () => {
    const typed = typeLetter({ words: 'fl', at: 1000 }, 'o', 1200);
    expect(typed.words).toBe('flo');
    expect(typeLetter(typed, 'a', 3000).words).toBe('a');
  });
});

describe('steps in a list', () => {
  it.each([
    ['ArrowDown', 4, 4],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['PageDown', 1, 4],
    ['ArrowDown', -1, 0],
  ] as const)('%s from row %i leads to row %i', (key, from, to) =>
    expect(listStep(key, from, 5)).toBe(to),
  );
  it('leaves other keys alone', () => expect(listStep('a', 0, 5)).toBeNull());
});
