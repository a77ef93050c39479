import { describe, expect, it } from 'vitest';
import { recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { readStoryStamps } from './stamps-of-story';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];

function read(...all: readonly KindAndWords[]) {
  const lines = recognisedLines(all);
  return readStoryStamps(lines, 'Africa/Nairobi');
}

describe('readStoryStamps', () => {
  it.each([
    ['Updated 10:02', '2025-03-12T10:02:00+03:00'],
    ['Updated March 14 at 8:32 AM', '2025-03-14T08:32:00+03:00'],
    ['Updated Fri 14 Mar at 8:32am', '2025-03-14T08:32:00+03:00'],
    ['Nairobi, Mar 14 (BSS), Updated 8:32 AM', '2025-03-14T08:32:00+03:00'],
  ])('takes the day or year that “%s” leaves out from the line that has it', (text, updatedAt) => {
    const found = read(['stamp', 'Published on 12 March 2025, 9:30'], ['stamp', text], BODY);
    expect(found).toMatchObject({ publishedAt: '2025-03-12T09:30:00+03:00', updatedAt });
    expect(found.problems).toEqual([]);
  });

  it.each([
    'MARLOW, Iowa (Nov. 3, 2025, FWS) — The realtor who walked through our hall was quick.',
    'MARLOW (Iowa), Nov 3, 2025 (FWS) - The realtor who walked through our hall was quick.',
    'NAIROBI (FWS, 3 November 2025) – The realtor who walked through our hall was quick.',
  ])('takes the day from the brackets of a dateline: “%s”', (text) => {
    expect(read(['headline', 'The hall'], ['body', text], BODY).publishedAt).toBe(
      '2025-11-03T00:00:00+03:00',
    );
  });

  it('takes the day that a form’s foot says, where nothing else does, and none of other pieces', () => {
    const foot: KindAndWords = ['rubbish', 'Published on: Nov 3, 2025 Edit'];
    expect(read(BODY, foot).publishedAt).toBe('2025-11-03T00:00:00+03:00');
    expect(read(BODY, foot, foot).publishedAt).toBeNull();
    expect(read(['stamp', '5 March 2026'], BODY, foot).publishedAt).toBe(
      '2026-03-05T00:00:00+03:00',
    );
  });

  it('says of an hour without any day that it cannot be read', () => {
    const { updatedAt, problems } = read(['stamp', 'Updated 10:02'], BODY);
    expect(updatedAt).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['stamp-unreadable']);
  });

  it.each(['Submitted on: May 9, 2025', 'Received: 9 May 2025', 'Received 9 May 2025'])(
    'takes no day from “%s”, which says nothing of the piece',
    (text) => {
      const release: KindAndWords = ['rubbish', 'Publish date: 15 May 2025'];
      expect(read(['stamp', text], release, BODY).publishedAt).toBe('2025-05-15T00:00:00+03:00');
      expect(read(['stamp', text], BODY)).toMatchObject({ publishedAt: null, problems: [] });
    },
  );

  it('takes the day on which somebody put the piece on its site', () => {
    const stamp: KindAndWords = ['stamp', 'Submitted by webadmin on Mon, 03/02/2025 - 11:52'];
    expect(read(stamp, BODY).publishedAt).toBe('2025-02-03T11:52:00+03:00');
  });

  it('takes no date below the copy where one stands above it, unless it says what it is', () => {
    const above: KindAndWords = ['stamp', 'Aug. 5, 2025'];
    expect(read(above, BODY, ['stamp', 'July 30, 2025']).publishedAt).toBe(
      '2025-08-05T00:00:00+03:00',
    );
    expect(read(above, BODY, ['stamp', 'Published July 30, 2025']).publishedAt).toBe(
      '2025-07-30T00:00:00+03:00',
    );
    expect(read(BODY, ['stamp', 'July 30, 2025']).publishedAt).toBe('2025-07-30T00:00:00+03:00');
  });

  it('takes the day of a dateline or an issue where no stamp stands', () => {
    const dateline: KindAndWords = ['body', 'NAIROBI, Jun 24 2025 (MPS) - The ward has one bed.'];
    expect(read(dateline).publishedAt).toBe('2025-06-24T00:00:00+03:00');
    const two: KindAndWords = ['body', 'LUSAKA / OSLO, Jun 24 2025 (TPS) - A farmer has one bed.'];
    expect(read(two).publishedAt).toBe('2025-06-24T00:00:00+03:00');
    const inSmall: KindAndWords = ['body', 'New Delhi, Jun 24 2025 (BIS) There is one bed.'];
    expect(read(inSmall).publishedAt).toBe('2025-06-24T00:00:00+03:00');
    expect(read(['rubbish', 'Issue: 31 May 2025'], BODY).publishedAt).toBe(
      '2025-05-31T00:00:00+03:00',
    );
    expect(read(['stamp', '25 June 2025'], dateline).publishedAt).toBe('2025-06-25T00:00:00+03:00');
  });

  it.each([
    'For release 24 June 2025',
    'Tarn Sunday Magazine | Edition 24 June 2025',
    'Fecha de publicación: 24 June 2025',
    'June 24, 2025 | Read Online',
    'RELEASE: TUESDAY, JUNE 24, 2025',
    'Date: June 24, 2025',
    'Tarn Hollow, 24 June 2025',
    'Mardi 24 juin 2025',
    '24 June 2025 | No. 118',
  ])('takes the day of “%s” where no stamp stands', (text) => {
    expect(read(['rubbish', text], BODY).publishedAt).toBe('2025-06-24T00:00:00+03:00');
  });

  it('takes the date below a letter where none stands above it', () => {
    expect(read(BODY, ['rubbish', 'Ana Ruiz'], ['rubbish', '24 June 2025']).publishedAt).toBe(
      '2025-06-24T00:00:00+03:00',
    );
  });

  it('takes no date of a mail that stands below the copy', () => {
    const quoted: KindAndWords[] = [
      ['rubbish', 'From: Bo Lind <bo@lind.example>'],
      ['rubbish', 'Date: 24 June 2025'],
    ];
    expect(read(BODY, ...quoted).publishedAt).toBeNull();
    expect(read(...quoted).publishedAt).toBeNull();
  });

  it('takes from what was left out the moment that no stamp gives', () => {
    const updated: KindAndWords = ['stamp', 'Updated: June 24, 2025 07:33'];
    const first: KindAndWords = ['rubbish', 'First published on: 23-06-2025 at 06:10'];
    const other: KindAndWords = ['rubbish', 'Published 4 January 2025'];
    expect(read(updated, BODY, first)).toMatchObject({
      publishedAt: '2025-06-23T06:10:00+03:00',
      updatedAt: '2025-06-24T07:33:00+03:00',
    });
    expect(read(updated, BODY, other).publishedAt).toBeNull();
    expect(read(['stamp', '24 June 2025'], BODY, first).publishedAt).toBe(
      '2025-06-24T00:00:00+03:00',
    );
  });

  it("takes a byline's day where no stamp says another", () => {
    const byline: KindAndWords = ['byline', 'May 11, 2026 Ana Ruiz'];
    expect(read(byline, BODY).publishedAt).toBe('2026-05-11T00:00:00+03:00');
    expect(read(['stamp', 'May 12, 2026'], BODY, byline).publishedAt).toBe(
      '2026-05-12T00:00:00+03:00',
    );
    const hour: KindAndWords = ['byline', 'By Ana Ruiz, May 12, 2026, 9:15'];
    expect(read(hour, ['stamp', 'May 12, 2026'], BODY).publishedAt).toBe(
      '2026-05-12T09:15:00+03:00',
    );
  });

  it('takes no other date for the day of a text without a stamp', () => {
    const told = ['body', 'On June 24 2025 (a Tuesday) - as it was - the ward closed.'] as const;
    const from: KindAndWords = ['rubbish', 'From: Ana Ruiz <ana@ruiz.example>'];
    expect(read(from, ['rubbish', 'Date: 24 June 2025'], told).publishedAt).toBeNull();
    expect(read(['rubbish', 'Sent 24 June 2025'], told).publishedAt).toBeNull();
  });
});
