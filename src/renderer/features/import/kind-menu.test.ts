import { LINE_KINDS } from '@shared/import/line-kind';
import { describe, expect, it } from 'vitest';
import { KIND_COLUMNS, PICTURE_COLUMNS, kindOfLetter, moveInMenu, OUT_CHOICES } from './kind-menu';

const all = [...KIND_COLUMNS.flat(), ...PICTURE_COLUMNS.flat(), ...OUT_CHOICES];

describe('the kind menu', () => {
  it('offers every kind once', () => {
    expect(all.map(({ kind }) => kind).sort()).toEqual([...LINE_KINDS].sort());
  });

  it('has a letter of its own for each kind', () => {
    expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
  });

  it.each([
    ['h', 'headline'],
    ['X', 'crosshead'],
    ['p', 'rubbish'],
    ['z', null],
    ['ArrowUp', null],
  ])('takes the key %s as %s', (key, kind) => {
    expect(kindOfLetter(key, KIND_COLUMNS)).toBe(kind);
  });

  it.each([
    ['body', 'ArrowDown', 'crosshead'],
    ['body', 'ArrowLeft', 'kicker'],
    ['headline', 'ArrowRight', 'crosshead'],
    ['contributorCall', 'ArrowDown', 'repeat'],
    ['credit', 'ArrowDown', 'rubbish'],
    ['rubbish', 'ArrowUp', 'credit'],
    ['repeat', 'ArrowRight', 'rubbish'],
    ['contributorCall', 'ArrowRight', 'credit'],
    ['rubbish', 'ArrowLeft', 'repeat'],
    ['kicker', 'ArrowUp', 'kicker'],
    ['rubbish', 'ArrowDown', 'rubbish'],
    ['body', 'ArrowRight', 'body'],
    ['credit', 'Home', 'body'],
    ['kicker', 'End', 'repeat'],
  ] as const)('moves from %s by %s to %s', (from, move, to) => {
    expect(moveInMenu(from, move, KIND_COLUMNS)).toBe(to);
  });

  it('has a photo or nothing for a picture', () => {
    expect(['g', 'b', 'p'].map((key) => kindOfLetter(key, PICTURE_COLUMNS))).toEqual([
      'picture',
      null,
      'rubbish',
    ]);
    expect(moveInMenu('picture', 'ArrowDown', PICTURE_COLUMNS)).toBe('repeat');
    expect(moveInMenu('repeat', 'ArrowRight', PICTURE_COLUMNS)).toBe('rubbish');
    expect(moveInMenu('picture', 'ArrowRight', PICTURE_COLUMNS)).toBe('picture');
  });
});
