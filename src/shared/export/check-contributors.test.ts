import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { page, photo, story, type Page } from '../../../tests/story-builder';
import { guest, type StoryContributor } from '../story/contributor';
import type { Story } from '../story/story';
import { preflight } from './preflight';

const OWN = new Set(['bio-not-verified', 'interest-undisclosed']);
const whole: Page = { kicker: 'Opinion', headline: 'H', body: ['Copy.'] };

function messages(
  person: Partial<StoryContributor>,
  parts: Page = {},
  changes: Partial<Story> = {},
  months = 12,
): string[] {
  const record = {
    contributors: [guest('Marit Oduya-Lind', person)],
    modifiedAt: '2026-03-28T09:00:00Z',
    ...changes,
  };
  return preflight(
    story(page({ ...whole, ...parts }), record),
    houseStyle({ verifyAfterMonths: months }),
  )
    .filter(({ code }) => OWN.has(code))
    .map(({ message }) => message);
}

describe('a bio', () => {
  const known = { contributorId: 'c1', post: 'a hydrologist' };

  it('that was checked too long ago is pointed at', () => {
    expect(messages({ ...known, verifiedOn: '2025-03-27' })).toEqual([
      'The bio of Marit Oduya-Lind was last checked on 27 March 2025, over 12 months ago. Check it, and mark it as checked in the register.',
    ]);
  });

  it('that was never checked is pointed at', () => {
    expect(messages({ ...known, verifiedOn: null })).toEqual([
      'The bio of Marit Oduya-Lind has never been checked. Check it, and mark it as checked in the register.',
    ]);
  });

  it.each<[string, Partial<StoryContributor>, number]>([
    ['checked a year ago to the day', { ...known, verifiedOn: '2025-03-28' }, 12],
    ['within the months of the house style', { ...known, verifiedOn: '2024-06-01' }, 24],
    ['of a guest, who is in no register', { post: 'a hydrologist' }, 12],
    ['that says nothing', { contributorId: 'c1' }, 12],
  ])('%s is let be', (_name, person, months) => {
    expect(messages(person, {}, {}, months)).toEqual([]);
  });
});

describe('an interest', () => {
  const institute = { affiliation: 'Carrow Basin Institute' };
  const body = (...paragraphs: string[]): Page => ({ body: ['Copy.', ...paragraphs] });

  it('that the body names and the page does not tell is pointed at, with the paragraph', () => {
    expect(messages(institute, body('', 'It was the Carrow Basin Institute that knew.'))).toEqual([
      'The body names the Carrow Basin Institute in paragraph 2, to which Marit Oduya-Lind belongs. Say so in the editor’s note or the bio.',
    ]);
  });

  it('from a disclosure is pointed at', () => {
    const disclosure = 'She has advised the Port Ansley Harbour Board since May 2019.';
    expect(messages({ disclosure }, body('Port Ansley Harbour Board pays.'))).toEqual([
      'The body names Port Ansley Harbour Board in paragraph 2, which Marit Oduya-Lind has disclosed. Say so in the editor’s note or the bio.',
    ]);
  });

  it.each<[string, Partial<StoryContributor>, string]>([
    [
      'with signs that a pattern would read',
      { affiliation: 'Quay (North) + Co-op.' },
      'At Quay (North) + Co-op.',
    ],
    ['in capitals', institute, 'CARROW BASIN INSTITUTE, they said.'],
    ['with a possessive', institute, 'Carrow Basin Institute’s map.'],
    ['without its accents', { affiliation: 'Université de Carrow' }, 'At Universite de Carrow.'],
    [
      'with accents that the record lacks',
      { affiliation: 'Universite de Carrow' },
      'Université de Carrow.',
    ],
    ['over a line of its own', { affiliation: 'The Quay Trust' }, 'The Quay Trust.'],
    [
      'of one word in a disclosure',
      { disclosure: 'holds shares in Northlight' },
      'Northlight pays.',
    ],
  ])('named %s is found', (_name, person, paragraph) => {
    expect(messages(person, body(paragraph))).toHaveLength(1);
  });

  it.each<[string, Partial<StoryContributor>, string]>([
    ['inside a longer word', { affiliation: 'Quay' }, 'The Quayside is wet.'],
    ['as a common word', { affiliation: 'Quay' }, 'They met on the quay.'],
    ['that is no institution', { affiliation: 'Independent' }, 'Independent minds agree.'],
    [
      'of a month',
      { disclosure: 'was paid in May, and on a Monday' },
      'In May, on a Monday, it rained.',
    ],
    [
      'of the first word of a sentence',
      { disclosure: 'Sat on two panels.' },
      'Sat there, he said.',
    ],
    [
      'of the writer herself',
      { disclosure: 'Marit Oduya-Lind is paid.' },
      'Marit Oduya-Lind was there.',
    ],
    ['of nobody', {}, 'The Carrow Basin Institute knew.'],
  ])('%s is let be', (_name, person, paragraph) => {
    expect(messages(person, body(paragraph))).toEqual([]);
  });

  it.each<[string, Page]>([
    ['the editor’s note', { editorsNote: 'She is a fellow of the Carrow Basin Institute.' }],
    ['a bio', { authorBios: ['She works at the Carrow Basin Institute.'] }],
    ['a caption', { photo: photo('The Carrow Basin Institute.', 'N') }],
  ])('that %s tells is let be', (_name, parts) => {
    expect(messages(institute, { ...body('The Carrow Basin Institute knew.'), ...parts })).toEqual(
      [],
    );
  });
});
