import { describe, expect, it } from 'vitest';
import { openingStretch, personOdds, readNames, storeNames } from './person-names';

describe('personOdds', () => {
  it.each(['Thomas Friedman', 'Nesrine Malik', 'Dr Ana Ruiz', 'OWEN JONES', 'Máirín Uí Dhálaigh'])(
    'are for a person: %s',
    (name) => {
      expect(personOdds(name)).toBeGreaterThan(1);
    },
  );

  it.each(['San Francisco', 'Sunday Times', 'Story Saved', 'Most Read', 'Carrow University'])(
    'are against a place, a paper, a button, a body: %s',
    (name) => {
      expect(personOdds(name)).toBeLessThan(-2.5);
    },
  );

  it('are even where nothing was learned, and by what is stored as it was', () => {
    expect(personOdds('Ana Ruiz', new Map())).toBe(0);
    const names = new Map([
      ['w:ana', 1.25],
      ['F^an', -0.5],
    ]);
    expect(readNames(storeNames(names))).toEqual(names);
    expect(personOdds('Ana Ruiz', names)).toBeGreaterThan(0);
  });
});

describe('openingStretch', () => {
  it.each([
    ['By Ana Ruiz', 'Ana Ruiz', true],
    ['Ana van der Ruiz is an economist.', 'Ana van der Ruiz', false],
    ['Ana Ruiz, Carrow', 'Ana Ruiz', false],
    ['READ IN APP', 'READ IN APP', true],
  ])('is what a text begins with in capitals: %s', (text, words, isWhole) => {
    expect(openingStretch(text)).toEqual({ words, isWhole });
  });

  it.each([
    'The river is not a road',
    'Ana',
    '',
    '2 March 2025',
    'A B C D E F G of Very Many Capitals Here',
  ])('is none where a text begins otherwise or goes on: %s', (text) => {
    expect(openingStretch(text)).toBeNull();
  });
});
