import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseStyle, template } from '../../../tests/house-style-builder';
import { story } from '../../../tests/story-builder';
import type { FactName, PhotoFacts } from '../elements/photo/photo-facts';
import type { MediaRecord } from '../story/story';
import { draftOf } from './draft-of-photo';
import { captionOf, creditAsItRuns } from './photo-draft';
import { factsInHouse, photoFactsOf } from './photo-facts-of';
import type { MetadataStandard, PhotoRead } from './photo-read';

const caption = (wording: string) =>
  template(`
id: photo-caption
version: 1
kind: photoCaption
name: Photo caption
wording: "${wording}"
slots:
  what: { label: What, kind: longText }
  place: { label: Place, kind: place, from: photo.place }
  date: { label: Date, kind: date, from: photo.date, form: 'MMMM d, yyyy' }
`);
const style = houseStyle({
  language: 'en-US',
  agencies: ['Xinhua', 'AP', 'Northlight'],
  templates: [caption('{what}, {place}, {date}.')],
});
const picture = (facts: PhotoFacts): MediaRecord => ({
  hash: '0'.repeat(64),
  name: 'quay.jpg',
  type: 'image/jpeg',
  width: 900,
  height: 600,
  bytes: 1000,
  facts,
});
function readOf(facts: PhotoFacts, standard: MetadataStandard = 'IPTC Core'): PhotoRead {
  const stated = Object.entries(facts) as [FactName, string][];
  return {
    facts: stated.map(([name, value]) => ({ name, value, standard, field: name })),
    others: [],
    gps: null,
    faults: [],
  };
}
/** Caption and credit as they run, from what a file states. */
function runs(facts: PhotoFacts, house = style): [caption: string, credit: string] {
  const draft = draftOf(picture(photoFactsOf(readOf(facts), house.agencies)), house, 'en-US');
  return [captionOf(draft, story(), house).textContent, creditAsItRuns(draft, house)];
}

const moscow = { city: 'Moscow', country: 'Russia', takenOn: '2023-03-21', creditLine: 'XINHUA' };
const HOUSE = 'Delegates meet, Moscow, Russia, March 21, 2023.';

