import { describe, expect, it } from 'vitest';
import { importText } from '@shared/import/import-text';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import { docOf } from '@shared/story/parse-story';
import { element, p, page, photo } from '../../../../tests/story-builder';
import { rowHolds, storyRows } from './story-rows';

describe('storyRows', () => {
  it('stands in page order and labels what is not the body’s own copy', () => {
    const doc = page({
      headline: 'Room',
      editorsNote: 'Who writes.',
      body: [
        'One.',
        'Two.',
        photo('The quay.', 'A'),
        'Three.',
        element('crosshead', 'Turn'),
        'Four.',
        element('pullQuote', 'Said.'),
      ],
      authorBios: [element('authorBio', 'Bio.')],
      contributorCall: 'Write to us.',
    });
    expect(storyRows(doc).map(({ label }) => label)).toEqual([
      'Headline',
      'Standfirst',
      'Byline',
      'Editor’s note',
      'Body',
      '',
      'Photo',
      'Body',
      '',
      '',
      'Pull quote',
      'Author bio',
      'Call',
    ]);
  });

  it('leaves an empty kicker out and shows one that has words', () => {
    expect(storyRows(page({ kicker: 'Opinion', body: [p('One.')] }))[0]?.label).toBe('Kicker');
  });
});

describe('rowHolds', () => {
  const text = [
    'Give the Carrow back its meadows',
    'Updated 19:45, 28-Mar-2026',
    'Marit Oduya-Lind',
    'Editor’s note: Marit Oduya-Lind is a hydrologist.',
    'On the night of 9 January the river came over the steps, and by daylight a thousand homes had water above the skirting boards. Nobody who was there has forgotten the sound. It was the third such flood in eleven years.',
    'The Carrow at Tannery Steps, Port Ansley, March 21, 2026. /Northlight',
    'The council’s answer is the one that it has given twice before: to build the wall higher. It would cost more than the town spends on its schools in four years. And the river would go elsewhere.',
  ];
  const read = importText({ source: { text: text.join('\n') }, name: 'a.txt' });
  if (!read.ok) throw new Error('The text was refused');
  const { lines, form } = read.value;
  const made = storyFromRecognition(read.value, {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-03-28T09:00:00Z',
    houseStyleId: 'newsroom',
    language: 'en-GB',
    timeZone: 'UTC',
  });
  const rows = storyRows(docOf(made.story));

  it.each([
    [1, 'Headline'],
    [2, 'Byline'],
    [3, 'Byline'],
    [4, 'Editor’s note'],
    [5, 'Body'],
    [6, 'Photo'],
    [7, 'Body'],
  ])('finds line %i under %s', (number, label) => {
    const line = lines.find((each) => each.number === number);
    const found = rows.filter((row) => line !== undefined && rowHolds(row, line, form));
    expect(found.map((row) => row.label)).toEqual([label]);
  });
});
