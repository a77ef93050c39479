import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankFields } from './contributor-fields';
import { readCsv, unguarded, writeCsv } from './csv';
import { readContributorsCsv, writeContributorsCsv } from './csv-contributors';
import { exchangedOf, type ExchangedContributor } from './exchanged';
import { readContributors } from './read-contributors';
import { readContributorsVcard, writeContributorsVcard } from './vcard';

const person = (name: string, more = {}): ExchangedContributor =>
  exchangedOf(blankFields(name, more));

const awkward = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('"', ';', ',', '\\', '\n', "'", '=', '+1', '@', '^', ':', '\\n', 'é', '川'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const day = fc.constantFrom(null, '2026-01-31', '2024-09-03');
const arbitraryPerson: fc.Arbitrary<ExchangedContributor> = fc.record({
  name: awkward.map((words) => `A ${words}`.trim()),
  sortName: awkward,
  role: awkward,
  affiliation: awkward,
  location: awkward,
  post: awkward,
  bio: awkward,
  links: fc.uniqueArray(
    fc.constantFrom('https://basin.example/a?b=1,2;c', 'http://quay.example/', 'https://x.example'),
  ),
  disclosure: awkward,
  verified: fc.record({ affiliation: day, bio: day, links: day, disclosure: day }),
});

describe('CSV', () => {
  it('reads back every cell that it wrote, formulas and all', () => {
    const cell = fc.oneof(awkward, fc.string({ unit: 'binary' }), fc.constant('\r\n'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 })), (rows) => {
        const read = readCsv(writeCsv([['a', 'b'], ...rows])).rows.slice(1);
        expect(read.map(({ cells }) => cells.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+44', '-2', '@cmd', '\t=1', '＝1'])('disarms %j for a spreadsheet', (cell) => {
    expect(readCsv(writeCsv([['x', cell]])).rows[0]?.cells[1]).toBe(`'${cell}`);
  });

  it('knows the line of each row, over line breaks in cells', () => {
    expect(readCsv('a,b\n"1\r\n2",c\r\nd,e').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each(['a;b\n1;2', 'a\tb\n1\t2', '"a;x",b\n1,2'])('finds what parts %j', (text) => {
    expect(readCsv(text).rows[1]?.cells).toEqual(['1', '2']);
  });
});

describe('people in a CSV file', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPerson, { maxLength: 4 }), (people) => {
        const { people: read, faults } = readContributorsCsv(writeContributorsCsv(people));
        expect(faults).toEqual([]);
        expect(read.map((each) => each.person)).toEqual(people);
      }),
    );
  });

  it('are read by the names of the columns, in any order', () => {
    const read = readContributors('\uFEFFAffiliation,Byline Form,Shoe size\nBasin,Ana Weir,39\n');
    expect(read.people).toEqual([
      { line: 2, person: person('Ana Weir', { affiliation: 'Basin' }) },
    ]);
  });

  it.each([
    ['name,url\nAna Weir,javascript:alert(1)', 2, '“javascript:alert(1)” is no web address.'],
    ['name,role\n,Poet', 2, 'It names nobody.'],
    ['name,bio verified\nAna,last week', 2, '“last week” is no day; write it as 2026-03-28.'],
    [`name,role\nAna,${'x'.repeat(2001)}`, 2, 'Its role is too long to keep.'],
    ['name,role\nAna,"Poet', 2, 'A quotation mark is opened here and never closed.'],
    [
      'who,role\nAna,Poet',
      1,
      'No column is called “name”: the first line has to name the columns.',
    ],
    ['', 1, 'The file is empty.'],
  ])('are left out with a reason: %j', (text, line, reason) => {
    expect(readContributors(text)).toEqual({ people: [], faults: [{ line, reason }] });
  });
});

describe('people as vCards', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPerson, { minLength: 1, maxLength: 4 }), (people) => {
        const { people: read, faults } = readContributorsVcard(writeContributorsVcard(people));
        expect(faults).toEqual([]);
        expect(read.map((each) => each.person)).toEqual(people);
      }),
    );
  });

  it('have no line over 75 octets', () => {
    const text = writeContributorsVcard([person('Ana Weir', { bio: '川é—'.repeat(100) })]);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('are read from version 3.0, folded, grouped and with what no register has', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Weir;Ana;;Dr;',
      'FN:Ana Weir',
      'ORG:Carrow Basin Institute;Hydrology',
      'ADR;TYPE=WORK:;;1 Quay;Port Ansley;;X1 2YZ;Caldria',
      'item1.URL;type=pref:https\\://basin.example/',
      ' weir',
      'NOTE:Models rivers\\, mostly.\\nWalks.',
      'TEL:555',
      'END:VCARD',
    ].join('\n');
    expect(readContributors(card).people).toEqual([
      {
        line: 1,
        person: person('Ana Weir', {
          affiliation: 'Carrow Basin Institute, Hydrology',
          location: 'Port Ansley, Caldria',
          links: ['https://basin.example/weir'],
          bio: 'Models rivers, mostly.\nWalks.',
        }),
      },
    ]);
  });

  it.each([
    ['BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nEND:VCARD', 'It is vCard 2.1; save it as 3.0 or 4.0.'],
    ['BEGIN:VCARD\nVERSION:4.0\nFN:Ana', 'The card begins here and has no end.'],
    ['BEGIN:VCARD\nVERSION:4.0\nTEL:5\nEND:VCARD', 'It names nobody.'],
  ])('are left out with a reason: %j', (text, reason) => {
    expect(readContributors(text)).toEqual({ people: [], faults: [{ line: 1, reason }] });
  });
});
