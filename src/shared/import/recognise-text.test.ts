import { describe, expect, it } from 'vitest';
import { growth } from '../../../tests/growth';
import type { LineKind } from './line-kind';
import { recogniseText } from './recognise-text';

const paragraph = (about: string): string =>
  `${about} is not a thing that one can leave to a committee, however patient, and the people of Port Ansley have known it since the second flood; they have said so in four consultations, and nobody has answered.`;

const kinds = (text: string): LineKind[] => recogniseText(text).lines.map(({ kind }) => kind);

describe('recogniseText', () => {
  it("gives every line back once, with its words as received and the file's line", () => {
    const text = `Room for the river\r\n\r\n  ${paragraph('Water')}  \r\n\r\nSearch Trends`;
    expect(
      recogniseText(text).lines.map(({ number, source, text: words }) => [
        number,
        source.first,
        words,
      ]),
    ).toEqual([
      [1, 1, 'Room for the river'],
      [2, 3, paragraph('Water')],
      [3, 5, 'Search Trends'],
    ]);
  });

  it('knows a caption’s copy without date and credit', () => {
    const { lines } = recogniseText(
      [
        'Room for the river',
        paragraph('Water'),
        'A barge waits at Tannery Steps, Port Ansley, June 3, 2024. /Northlight',
        'A barge waits at Tannery Steps, Port Ansley.',
        paragraph('Mud'),
      ].join('\n\n'),
    );
    expect(lines[3]).toMatchObject({ kind: 'repeat', sameAs: 3 });
  });

  it('knows a caption’s beginning beside it for a copy', () => {
    const { lines } = recogniseText(
      [
        'Room for the river',
        paragraph('Water'),
        'Volunteers unload flour.',
        'Volunteers unload flour at Tannery Steps, Port Ansley. /Northlight',
        paragraph('Mud'),
      ].join('\n\n'),
    );
    expect(lines[2]).toMatchObject({ kind: 'repeat', sameAs: 4 });
  });

  it('takes the name of a sound file for one wherever it stands', () => {
    const bio = 'Ana Ruiz is an economist at the Carrow Institute.';
    const text = [
      'Room for the river',
      'By Ana Ruiz',
      paragraph('Water'),
      bio,
      'river.mp3',
      'Share',
    ];
    expect(kinds(text.join('\n\n')).slice(3)).toEqual(['authorBio', 'audio', 'rubbish']);
  });

  it('says of a repeat which line it repeats', () => {
    const { lines } = recogniseText(
      `Room for the river\nAna Ruiz\nRoom for the river\n${paragraph('Water')}`,
    );
    expect(lines[2]).toMatchObject({ kind: 'repeat', sameAs: 1, reason: 'Same as line 1' });
  });

  it('keeps a short sentence that the writer says twice', () => {
    expect(
      kinds(
        [
          'Room for the river',
          paragraph('Water'),
          'Nobody answered.',
          paragraph('Mud'),
          'Nobody answered.',
          paragraph('Silt'),
        ].join('\n'),
      ),
    ).toEqual(['headline', 'body', 'body', 'body', 'body', 'body']);
  });

  it("puts a page's title, its headline with the site's name, with the repeats", () => {
    const { lines } = recogniseText(
      `Room for the river at last | The Carrow Courier\nRoom for the river at last\nBy Ana Ruiz\n${paragraph('Water')}`,
    );
    expect(
      lines
        .map(({ kind }) => kind)
        .slice(0, 2)
        .sort(),
    ).toEqual(['headline', 'repeat']);
  });

  it('keeps crossheads that a list of contents names before, and a column’s headline with its writer', () => {
    const { lines } = recogniseText(
      [
        'Room for the river',
        'By Ana Ruiz',
        'Contents',
        'What the wall costs',
        'Options for the council',
        paragraph('Water'),
        'What the wall costs',
        paragraph('Mud'),
        'Options for the council',
        paragraph('Silt'),
      ].join('\n\n'),
    );
    expect(lines.map(({ kind }) => kind).slice(3, 9)).toEqual([
      'repeat',
      'repeat',
      'body',
      'crosshead',
      'body',
      'crosshead',
    ]);
    const column = recogniseText(
      `Ana Ruiz | What the river knows of us\n\nAna Ruiz\n\n${paragraph('Water')}`,
    );
    expect(column.lines[0]?.kind).not.toBe('repeat');
  });

  it('asks the desk about lines that may be crossheads', () => {
    const read = [
      'They built a higher wall',
      'Then it rained',
      'A higher wall was built',
      'Who pays for it?',
      'Not yet',
      'We know better now',
      'Ask the people who live there',
      'It does not have to be so',
    ].map(
      (words) =>
        recogniseText(
          `Room for the river\nBy Ana Ruiz\n${paragraph('Water')}\n${words}\n${paragraph('Mud')}`,
        ).lines[3],
    );
    const asked = read.filter((line) => line?.notSure);
    expect(asked).not.toHaveLength(0);
    for (const line of asked) expect([line?.kind, line?.secondGuess]).toContain('crosshead');
  });

  it('is sure of a plain paragraph', () => {
    expect(
      recogniseText(`Room for the river\nBy Ana Ruiz\n${paragraph('Water')}\n${paragraph('Mud')}`)
        .lines[3],
    ).toMatchObject({ kind: 'body', notSure: false });
  });

  it('marks the printed credit inside a caption', () => {
    const caption = 'The Carrow at Tannery Steps, Port Ansley, March 21, 2026. /Northlight';
    const line = recogniseText(
      `Room for the river\n${paragraph('Water')}\n${caption}\n${paragraph('Mud')}`,
    ).lines[2];
    expect(
      line?.kind === 'caption' && line.credit && caption.slice(line.credit.from, line.credit.to),
    ).toBe('/Northlight');
  });

  it("takes the house style's kicker and sections for kickers", () => {
    const houseStyle = {
      kicker: 'Lantern Views',
      sections: ['Harbour'],
      agencies: [],
      publication: { name: '', blurb: '', contact: '', account: '', section: '', url: '' },
    };
    const { lines } = recogniseText(
      `Harbour\nRoom for the river\nBy Ana Ruiz\n${paragraph('Water')}`,
      { houseStyle },
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['kicker', 'headline', 'byline', 'body']);
  });

  it.each([
    ['one word', 'River', 1],
    ['nothing but rubbish', 'Share\nSubscribe\nMost read', 3],
    ['one paragraph without a headline', paragraph('Water'), 1],
    ['a headline alone', 'Room for the river', 1],
    ['marks alone', '***', 1],
  ])('reads %s without falling over', (_name, text, count) => {
    expect(recogniseText(text).lines).toHaveLength(count);
  });

  it('does not take the first paragraph of a text without a headline for one', () => {
    expect(kinds([paragraph('Water'), paragraph('Mud'), paragraph('Silt')].join('\n\n'))).toEqual([
      'body',
      'body',
      'body',
    ]);
  });

  it.each([
    'Share via',
    'Your support helps us to tell the story',
    'Already a subscriber? Sign in',
    'Published in the print edition of the May 19, 2025, issue.',
    'ALSO IN OPINION: The clock that told the truth',
    'Ana Ruiz is reading',
    'www.carrow.example',
    'OPINION-RUIZ-RIVER:MP',
    'Join 4,000 readers.',
  ])('leaves out what pages say for themselves: “%s”', (line) => {
    const text = ['Room for the river', 'By Ana Ruiz', paragraph('Water'), line, paragraph('Mud')];
    expect(kinds(text.join('\n\n'))[3]).toBe('rubbish');
  });

  it.each([
    'Your support helped nobody.',
    'Support our troops, they said.',
    'Also in Halden: a bridge that nobody asked for.',
    'They join 12 others on the committee.',
    'Printed in the paper that morning, the notice had three words.',
  ])('keeps a short sentence that only begins like it: “%s”', (line) => {
    const text = ['Room for the river', 'By Ana Ruiz', paragraph('Water'), line, paragraph('Mud')];
    expect(kinds(text.join('\n\n'))[3]).toBe('body');
  });

  it('leaves out what stands below the mark of a signature, and the name of an offer', () => {
    const text = [
      'Room for the river',
      'By Ana Ruiz',
      paragraph('Water'),
      'Get The Quay',
      'A weekly newsletter about the river',
      paragraph('Mud'),
      '--',
      'Ana Ruiz',
      '14 Rope Walk',
    ];
    const read = kinds(text.join('\n\n'));
    expect([read[3], read[4], read[7]]).toEqual(['rubbish', 'rubbish', 'rubbish']);
  });

  it('parts the copy at an ornament', () => {
    for (const ornament of ['♦', '＊　＊　＊', '※']) {
      const text = [
        'Room for the river',
        'By Ana Ruiz',
        paragraph('Water'),
        ornament,
        paragraph('Mud'),
      ];
      expect(kinds(text.join('\n\n'))[3]).toBe('sectionBreak');
    }
  });

  it('takes a line on how to reach the writer for her bio', () => {
    const text = [
      'Room for the river',
      'By Ana Ruiz',
      paragraph('Water'),
      paragraph('Mud'),
      'Ana Ruiz can be reached at ruiz@quay.example.',
    ];
    expect(kinds(text.join('\n\n'))[4]).toBe('authorBio');
  });

  it('takes no line on how to reach the writer for a call for contributions', () => {
    const asked =
      'Have your say: write to him at letters@quay.example with your op-ed of 600 words.';
    const text = ['Room for the river', 'By Bo Lind', paragraph('Water'), paragraph('Mud'), asked];
    expect(kinds(text.join('\n\n'))[4]).not.toBe('contributorCall');
    text[4] = asked.replace('to him at', 'to us at');
    expect(kinds(text.join('\n\n'))[4]).toBe('contributorCall');
  });

  it('reads 1,500 words for well under 50 ms of work, and more as a text is longer', async () => {
    const reading = (paragraphs: number) => {
      const text = [
        'Room for the river',
        'By Ana Ruiz',
        ...Array.from({ length: paragraphs }, (_, index) => paragraph(`Water in year ${index}`)),
      ].join('\n\n');
      return () => recogniseText(text);
    };
    const usual = await growth(reading(10), reading(40));
    expect(usual.ratio).toBeLessThan(10);
    expect(usual.long).toBeLessThan(50);
  });
});
