import { describe, expect, it } from 'vitest';
import { p, page, photo } from '../../../../tests/story-builder';
import { placePosition, placeWords } from './place-words';

describe('placeWords', () => {
  it.each([
    ['headline', 'headline'],
    ['photo 2', 'photo 2'],
    ['editorsNote', 'editor’s note'],
    ['media.0', null],
    [undefined, null],
  ])('%s is %s', (where, words) => {
    expect(placeWords(where)).toBe(words);
  });
});

describe('placePosition', () => {
  const doc = page({
    headline: 'Room',
    photo: photo('Lead.', 'A', { role: 'lead' }),
    body: [p('One.'), photo('Second.', 'B'), p('Two.')],
  });

  it('finds the so-manieth element of its kind in page order', () => {
    const at = placePosition(doc, 'photo 2');
    expect(at === null ? null : doc.nodeAt(at)?.textContent).toBe('Second.B');
  });

  it('finds the only one without a number', () => {
    const at = placePosition(doc, 'headline');
    expect(at === null ? null : doc.nodeAt(at)?.textContent).toBe('Room');
  });

  it.each(['photo 3', 'byline', 'stamp'])('finds no place for %s', (where) => {
    expect(placePosition(doc, where)).toBeNull();
  });
});
