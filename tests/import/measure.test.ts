import { describe, expect, it } from 'vitest';
import { measure, type Expected, type Reading } from './measure';

const FIRST = 'The river rose in the night.';
const SECOND = 'Nobody had asked it to.';
const EXPECTED: Expected = {
  zone: 'UTC',
  authors: [],
  post: null,
  published: null,
  updated: null,
  credits: [],
  around: null,
  wanted: [FIRST, SECOND].map((text) => ({ kind: 'body', text })),
};

function figuresOf(...lines: Reading['lines']): { asTheyStood: number; leftOut: number } {
  const nothing = { headline: '', authors: [], updated: null, published: null, credits: [] };
  const { bodyLoss, bodyLeftOut } = measure([[EXPECTED, { ...nothing, lines }]]);
  return { asTheyStood: bodyLoss, leftOut: bodyLeftOut };
}

describe('loss of the body', () => {
  it('counts what two paragraphs in one make no longer as it stood, and no word of it as left out', () => {
    expect(figuresOf({ kind: 'body', text: `${FIRST} ${SECOND}` })).toEqual({
      asTheyStood: 1,
      leftOut: 0,
    });
  });

  it('counts a paragraph in the tray as both', () => {
    expect(figuresOf({ kind: 'body', text: FIRST }, { kind: 'rubbish', text: SECOND })).toEqual({
      asTheyStood: 5 / 11,
      leftOut: 5 / 11,
    });
  });

  it('counts nothing where all stands as it was received', () => {
    expect(figuresOf({ kind: 'body', text: FIRST }, { kind: 'crosshead', text: SECOND })).toEqual({
      asTheyStood: 0,
      leftOut: 0,
    });
  });
});

describe('the headline', () => {
  it.each([
    ['Headline: The ferry nobody inspects', 'The ferry nobody inspects'],
    ['4,headline,"The ferry nobody inspects"', 'The ferry nobody inspects'],
    ['Plant the hedges first: what then?', 'Plant the hedges first: what then?'],
  ])('of “%s” is “%s”', (text, headline) => {
    const wanted = [{ kind: 'headline' as const, text }];
    const reading = { lines: wanted, authors: [], updated: null, published: null, credits: [] };
    expect(
      measure([
        [
          { ...EXPECTED, wanted },
          { ...reading, headline },
        ],
      ]).headline,
    ).toBe(1);
  });
});
