import { describe, expect, it } from 'vitest';
import { codesWith, type CheckedPhoto } from '../../../../tests/checked-photo';

const alt = (altText: string, more: CheckedPhoto = {}) =>
  codesWith({ ...more, attrs: { altText } });
const grain = { caption: 'Dockers unload grain, north quay.' };

describe('alt text', () => {
  it.each<[string, CheckedPhoto, string]>([
    ['', {}, 'error alt-text-missing'],
    ['IMG_2031', {}, 'error alt-text-file-name'],
    ['Dockers unload grain, north quay.', grain, 'error alt-text-is-caption'],
    ['dockers unload grain north quay', grain, 'warning alt-text-near-caption'],
    ['“Dockers” unload grain – North Quay!', grain, 'warning alt-text-near-caption'],
    ['Image of a gangway', {}, 'suggestion alt-text-opening'],
    ['A photo showing a gangway', {}, 'suggestion alt-text-opening'],
    ['A black-and-white photograph of a gangway', {}, 'suggestion alt-text-opening'],
    ['A gangway (Northlight)', {}, 'suggestion alt-text-credit'],
    [
      'A gangway, by Ines Okafor',
      { credit: 'Ines Okafor/Northlight' },
      'suggestion alt-text-credit',
    ],
    ['A gangway. AP', { credit: 'AP' }, 'suggestion alt-text-credit'],
    ['a'.repeat(251), {}, 'warning alt-text-too-long'],
  ])('“%s” is told', (text, more, code) => {
    expect(alt(text, more)).toEqual([code]);
  });

  it.each<[string, CheckedPhoto]>([
    ['Dockers carry sacks', grain],
    ['Dockers unload grain', grain],
    ['A painting of a gangway', {}],
    ['A map of the quay', {}],
    ['A man holds a photo of his mother', {}],
    ['A map of the quay, ap. 1900', { credit: 'AP' }],
    ['Northlights over the quay', {}],
    ['A gangway', { credit: '' }],
  ])('“%s” is let be', (text, more) => {
    expect(alt(text, more).filter((code) => code.includes('alt-text'))).toEqual([]);
  });

  it('is not read for English openings in another language', () => {
    expect(alt('Image of a gangway', { record: { language: 'de' } })).toEqual([]);
  });
});
