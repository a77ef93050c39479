import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../../../../tests/arbitrary-copy';
import { workOf } from '../../../../tests/growth';
import { houseStyle } from '../../../../tests/house-style-builder';
import { photo, story } from '../../../../tests/story-builder';
import { commonContext } from '../../export/check-context';
import { photoChecklist } from './photo-checklist';
import { checkPhoto } from './photo.checks';

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

describe('the checklist and the checks', () => {
  const strict = {
    ...context,
    photos: { ...context.photos, captionTense: 'present' as const, fileNoteDays: 1 },
    captions: { place: true, dateForm: 'd MMMM yyyy' },
    limits: { ...context.limits, caption: 40, altText: 20 },
    agencies: ['Northlight'],
  };
  const said = fc.oneof(
    arbitraryText,
    fc.constantFrom('Photo shows (L) Ana today', 'Quay, Carrow, 1 May 2026. /x', '', 'IMG_1'),
  );
  const attrs = fc.record({
    mediaHash: fc.constantFrom(null, 'e'.repeat(64)),
    altText: said,
    decorative: fc.boolean(),
    place: fc.constantFrom('', 'Port Ansley, Caldria'),
    takenOn: fc.constantFrom(null, '2026-03-21'),
  });

  it('say the same of any words', () => {
    fc.assert(
      fc.property(said, said, attrs, (caption, credit, more) => {
        const shown = photo(caption, credit, more);
        const found = checkPhoto(shown, strict).filter(({ code }) => code !== 'photo-pending');
        const lines = photoChecklist(shown, strict);
        for (const { problem, state } of lines) {
          expect(problem !== undefined).toBe(state === 'problem');
          if (problem) expect(found).toContainEqual(problem);
        }
        expect(found.length > 0).toBe(lines.some(({ state }) => state === 'problem'));
        for (const { message } of found) expect(message).toMatch(/^\S[\s\S]*[.:”]$/u);
      }),
    );
  });

  it('take no time over long words', () => {
    const long = `${' '.repeat(40_000)}${'. '.repeat(40_000)}${'(L '.repeat(40_000)}x`;
    const work = workOf(() => {
      checkPhoto(photo(long, 'Northlight', { altText: 'A quay' }), strict);
    });
    expect(work).toBeLessThan(2000);
  });
});
