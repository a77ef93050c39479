import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { captionTemplate, picture, QUAY, quayFacts } from '../../../tests/checked-photo';
import { photo, page, story } from '../../../tests/story-builder';
import { photoSettings } from '../elements/photo/photo-settings';
import { preflight } from '../export/preflight';
import { keepTemplate } from '../templates/template-copy';
import { photoChecklistFor } from './check-draft';
import { captionOf, type PhotoDraft } from './photo-draft';

const style = houseStyle({
  templates: [captionTemplate],
  agencies: ['Northlight'],
  photos: photoSettings.parse({ captionTense: 'present' }),
});
const quay: PhotoDraft = {
  media: picture({ facts: quayFacts }),
  templateId: 'photo-caption',
  what: 'Dockers unload grain',
  creditLine: 'Northlight',
  altText: 'Two people carry a sack down a gangway',
  decorative: false,
  role: 'lead',
  crop: null,
  focus: null,
};
const linesOf = (changes: Partial<PhotoDraft>, house = style) => {
  const draft = { ...quay, ...changes };
  return photoChecklistFor(draft, captionOf(draft, story(), house), house, '2026-03-28', 'en-GB');
};
const states = (changes: Partial<PhotoDraft>, house = style) =>
  Object.fromEntries(
    linesOf(changes, house).map(({ id, state, problem }) => [id, problem?.code ?? state]),
  );
const allPassed = {
  file: 'passed',
  size: 'passed',
  caption: 'passed',
  place: 'passed',
  date: 'passed',
  credit: 'passed',
  altText: 'passed',
  rights: 'passed',
  tense: 'passed',
};

describe('the checklist of a photo in the dialog', () => {
  it('passes one that is as it should be, in the order of the desk', () => {
    expect(states({})).toEqual(allPassed);
    expect(linesOf({}).map(({ label }) => label)).toEqual([
      'Picture file',
      'Size',
      'Caption',
      'Place',
      'Date',
      'Credit',
      'Alt text',
      'Rights',
      'Tense',
    ]);
  });

  it.each<[string, Partial<PhotoDraft>, Partial<Record<string, string>>]>([
    [
      'a size after the crop',
      { crop: { x: 0, y: 0, width: 0.5, height: 1 } },
      { size: 'photo-too-small' },
    ],
    [
      'a place and a day that are missing',
      { media: picture({ facts: { use: 'editorial' } }) },
      { place: 'slot-empty', date: 'slot-empty' },
    ],
    [
      'a day of no calendar',
      {
        media: picture({ facts: { ...quayFacts, takenOn: '2026-03-21' } }),
        templateId: null,
        what: 'Dockers unload grain in Port Ansley, 31 June 2026.',
      },
      { date: 'caption-date-missing' },
    ],
    ['a caption that says nothing yet', { what: '' }, { caption: 'slot-empty' }],
    ['a placeholder in the caption', { what: 'TK unload grain' }, { caption: 'placeholder' }],
    ['a placeholder in the credit', { creditLine: 'TK/Northlight' }, { credit: 'placeholder' }],
    [
      'a plain caption without either',
      { templateId: null },
      { place: 'caption-place-missing', date: 'caption-date-missing' },
    ],
    ['a credit of nobody listed', { creditLine: 'Quay Pictures' }, { credit: 'credit-unlisted' }],
    ['alt text that is missing', { altText: ' ' }, { altText: 'alt-text-missing' }],
    [
      'rights that have ended',
      { media: picture({ facts: { ...quayFacts, expiresOn: '2026-03-27' } }) },
      { rights: 'rights-ended' },
    ],
    ['a verb in the past', { what: 'Dockers were at work' }, { tense: 'caption-past-tense' }],
    [
      'words that say it is a photo',
      { what: 'Photo shows dockers' },
      { caption: 'caption-says-photo' },
    ],
  ])('names %s', (_name, changes, lines) => {
    expect(states(changes)).toEqual({ ...allPassed, ...lines });
  });

  it.each<[string, Partial<PhotoDraft>, Partial<Record<string, string>>]>([
    [
      'the alt text of a decorative photo',
      { altText: '', decorative: true },
      { altText: 'notApplicable' },
    ],
    [
      'rights of which nothing is known',
      { media: picture({ facts: { city: 'Port Ansley', takenOn: '2026-03-21' } }) },
      { rights: 'notApplicable' },
    ],
  ])('counts as not applicable %s', (_name, changes, lines) => {
    expect(states(changes)).toEqual({ ...allPassed, ...lines });
  });

  it('counts as not applicable what the house does not ask for', () => {
    const lax = houseStyle();
    expect(states({ templateId: null }, lax)).toEqual({
      ...allPassed,
      place: 'notApplicable',
      date: 'notApplicable',
      tense: 'notApplicable',
    });
  });

  it('shows the gravest problem of a line', () => {
    const line = linesOf({ altText: 'Image of a quay.jpg'.replace(/ /gu, '_'), creditLine: '' });
    expect(line.find(({ id }) => id === 'altText')?.problem?.level).toBe('error');
    const [first] = linesOf({
      media: picture({ facts: { ...quayFacts, use: 'once', digitalSource: 'algorithmicMedia' } }),
    }).filter(({ id }) => id === 'rights');
    expect(first?.problem?.code).toBe('ai-unsaid');
  });

  it('says what the checks say once the photo stands in the story', () => {
    const draft: PhotoDraft = {
      ...quay,
      altText: '',
      creditLine: '',
      media: picture({ width: 300, facts: { use: 'ask' } }),
    };
    const caption = captionOf(draft, story(), style);
    const doc = page({
      kicker: 'K',
      headline: 'H',
      body: ['Copy.'],
      photo: photo(caption, '', { role: 'lead', mediaHash: QUAY, altText: '' }),
    });
    const record = { media: [draft.media], templates: [...keepTemplate([], captionTemplate)] };
    const inStory = preflight(story(doc, record), style, '2026-03-28');
    const inDialog = photoChecklistFor(draft, caption, style, '2026-03-28', 'en-GB').flatMap(
      ({ problem }) => problem ?? [],
    );
    expect(inDialog).toHaveLength(6);
    expect(inStory).toEqual(expect.arrayContaining([...inDialog]));
  });
});
