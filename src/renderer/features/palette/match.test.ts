import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLabel } from './match';

const marked = (label: string, typed: string) =>
  matchLabel(label, typed)?.ranges.map(([from, to]) => label.slice(from, to));
const score = (label: string, typed: string) => matchLabel(label, typed)?.score ?? -1;

describe('matching a label', () => {
  it.each([
    ['Edit photo caption and credit', 'cap', ['cap']],
    ['Éditeur’s note', 'edi', ['Édi']],
    ['Export fragment…', 'frag exp', ['Exp', 'frag']],
    ['Copy as HTML', 'cah', ['C', 'a', 'H']],
    ['Find and replace…', 'far', ['F', 'a', 'r']],
  ])('marks in %s what “%s” found', (label, typed, parts) =>
    expect(marked(label, typed)).toEqual(parts),
  );

  it('finds nothing where a letter is missing', () => expect(matchLabel('Bold', 'bx')).toBeNull());
  it('does not scatter letters inside words', () =>
    expect(matchLabel('Section break', 'eio')).toBeNull());
  it('finds everything when nothing is typed', () =>
    expect(matchLabel('Bold', ' ')).toEqual({ score: 0, ranges: [] }));

  it('ranks the beginning of a label over the beginning of a word over its inside over scattered letters', () => {
    expect(score('Link…', 'lin')).toBeGreaterThan(score('Add link', 'lin'));
    expect(score('Add link', 'lin')).toBeGreaterThan(score('Headlines', 'lin'));
    expect(score('Headlines', 'lin')).toBeGreaterThan(score('Look in notes', 'lin'));
  });

  it('gives ranges that lie in the label, in order and apart, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (label, typed) => {
          let end = -1;
          for (const [from, to] of matchLabel(label, typed)?.ranges ?? []) {
            expect(from).toBeGreaterThan(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(label.length);
            end = to;
          }
        },
      ),
    );
  });
});
