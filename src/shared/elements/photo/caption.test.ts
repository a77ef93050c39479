import { describe, expect, it } from 'vitest';
import { codesWith, problemsWith, type CheckedPhoto } from '../../../../tests/checked-photo';

const OWN = /^(?:\w+) (?:caption-(?!too-long)|credit-twice|file-note)/u;
const own = (checked: CheckedPhoto) => codesWith(checked).filter((code) => OWN.test(code));

describe('a caption that says it is one', () => {
  it.each([
    'Photo shows dockers on the quay.',
    'File photo shows dockers on the quay.',
    'This photo, taken from the air, shows the quay.',
    'The picture shows dockers on the quay.',
    'Ana Ruiz, pictured, opens the gallery.',
    'Ana Ruiz is pictured with her sons.',
    'Dockers are seen in this picture from the air.',
    'A photograph of the quay.',
  ])('is told: %s', (caption) => {
    expect(own({ caption })).toEqual(['warning caption-says-photo']);
  });

  it.each([
    'File photo: dockers unload grain.',
    'Ana Ruiz holds a photo of her mother.',
    'The novel pictured the quay as a mouth.',
    'Photographers wait on the quay.',
    'The city, as pictured by Ruiz, hangs in the hall.',
  ])('is let be where it does not: %s', (caption) => {
    expect(own({ caption })).toEqual([]);
  });

  it('is quoted', () => {
    expect(problemsWith({ caption: 'Photo shows dockers.' })[0]?.message).toBe(
      'The caption says “Photo shows”. Readers see that it is a photo: begin with who does what.',
    );
  });
});

describe('places marked in a caption', () => {
  it.each([
    'Ana Ruiz (L) greets Bo Lind (R).',
    'Ana Ruiz (2nd L) greets Bo Lind.',
    'Ana Ruiz (second from right) greets Bo Lind.',
    'Ana Ruiz (front, centre) greets Bo Lind.',
  ])('are told: %s', (caption) => {
    expect(own({ caption })).toEqual(['suggestion caption-position']);
  });

  it.each([
    'Ana Ruiz, left, greets Bo Lind.',
    'Ana Ruiz (Left Alliance) greets Bo Lind.',
    'The quay (C) 2026 Northlight Pictures',
    'Vitamin C (R&D) is packed.',
  ])('are let be as words and names: %s', (caption) => {
    expect(own({ caption })).toEqual([]);
  });
});

describe('days that pass', () => {
  it.each([
    ['Dockers unload grain today.', 'today'],
    ['Yesterday the quay floods.', 'Yesterday'],
    ['Grain is unloaded in Beijing today.', 'today'],
    ['The quay floods last night.', 'last night'],
    ['The quay is dry this week.', 'this week'],
    ['Dockers unload grain on Monday.', 'on Monday'],
    ['Dockers unload grain on Monday night in Carrow.', 'on Monday'],
    ['On Friday, Ana Ruiz opens the gallery.', 'On Friday'],
  ])('are told: %s', (caption, day) => {
    const [problem] = problemsWith({ caption });
    expect(problem?.code).toBe('caption-relative-day');
    expect(problem?.message).toBe(
      `The caption says “${day}”, which soon means another day. Write the date.`,
    );
  });

  it.each([
    'A reader holds USA Today.',
    'A choir sings at the Last Night of the Proms.',
    'Dockers unload grain on Monday, March 20, 2023.',
    'Dockers unload grain on Monday 20 March 2023.',
    'Dockers unload grain on Monday night, March 20.',
    'The Monday Club meets.',
  ])('are let be where they are names, or stand with a date: %s', (caption) => {
    expect(own({ caption })).toEqual([]);
  });

  it('are looked for in English alone', () => {
    expect(own({ caption: 'Im Hafen today.', record: { language: 'de' } })).toEqual([]);
  });
});

