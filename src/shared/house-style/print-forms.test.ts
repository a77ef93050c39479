import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareCredit,
  bylineParts,
  printByline,
  printCredit,
  printDate,
  printStamp,
  type PrintForms,
} from './print-forms';

const paper: PrintForms = {
  language: 'en-GB',
  timeZone: 'UTC',
  formats: {
    byline: 'By {byline}',
    bylineJoin: ' and ',
    stampUpdated: 'Last updated {date}, {time}',
    stampPublished: 'Published {date}',
    date: 'd MMMM yyyy',
    time: 'HH:mm',
    credit: 'Photograph: {credit}',
  },
};
const channel: PrintForms = {
  language: 'en-US',
  timeZone: 'Asia/Shanghai',
  formats: {
    byline: '{byline}',
    bylineJoin: ' and ',
    stampUpdated: 'Updated {time}, {date}',
    stampPublished: 'Published {time}, {date}',
    date: 'dd-MMM-yyyy',
    time: 'HH:mm',
    credit: '/{credit}',
  },
};

describe('printByline', () => {
  it.each([
    [[], ''],
    [['  '], ''],
    [['Marit Oduya-Lind'], 'By Marit Oduya-Lind'],
    [['Marit Oduya-Lind', 'Pelle Arnqvist'], 'By Marit Oduya-Lind and Pelle Arnqvist'],
    [['A', 'B', 'C'], 'By A, B and C'],
    [['A', '', 'C'], 'By A and C'],
  ])('%j → %s', (names, printed) => {
    expect(printByline(paper, names)).toBe(printed);
  });

  it('prints bare names where the house style has no word before them', () => {
    expect(printByline(channel, ['Ines Kovar'])).toBe('Ines Kovar');
  });

  it('tells which words are whose name, for links', () => {
    expect(bylineParts(paper, ['A', '', 'C'])).toEqual([
      { words: 'By ', name: null },
      { words: 'A', name: 0 },
      { words: ' and ', name: null },
      { words: 'C', name: 2 },
    ]);
  });
});

describe('printStamp', () => {
  const updatedAt = '2023-03-28T19:45:00+08:00';

  it('prints the update in the form and zone of the house style and keeps the moment as it is', () => {
    expect(printStamp(channel, { publishedAt: null, updatedAt })).toEqual({
      text: 'Updated 19:45, 28-Mar-2023',
      iso: updatedAt,
      kind: 'updated',
    });
    expect(printStamp(paper, { publishedAt: null, updatedAt })).toEqual({
      text: 'Last updated 28 March 2023, 11:45',
      iso: updatedAt,
      kind: 'updated',
    });
  });
  it('prints publication where there was no update', () => {
    expect(printStamp(paper, { publishedAt: updatedAt, updatedAt: null })?.text).toBe(
      'Published 28 March 2023',
    );
  });
  it('prints nothing for a story without dates', () => {
    expect(printStamp(paper, { publishedAt: null, updatedAt: null })).toBeNull();
  });
});

describe('printDate', () => {
  it('leaves a calendar day the same day in every zone', () => {
    expect(printDate({ ...paper, timeZone: 'Pacific/Kiritimati' }, '2023-03-29')).toBe(
      '29 March 2023',
    );
    expect(printDate({ ...paper, timeZone: 'Pacific/Pago_Pago' }, '2023-03-29')).toBe(
      '29 March 2023',
    );
  });
  it('prints names of months in another language on request', () => {
    expect(printDate(paper, '2023-03-29', 'fr')).toBe('29 mars 2023');
  });
  it('throws for what is no date', () => {
    expect(() => printDate(paper, 'soon')).toThrow(RangeError);
  });
});

describe('credits', () => {
  it.each([
    [channel, 'Northlight', '/Northlight'],
    [paper, 'Ada Brandt/Northlight', 'Photograph: Ada Brandt/Northlight'],
    [channel, '  ', ''],
    [channel, '$& {credit}', '/$& {credit}'],
  ])('prints %#', (style, credit, printed) => {
    expect(printCredit(style, credit)).toBe(printed);
  });

  it.each([
    [channel, ' / Northlight ', 'Northlight'],
    [channel, '/', null],
    [channel, 'Northlight', null],
    [paper, 'Photograph: Northlight', 'Northlight'],
    [paper, 'photo: Northlight', null],
    [
      { ...paper, formats: { ...paper.formats, credit: '({credit})' } },
      '(Northlight)',
      'Northlight',
    ],
    [{ ...paper, formats: { ...paper.formats, credit: '({credit})' } }, '(', null],
  ])('bares %#', (style, printed, credit) => {
    expect(bareCredit(style, printed)).toBe(credit);
  });

  it('bareCredit undoes printCredit for every credit', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, fc.constantFrom(paper, channel), (credit, style) => {
        expect(bareCredit(style, printCredit(style, credit))).toBe(credit);
      }),
    );
  });
});
