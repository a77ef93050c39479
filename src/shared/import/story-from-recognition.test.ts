import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, fieldsOf, photosOf } from '../story/copy';
import { docOf, parseStory } from '../story/parse-story';
import { changeKind } from './change-kind';
import { isLeftOut, LINE_KINDS } from './line-kind';
import { recogniseText } from './recognise-text';
import type { Recognition } from './recognition';
import { storyFromRecognition, type TakeIn } from './story-from-recognition';
import { wordList } from './words';
import { guest } from '../story/contributor';

const TAKE: TakeIn = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2026-03-28T09:00:00Z',
  houseStyleId: 'broadcaster',
  language: 'en-GB',
  timeZone: 'Asia/Shanghai',
};
const taken = (text: string, changes: Partial<TakeIn> = {}) =>
  storyFromRecognition(recogniseText(text), { ...TAKE, ...changes });
const para = (about: string): string =>
  `${about} is not a thing that one can leave to a committee, however patient, and the people of Port Ansley have known it since the second flood.`;

const PIECE = [
  'Room for the river',
  'Updated 19:45, 28-Mar-2026',
  'Marit Oduya-Lind',
  'Room for the river',
  'Room for the river.mp3',
  'Editor’s note: Open Waters is a series on the week’s currents. Marit Oduya-Lind is a hydrologist at the Carrow Institute. The views in this piece are the writer’s own and need not be those of Lantern TV.',
  para('Water'),
  'The Carrow at Tannery Steps, Port Ansley, March 21, 2026. /Northlight',
  'The Carrow at Tannery Steps, Port Ansley, March 21, 2026. /Northlight',
  para('Mud'),
  '(Would you write for us? Send a note to opinions@lantern.example or see https://lantern.example/write.)',
  'Search Trends',
].join('\n\n');

describe('storyFromRecognition', () => {
  const { story, report } = taken(PIECE);
  const doc = docOf(story);

  it('makes a story that the parser takes', () => {
    expect(parseStory(JSON.parse(JSON.stringify(story))).ok).toBe(true);
  });

  it('puts every part in its place, words as received', () => {
    expect(fieldOf(doc, 'headline')?.textContent).toBe('Room for the river');
    expect(fieldOf(doc, 'editorsNote')?.textContent).toBe(
      'Open Waters is a series on the week’s currents. Marit Oduya-Lind is a hydrologist at the Carrow Institute. The views in this piece are the writer’s own and need not be those of Lantern TV.',
    );
    expect(fieldOf(doc, 'body')?.children.map((block) => block.type.name)).toEqual([
      'paragraph',
      'photo',
      'paragraph',
    ]);
    expect(doc.lastChild?.type.name).toBe('contributorCall');
  });

  it('keeps the audio and the photo pending, the credit bare', () => {
    expect(fieldOf(doc, 'audio')?.attrs['mediaHash']).toBeNull();
    const [photo] = photosOf(doc);
    expect([
      photo?.attrs['mediaHash'],
      photo?.attrs['role'],
      photo?.firstChild?.textContent,
      photo?.lastChild?.textContent,
    ]).toEqual([
      null,
      'inline',
      'The Carrow at Tannery Steps, Port Ansley, March 21, 2026.',
      'Northlight',
    ]);
    expect(JSON.stringify(story)).not.toContain('mp3');
  });

  it('reads byline, post and stamp', () => {
    expect(story.contributors).toEqual([
      guest('Marit Oduya-Lind', { post: 'a hydrologist at the Carrow Institute' }),
    ]);
    expect([story.updatedAt, story.publishedAt]).toEqual(['2026-03-28T19:45:00+08:00', null]);
    expect(report.stamps).toEqual([
      {
        text: 'Updated 19:45, 28-Mar-2026',
        at: '2026-03-28T19:45:00+08:00',
        kind: 'updated',
        timeGiven: true,
        zoneGiven: false,
      },
    ]);
  });

  it('links the addresses of a contributor call and nothing else', () => {
    const links: string[] = [];
    doc.descendants((node) => {
      for (const mark of node.marks) links.push(String(mark.attrs['href']));
    });
    expect(links).toEqual(['mailto:opinions@lantern.example', 'https://lantern.example/write']);
  });

  it('reports what was left out, what was taken off, and that nothing was lost', () => {
    expect(report.tray.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'Same as line 1'],
      [9, 'Same as line 8'],
      [12, 'Page rubbish'],
    ]);
    expect(
      report.recognised
        .filter(({ removed }) => removed !== '')
        .map(({ line, removed }) => [line, removed]),
    ).toEqual([
      [6, 'Editor’s note:'],
      [8, '/'],
    ]);
    expect(report.accounted).toMatchObject({
      lines: 12,
      linesInStory: 6,
      linesAsFurniture: 3,
      linesInTray: 3,
      complete: true,
    });
  });

  it('makes a caption above the copy the lead photo', () => {
    const lead = docOf(
      taken(
        [
          'Room for the river',
          'By Ana Ruiz',
          'The Carrow at dawn. Photograph: Ana Ruiz/Northlight',
          para('Water'),
          para('Mud'),
        ].join('\n'),
      ).story,
    );
    expect(fieldOf(lead, 'photo')?.attrs['role']).toBe('lead');
  });

  it('gives a credit line on its own to the caption above it', () => {
    const [photo] = photosOf(
      docOf(
        taken(
          [
            'Room for the river',
            'By Ana Ruiz',
            para('Water'),
            'The Carrow at dawn',
            'Photo: Lucian Ferro',
            para('Mud'),
          ].join('\n'),
        ).story,
      ),
    );
    expect([photo?.firstChild?.textContent, photo?.lastChild?.textContent]).toEqual([
      'The Carrow at dawn',
      'Lucian Ferro',
    ]);
  });

  it('leaves a system’s field out of the headline, whatever variant it names', () => {
    const recognition = recogniseText(`Web headline: Room for the river\n\n${para('Water')}`);
    const { story: own } = storyFromRecognition(changeKind(recognition, 1, 'headline'), TAKE);
    expect(fieldOf(docOf(own), 'headline')?.textContent).toBe('Room for the river');
  });

  it('takes a byline in capitals as the bio spells it', () => {
    const { story: one, report: told } = taken(
      [
        'Room for the river',
        'By ANA MCALLISTER',
        para('Water'),
        para('Mud'),
        'Ana McAllister is a hydrologist.',
      ].join('\n'),
    );
    expect(one.contributors[0]?.name).toBe('Ana McAllister');
    expect(told.changes.map(({ code }) => code)).toContain('byline-capitals');
  });

  it('says when byline and note speak of different people', () => {
    const { report: told } = taken(
      [
        'Room for the river',
        'By Ana Ruiz',
        `Editor’s note: Piers Bly is an economist.`,
        para('Water'),
      ].join('\n'),
    );
    expect(told.problems.map(({ code }) => code)).toContain('byline-differs');
  });

  it('says when headline or copy are missing', () => {
    expect(taken('Share\nSubscribe').report.problems.map(({ code }) => code)).toEqual([
      'headline-missing',
      'body-missing',
    ]);
  });

  it('reads a stamp in the zone that was asked for', () => {
    expect(taken(PIECE, { timeZone: 'UTC' }).story.updatedAt).toBe('2026-03-28T19:45:00+00:00');
  });

  it('dates a correction by its own words', () => {
    const { story: one } = taken(
      [
        'Room for the river',
        'By Ana Ruiz',
        para('Water'),
        para('Mud'),
        'This article was amended on 3 June 2025. An earlier version gave the wrong height.',
      ].join('\n'),
    );
    expect(fieldsOf(docOf(one), 'correction').map((node) => String(node.attrs['date']))).toEqual([
      '2025-06-03',
    ]);
  });
});