describe('the length of a caption', () => {
  it.each([
    ['One stands. Two stand. Three stand.', {}, 'warning caption-sentences'],
    ['One stands. Two stand.', { captionSentences: 1 }, 'warning caption-sentences'],
    [`${'quay '.repeat(50)}quay`, {}, 'warning caption-words'],
    ['Five words are too many.', { captionWords: 4 }, 'warning caption-words'],
  ])('is held to the house’s: %s', (caption, photos, code) => {
    expect(own({ caption, photos })).toContain(code);
  });

  it.each([
    ['Dr. Ana Ruiz speaks. Mr. Bo Lind listens.', {}],
    ['quay '.repeat(50).trim(), {}],
    ['Four words are right.', { captionWords: 4, captionSentences: 1 }],
  ])('is let be within it: %s', (caption, photos) => {
    expect(own({ caption, photos })).toEqual([]);
  });

  it('is told in numbers', () => {
    const said = problemsWith({
      caption: 'A b c. D e.',
      photos: { captionSentences: 1, captionWords: 3 },
    });
    expect(said.map(({ message }) => message)).toEqual([
      'The caption has 2 sentences; the house style allows 1. Cut it, or move a sentence into the copy.',
      'The caption has 5 words, 2 more than the house style allows. Cut it.',
    ]);
  });
});

describe('a credit in the caption', () => {
  it.each<[string, string]>([
    ['Dockers unload grain. Photograph: Northlight', 'Northlight'],
    ['Dockers unload grain. /Northlight', 'Northlight'],
    ['Dockers unload grain (Northlight).', 'Northlight'],
    ['Dockers unload grain. NORTHLIGHT', 'Northlight'],
    ['Dockers unload grain. Credit: Ines Okafor/Northlight', 'Ines Okafor/Northlight'],
    ['Northlight', 'Northlight'],
  ])('is told, for the page prints it again: %s', (caption, credit) => {
    expect(own({ caption, credit })).toEqual(['warning credit-twice']);
  });

  it.each<[string, string]>([
    ['Guards stand outside Northlight', 'Northlight'],
    ['Northlight vans wait on the quay.', 'Northlight'],
    ['Dockers unload grain. /Northlight', ''],
  ])('is let be as a word of the sentence: %s', (caption, credit) => {
    expect(own({ caption, credit })).toEqual([]);
  });

  it('is quoted as the page prints it', () => {
    expect(problemsWith({ caption: 'Grain. /Northlight' })[0]?.message).toBe(
      'The caption ends with the credit, and the page prints “Photograph: Northlight” after it: it would stand there twice. Take it out of the caption.',
    );
  });
});

describe('an old photo', () => {
  // The stories are checked on 28 March 2026.
  const old: CheckedPhoto = { photos: { fileNoteDays: 30 }, attrs: { takenOn: '2026-02-01' } };

  it.each<[string, CheckedPhoto]>([
    ['by the photo’s own day', old],
    [
      'by the day among its facts',
      { photos: { fileNoteDays: 30 }, facts: { takenOn: '2026-02-01' } },
    ],
    [
      'by the day of publication',
      { ...old, attrs: { takenOn: '2026-03-20' }, record: { publishedAt: '2026-06-01T08:00:00Z' } },
    ],
  ])('is told %s', (_name, checked) => {
    expect(own(checked)).toEqual(['warning file-note-missing']);
  });

  it.each<[string, CheckedPhoto]>([
    ['as “File photo”', { ...old, caption: 'File photo: dockers unload grain.' }],
    ['as “File:”', { ...old, caption: 'File: dockers unload grain.' }],
    ['as “(file)”', { ...old, caption: 'Dockers unload grain (file).' }],
    ['that is not old enough', { ...old, attrs: { takenOn: '2026-02-26' } }],
    ['in a house that never asks', { attrs: { takenOn: '1996-02-26' } }],
    ['of no known day', { photos: { fileNoteDays: 30 } }],
  ])('is let be %s', (_name, checked) => {
    expect(own(checked)).toEqual([]);
  });

  it('is told with its age', () => {
    expect(problemsWith(old).map(({ message }) => message)).toEqual([
      'The photo is 55 days old; from 30 days on the house calls it a file photo. Begin the caption “File photo:”.',
    ]);
  });
});
