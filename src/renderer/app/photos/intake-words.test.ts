import { describe, expect, it } from 'vitest';
import { photoRecord } from '../../../../tests/photo-builder';
import { intakeWords } from './intake-words';

const taken = photoRecord();
const tooLarge = {
  name: 'wall.psd',
  error: {
    code: 'media-refused',
    message: 'This is a Photoshop file.',
    copy: 'Nothing was added.',
    wayOn: 'Save it as JPEG and add that.',
  } as const,
};
const gone = { name: 'gone.jpg', error: null };

describe('what is said of a batch of pictures', () => {
  it('is nothing when all came in', () => {
    expect(intakeWords({ taken: [taken], refused: [], cancelled: false }, 1)).toBeNull();
  });

  it('is the reason and the way on for a single one', () => {
    expect(intakeWords({ taken: [], refused: [tooLarge], cancelled: false }, 1)).toBe(
      'wall.psd: This is a Photoshop file. Nothing was added. Save it as JPEG and add that.',
    );
  });

  it('names those of several that were refused, three at most', () => {
    const refused = [gone, tooLarge, gone, gone, gone];
    expect(intakeWords({ taken: [taken], refused, cancelled: false }, 6)).toContain(
      '5 of 6 photos were not added: gone.jpg, wall.psd, gone.jpg and 2 more. gone.jpg could not be read.',
    );
  });

  it('says what became of the rest when it was stopped', () => {
    expect(intakeWords({ taken: [taken, taken], refused: [], cancelled: true }, 9)).toBe(
      'You stopped it: 2 of 9 photos are in the photo library, none is in the story.',
    );
  });
});
