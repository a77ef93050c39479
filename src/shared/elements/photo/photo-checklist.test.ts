import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { photo, story } from '../../../../tests/story-builder';
import { commonContext } from '../../export/check-context';
import { photoChecklist } from './photo-checklist';

const context = {
  ...commonContext(story(), houseStyle(), '2026-03-28'),
  where: 'photo',
  called: 'photo',
  slotLaw: () => null,
};
const states = (attrs: Record<string, unknown>) =>
  Object.fromEntries(
    photoChecklist(photo('Quay.', 'Northlight', attrs), context).map(({ id, state }) => [
      id,
      state,
    ]),
  );

describe('the checklist of a pending photo', () => {
  it('holds only the lines on its words to be passed', () => {
    expect(states({ altText: '' })).toEqual({
      file: 'notApplicable',
      size: 'notApplicable',
      caption: 'passed',
      place: 'notApplicable',
      date: 'notApplicable',
      credit: 'passed',
      altText: 'notApplicable',
      rights: 'notApplicable',
      tense: 'notApplicable',
    });
  });
});

describe('the checklist of a photo whose file is lost', () => {
  it('knows no size and no rights', () => {
    expect(states({ mediaHash: 'e'.repeat(64), altText: 'A quay' })).toMatchObject({
      file: 'problem',
      size: 'notApplicable',
      rights: 'notApplicable',
      altText: 'passed',
    });
  });
});
