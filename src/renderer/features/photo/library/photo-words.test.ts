import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import { countWords, rightsEnd, spokenRow, storiesWords, titleOf } from './photo-words';

const media = (facts: PhotoFacts = {}, name = 'DSC_0042.jpg') => ({
  hash: 'a'.repeat(64),
  name,
  type: 'image/jpeg' as const,
  width: 3,
  height: 2,
  bytes: 9,
  facts,
});
const TODAY = '2026-03-28';

describe('what a picture is called', () => {
  it.each([
    [{ caption: 'The quay.', headline: 'Quay' }, 'The quay.'],
    [{ headline: 'Quay' }, 'Quay'],
    [{}, 'DSC_0042.jpg'],
    [{ caption: 'Two\n lines' }, 'Two lines'],
  ])('%j is %j', (facts, title) => {
    expect(titleOf(media(facts))).toBe(title);
  });

  it('is cut between words, and never in a letter of two halves', () => {
    expect(titleOf(media({ caption: 'quay '.repeat(40) }))).toBe(`${'quay '.repeat(18).trim()}…`);
    expect(titleOf(media({ caption: `${'a'.repeat(89)}\u{1F6B2} by the quay` }))).toBe(
      `${'a'.repeat(89)}…`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (caption) => {
        const title = titleOf(media({ caption }));
        return title.length <= 91 && title !== '' && !/\p{Cs}/u.test(title);
      }),
    );
  });
});

describe('the end of the rights', () => {
  it.each([
    ['2026-04-03', { isPast: false, words: 'ends 3 April' }],
    ['2026-03-28', { isPast: false, words: 'ends 28 March' }],
    ['2026-03-27', { isPast: true, words: 'ended 27 March' }],
    ['2025-04-03', { isPast: true, words: 'ended 3 Apr 2025' }],
    ['2026-04-27', { isPast: false, words: 'ends 27 April' }],
    ['2026-04-28', null],
    ['2030-01-01', null],
    ['soon', null],
    ['2026-13-45', null],
  ])('on %s is said as %j', (expiresOn, end) => {
    expect(rightsEnd(media({ expiresOn }), TODAY)).toEqual(end);
  });

  it('near the turn of a year says the year', () => {
    expect(rightsEnd(media({ expiresOn: '2027-01-02' }), '2026-12-20')?.words).toBe(
      'ends 2 Jan 2027',
    );
  });
});

describe('counts', () => {
  it.each([
    [0, 'Not used'],
    [1, '1 story'],
    [1200, '1,200 stories'],
  ])('%i stories are %j', (stories, words) => {
    expect(storiesWords(stories)).toBe(words);
  });

  it.each([
    [1, 1, '1 photo'],
    [1000, 1000, '1,000 photos'],
    [12, 1000, '12 of 1,000 photos'],
    [0, 1, '0 of 1 photo'],
  ])('%i of %i are %j', (shown, total, words) => {
    expect(countWords(shown, total)).toBe(words);
  });
});

it('says all that a tile shows to those who hear it', () => {
  const facts = {
    caption: 'The quay.',
    creditLine: 'Northlight',
    digitalSource: 'trainedAlgorithmicMedia',
    expiresOn: '2026-03-01',
  };
  const row = { media: media(facts), addedAt: '2026-03-01T00:00:00Z', stories: 3 };
  expect(spokenRow(row, TODAY)).toBe(
    'The quay. Northlight. 3 stories. Made by AI. Rights: ended 1 March.',
  );
  expect(spokenRow({ ...row, media: media(), stories: 0 }, TODAY)).toBe('DSC_0042.jpg. Not used.');
});