const words = fc.lorem({ maxCount: 30, mode: 'words' });
const anyLine = fc.oneof(
  words,
  words.map((text) => `${text}.`),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '',
    'By Ana Ruiz',
    'Updated 19:45, 28-Mar-2023',
    'Editor’s note:',
    'Editor’s note: Ana Ruiz is a hydrologist.',
    'About the author',
    'Caption: x',
    '/Northlight',
    '(Photo by Ana Ruiz/Northlight)',
    'The quay, Sarn, May 9, 2024. /Northlight',
    '- one',
    '- two',
    '1. one',
    '2. two',
    '* * *',
    'x.mp3',
    'Correction: it was nine.',
    '(Would you write for us? Send a note to a@b.example)',
    'Share',
    '— Ana',
    '“Words.”',
    'Title: [',
    'Pull quote: “a”',
    'Credit: ',
    '© 2024',
  ),
);

describe('nothing is lost', () => {
  const complete = (recognition: Recognition): void => {
    const { story, report } = storyFromRecognition(recognition, TAKE);
    expect(report.accounted.complete).toBe(true);
    expect(parseStory(JSON.parse(JSON.stringify(story))).ok).toBe(true);
  };

  it('of any text: every word is in the story, in the report as furniture or label, or in the tray', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const recognition = recogniseText(lines.join('\n'));
        complete(recognition);
        const { report } = storyFromRecognition(recognition, TAKE);
        const kept = [...report.recognised, ...report.tray]
          .flatMap(({ text }) => wordList(text))
          .sort();
        expect(kept).toEqual(recognition.lines.flatMap(({ text }) => wordList(text)).sort());
        expect(report.tray.every(({ kind }) => isLeftOut(kind))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('whatever kinds the desk chooses by hand', () => {
    const choices = fc.array(fc.tuple(fc.nat({ max: 24 }), fc.constantFrom(...LINE_KINDS)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 15 }), choices, (lines, chosen) => {
        complete(
          chosen.reduce(
            (recognition, [number, kind]) => changeKind(recognition, number, kind),
            recogniseText(lines.join('\n')),
          ),
        );
      }),
      { numRuns: 400 },
    );
  });
});
