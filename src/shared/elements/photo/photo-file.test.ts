import { describe, expect, it } from 'vitest';
import { codesWith, problemsWith, type CheckedPhoto } from '../../../../tests/checked-photo';

const crop = (width: number, height: number) => ({
  attrs: { crop: { x: 0, y: 0, width, height } },
});

describe('a picture', () => {
  it('that is as it should be has nothing said of it', () => {
    expect(codesWith({})).toEqual([]);
  });

  it.each<[string, CheckedPhoto, string[]]>([
    ['too narrow', { media: { width: 1199, height: 900 } }, ['warning photo-too-small']],
    ['too low', { media: { width: 1600, height: 674 } }, ['warning photo-too-small']],
    ['too narrow after its crop', crop(0.5, 1), ['warning photo-too-small']],
    ['too low after its crop', crop(1, 0.3), ['warning photo-too-small']],
    ['of an unknown size', { media: { width: 0, height: 0 } }, ['warning photo-size-unknown']],
  ])('%s is pointed at', (_name, checked, codes) => {
    expect(codesWith(checked)).toEqual(codes);
  });

  it.each<[string, CheckedPhoto]>([
    ['of the least size', { media: { width: 1200, height: 675 } }],
    ['large enough after its crop', crop(0.75, 0.64)],
    [
      'small in a house that asks for none',
      { media: { width: 90, height: 60 }, photos: { minWidth: 0, minHeight: 0 } },
    ],
  ])('%s is let be', (_name, checked) => {
    expect(codesWith(checked)).toEqual([]);
  });

  it('names both sizes', () => {
    expect(problemsWith(crop(0.5, 0.5)).map(({ message }) => message)).toEqual([
      'The photo has 800 × 534 pixels after its crop; the house style asks for 1200 × 675 at least. Take a larger file, or cut out more of it.',
    ]);
  });

  it('that is pending is told alone, whatever its alt text', () => {
    expect(codesWith({ attrs: { mediaHash: null, altText: '' } })).toEqual(['error photo-pending']);
  });
});