describe('draftOf', () => {
  it.each([
    'Delegates meet in Moscow, Russia, March 21, 2023. /Xinhua',
    'Delegates meet in Moscow, Russia, on March 21, 2023. (Xinhua)',
    'Delegates meet in Moscow, capital of Russia, March 21, 2023. (Xinhua/Lin An)',
    'Delegates meet in Moscow, Russia, Tuesday, March 21, 2023. (AP Photo/Lin An)',
    'Delegates meet in Moscow on March 21, 2023. [Photo/Xinhua]',
    'Delegates meet in Moscow, Russia. Photo: Xinhua',
    'Delegates meet. /Xinhua',
    'Delegates meet.',
    'Delegates meet',
    'MOSCOW, March 21 (Xinhua) -- Delegates meet in Moscow. (Xinhua/Lin An)',
    '(230321) -- MOSCOW, March 21, 2023 (Xinhua) -- Delegates meet in Moscow, Russia, March 21, 2023.',
    'MOSCOW (AP) — Delegates meet.',
    'Delegates\n meet in  Moscow,\nRussia, March 21, 2023.',
  ])('says place, day and credit of “%s” once', (filed) => {
    expect(runs({ ...moscow, caption: filed })[0]).toBe(HOUSE);
  });

  it.each([
    'Delegates meet in Moscow, Russia, March 21, 2023. /Xinhua',
    'Delegates meet in Moscow, Russia, 21 March 2023. (Photo by Lin An/Xinhua)',
    'MOSCOW, Russia, March 21, 2023 (Xinhua) -- Delegates meet. (Xinhua)',
  ])('takes place, day and credit out of “%s” where no field states them', (filed) => {
    const [text, credit] = runs({ caption: filed });
    expect([text, credit]).toEqual([HOUSE, runs(moscow)[1]]);
  });

  it.each([
    ['Talks in the U.S.', 'Talks in the U.S., Moscow, Russia, March 21, 2023.'],
    ['The plant of Meridian Inc.', 'The plant of Meridian Inc., Moscow, Russia, March 21, 2023.'],
    ['Who pays?', 'Who pays?, Moscow, Russia, March 21, 2023.'],
    [
      'Lin An (L) meets Ana Ruiz (R) in Moscow, Russia, March 21, 2023. (Xinhua)',
      'Lin An (L) meets Ana Ruiz (R), Moscow, Russia, March 21, 2023.',
    ],
    [
      'File photo: Lin An in Moscow, Russia, March 21, 2023. /Xinhua',
      'File photo: Lin An, Moscow, Russia, March 21, 2023.',
    ],
    ['FILE PHOTO: Lin An', 'FILE PHOTO: Lin An, Moscow, Russia, March 21, 2023.'],
    [
      'Delegates meet at Red Square, Moscow, Russia, March 21, 2023.',
      'Delegates meet at Red Square, Moscow, Russia, March 21, 2023.',
    ],
    ['OPEC (the cartel) -- a view', 'OPEC (the cartel) -- a view, Moscow, Russia, March 21, 2023.'],
  ])('leaves the words of “%s” as they are', (filed, expected) => {
    expect(runs({ ...moscow, caption: filed })[0]).toBe(expected);
  });

  it.each([
    ['Photo taken on March 21, 2023 shows the quay in Moscow, Russia.', ''],
    ['Delegates meet in Moscow, Russia, March 21, 2023. They stayed for two days.', ' (Xinhua)'],
    ['Delegates meet in Moscow, Russia, March 20, 2023.', ' /Xinhua'],
    ['Delegates meet in Oslo, Norway, March 21, 2023.', ' /Xinhua'],
    ['OSLO, Norway (Xinhua) -- Delegates meet.', ''],
    ['A delegate visits Moscow, Russia, March 21, 2023.', ' /Xinhua'],
  ])('lets “%s” stand where the template would say it twice or something else', (filed, credit) => {
    const draft = draftOf(picture({ ...moscow, caption: `${filed}${credit}` }), style, 'en-US');
    expect([draft.templateId, draft.what]).toEqual([null, filed]);
  });

  it('keeps a full stop where the template says nothing after it', () => {
    const bare = { ...style, templates: [caption('{place}, {date}: {what}')] };
    const draft = draftOf(picture({ ...moscow, caption: 'Delegates meet.' }), bare, 'en-US');
    expect(draft.what).toBe('Delegates meet.');
  });

  it('invents no word, whatever is filed', () => {
    const bits = fc.constantFrom(
      ...[
        'MOSCOW',
        ', ',
        ' (Xinhua) -- ',
        'March 21, 2023',
        '. ',
        '/Xinhua',
        ' in ',
        'Russia',
        '\\(',
      ],
    );
    const filed = fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme', maxLength: 9 })));
    fc.assert(
      fc.property(filed, fc.string(), fc.string(), (parts, city, country) => {
        const text = parts.join('');
        const facts = photoFactsOf(readOf({ caption: text, city, country }), style.agencies);
        const { what } = draftOf(picture(facts), style, 'en-US');
        const spaced = text.replace(/\s+/gu, ' ');
        expect(spaced.includes(what)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is inline, whole, with its alt text, and empty where nothing is known', () => {
    expect(draftOf(picture({ altText: 'A quay' }), style, 'en-US')).toMatchObject({
      what: '',
      creditLine: '',
      altText: 'A quay',
      decorative: false,
      role: 'inline',
      crop: null,
      focus: null,
      templateId: 'photo-caption',
    });
  });
});

describe('photoFactsOf', () => {
  it.each([
    ['XINHUA', 'Xinhua', undefined],
    ['Ines Okafor/Northlight via Meridian', 'Northlight', 'Ines Okafor'],
    ['Xinhua/Lin An', 'Xinhua', 'Lin An'],
    ['AP Photo/Pool', 'AP', undefined],
    ['Photo by Ana Ruiz/AP', 'AP', 'Ana Ruiz'],
    ['© Xinhua News Agency', 'Xinhua', undefined],
    ['AFP via Ana Ruiz', 'AFP via Ana Ruiz', undefined],
    ['Ines Okafor for Northlight', 'Northlight', 'Ines Okafor'],
    ['Ana Ruiz/Somebody', 'Ana Ruiz/Somebody', undefined],
  ])('writes the credit “%s” as the house does', (creditLine, expected, creator) => {
    const facts = photoFactsOf(readOf({ creditLine }), style.agencies);
    expect([facts.creditLine, facts.creator]).toEqual([expected, creator]);
  });

  it('learns who took the picture from the caption’s credit where no field says so', () => {
    const filed = { caption: 'Delegates meet. (Xinhua/Lin An)', creditLine: 'XINHUA' };
    expect(photoFactsOf(readOf(filed), style.agencies).creator).toBe('Lin An');
    const stated = { ...filed, creator: 'Ana Ruiz' };
    expect(photoFactsOf(readOf(stated), style.agencies).creator).toBe('Ana Ruiz');
  });

  it('leaves a credit whole for a house without a list', () => {
    const creditLine = 'Ines Okafor/Northlight via Meridian';
    expect(photoFactsOf(readOf({ creditLine }), [])).toEqual({ creditLine });
  });

  it('believes the caption’s day before the camera’s clock, and a field before the caption', () => {
    const facts = { caption: 'Talks in Oslo, March 21, 2023.', takenOn: '2019-01-01' };
    expect(photoFactsOf(readOf(facts, 'EXIF'), []).takenOn).toBe('2023-03-21');
    expect(photoFactsOf(readOf(facts, 'IPTC IIM'), []).takenOn).toBe('2019-01-01');
  });

  it('completes half a place only with one that agrees', () => {
    const filed = 'Talks in Moscow, Russia, March 21, 2023.';
    expect(photoFactsOf(readOf({ caption: filed, city: 'MOSCOW' }), [])).toMatchObject({
      city: 'MOSCOW',
      country: 'Russia',
    });
    expect(photoFactsOf(readOf({ caption: filed, city: 'Oslo' }), []).country).toBeUndefined();
  });

  it('takes a listed source for the credit where there is none, and nothing from nothing', () => {
    expect(photoFactsOf(readOf({ source: 'ap' }), ['AP']).creditLine).toBe('AP');
    expect(photoFactsOf(readOf({}), style.agencies)).toEqual({});
  });
});

describe('a caption whose place cannot be taken out without a loss', () => {
  it.each([
    ['Troops gather near Kharkiv, Ukraine', { city: 'Kharkiv', country: 'Ukraine' }],
    ['Floods in Bavaria', { region: 'Bavaria', country: 'Germany' }],
    [
      'Sandbags in Passau, Bavaria, Germany',
      { city: 'Passau', region: 'Bavaria', country: 'Germany' },
    ],
  ])('stands as it was filed: %s', (caption, place) => {
    const draft = draftOf(picture({ caption, ...place }), style, 'en-US');
    expect(draft).toMatchObject({ what: caption, templateId: null });
  });
});

describe('factsInHouse', () => {
  const read = readOf({ caption: 'Pilots meet, Sarn, May 9, 2026. /Xinhua', creditLine: 'XINHUA' });
  const asRead = Object.fromEntries(read.facts.map(({ name, value }) => [name, value]));

  it('is what the file says in the house’s form while the desk has said nothing', () => {
    expect(factsInHouse(undefined, read, ['Xinhua'])).toMatchObject({ creditLine: 'Xinhua' });
    expect(factsInHouse(asRead, read, ['Xinhua'])).toEqual(
      factsInHouse(undefined, read, ['Xinhua']),
    );
  });

  it('keeps what the desk has said, and what it has taken out', () => {
    const { creditLine: _out, ...rest } = asRead;
    const facts = factsInHouse({ ...rest, caption: 'Pilots.', city: 'Arle' }, read, ['Xinhua']);
    expect(facts).toMatchObject({ caption: 'Pilots.', city: 'Arle' });
    expect(facts.creditLine).toBeUndefined();
  });
});
