import { describe, expect, it } from 'vitest';
import { readStamp, readStamps, stampParts } from './stamp';

describe('readStamp', () => {
  it.each([
    ['Updated 19:45, 28-Mar-2023', 'Asia/Shanghai', '2023-03-28T19:45:00+08:00'],
    ['Updated 19:45, 28-Mar-2023', 'UTC', '2023-03-28T19:45:00+00:00'],
    ['Published 10:15 GMT, March 3, 2024', 'Asia/Shanghai', '2024-03-03T10:15:00+00:00'],
    ['28 March 2023 7.45pm BST', 'UTC', '2023-03-28T19:45:00+01:00'],
    ['Mar 28, 2023, 7:45 p.m. ET', 'UTC', '2023-03-28T19:45:00-04:00'],
    ['Jan. 28, 2023, 7:45 p.m. ET', 'UTC', '2023-01-28T19:45:00-05:00'],
    ['2023-03-28 19:45 (UTC+8)', 'UTC', '2023-03-28T19:45:00+08:00'],
    ['2023-03-28T19:45:00+05:30', 'UTC', '2023-03-28T19:45:00+05:30'],
    ['2023-03-28T19:45Z', 'Asia/Shanghai', '2023-03-28T19:45:00+00:00'],
    ['Tuesday 28 March 2023 06.00 EDT', 'UTC', '2023-03-28T06:00:00-04:00'],
    ['Last updated on 28th March 2023 at 12:05', 'Europe/London', '2023-03-28T12:05:00+01:00'],
    ['PUBLISHED: 3 March 2024 | 18:00', 'Europe/Berlin', '2024-03-03T18:00:00+01:00'],
    ['Friday, March 3, 2024', 'UTC', '2024-03-03T00:00:00+00:00'],
    ['3 Mar ’24', 'UTC', '2024-03-03T00:00:00+00:00'],
    ['Published: 12 December ,2024: 11:30 AM', 'Asia/Dubai', '2024-12-12T11:30:00+04:00'],
    ['Mar.25.2025 at 11:15PM', 'America/Sao_Paulo', '2025-03-25T23:15:00-03:00'],
    ['2023年3月28日 19:45', 'Asia/Shanghai', '2023-03-28T19:45:00+08:00'],
    ['28.03.2023, 19:45 Uhr', 'Europe/Berlin', '2023-03-28T19:45:00+02:00'],
    ['03/04/2024 5pm', 'Europe/London', '2024-04-03T17:00:00+01:00'],
    ['03/04/2024 5pm', 'America/New_York', '2024-03-04T17:00:00-05:00'],
    ['28 mars 2023 à 19h45', 'Europe/Paris', '2023-03-28T19:45:00+02:00'],
    ['Publicerad 26 augusti 2025 kl 05.30', 'Europe/Stockholm', '2025-08-26T05:30:00+02:00'],
    ['Published On 30 Jul 202530 Jul 2025', 'UTC', '2025-07-30T00:00:00+00:00'],
    ['October 17, 20247:00 AM ET', 'UTC', '2024-10-17T07:00:00-04:00'],
    ['8 Aug, 2025 05:00 PM3 mins to read', 'UTC', '2025-08-08T17:00:00+00:00'],
    ['20 października 2025 r.', 'Europe/Warsaw', '2025-10-20T00:00:00+02:00'],
    ['13 dicembre 2024', 'Europe/Rome', '2024-12-13T00:00:00+01:00'],
    ['22 de Julho de 2025, 6:02', 'Europe/Lisbon', '2025-07-22T06:02:00+01:00'],
    ['Updated 12:30 CST, April 2, 2024', 'Asia/Shanghai', '2024-04-02T12:30:00+08:00'],
    ['Updated 12:30 CST, April 2, 2024', 'UTC', '2024-04-02T12:30:00-06:00'],
    ['30 Sep 2024 05:00 IST', 'Europe/Dublin', '2024-09-30T05:00:00+01:00'],
    ['30 Sep 2024 05:00 IST', 'Europe/London', '2024-09-30T05:00:00+05:30'],
    ['30 Sep 2024 05:00 BST', 'Asia/Dhaka', '2024-09-30T05:00:00+06:00'],
    ['Thursday, Jan. 23, 17:42 JST, 2025', 'UTC', '2025-01-23T17:42:00+09:00'],
    ['18 Sep 2025 1420 BST', 'UTC', '2025-09-18T14:20:00+01:00'],
    ['31 Mar 2025, 14:05 SAST', 'UTC', '2025-03-31T14:05:00+02:00'],
    ['Nov 20, 2025 08:05 ART', 'UTC', '2025-11-20T08:05:00-03:00'],
    ['Beijing time 2024-04-02 08:00', 'UTC', '2024-04-02T08:00:00+08:00'],
    ['22. 5. 2025', 'UTC', '2025-05-22T00:00:00+00:00'],
    ['31 February 2024', 'UTC', null],
    ['Updated 3 hours ago', 'UTC', null],
    ['In March 2023 the river rose', 'UTC', null],
    ['There were 12 marches in 2023', 'UTC', null],
  ])('reads “%s” in %s', (text, zone, at) => {
    expect(readStamp(text, zone)?.at ?? null).toBe(at);
  });

  it.each([
    ['Updated 19:45, 28-Mar-2023', 'updated'],
    ['Last modified 28 March 2023', 'updated'],
    ['Published 28 March 2023', 'published'],
    ['28 March 2023', 'published'],
    ['"lastUpdated": "2023-03-28T16:22:41Z",', 'updated'],
    ['dateModified: 2023-03-28T16:22:41Z', 'updated'],
    ['lastUpdatedAt,2023-03-28', 'updated'],
    ['"firstPublished": "2023-03-28T07:00:00Z",', 'published'],
  ])('takes “%s” as %s', (text, kind) => {
    expect(readStamp(text, 'UTC')?.kind).toBe(kind);
  });

  it('says what the text did not give', () => {
    expect(readStamp('March 3, 2024', 'UTC')).toMatchObject({
      timeGiven: false,
      zoneGiven: false,
      labelled: false,
    });
  });

  it('reads two stamps on one line, each with its kind', () => {
    const stamps = readStamps(
      'Published 10:15 GMT, March 3, 2024; Updated 12:00 GMT, March 4, 2024',
      'UTC',
    );
    expect(stamps.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'published 2024-03-03T10:15:00+00:00',
      'updated 2024-03-04T12:00:00+00:00',
    ]);
  });
});

describe('a line with several stamps', () => {
  it.each([
    [
      'Published on 27/03/2025 - 9:15 GMT+1•Updated 10:22',
      'Europe/Brussels',
      ['2025-03-27T09:15:00+01:00', '2025-03-27T10:22:00+01:00'],
    ],
    [
      'June 20, 2025 01:10 am | Updated 07:55 am IST',
      'UTC',
      ['2025-06-20T01:10:00+05:30', '2025-06-20T07:55:00+05:30'],
    ],
    [
      '04:30, 9 Mar 2025Updated 09:18, 9 Mar 2025',
      'Europe/London',
      ['2025-03-09T04:30:00+00:00', '2025-03-09T09:18:00+00:00'],
    ],
  ])('gives an hour its day and its zone: %s', (text, zone, moments) => {
    expect(readStamps(text, zone).map(({ at }) => at)).toEqual(moments);
  });
});

describe('a stamp whose year another gives', () => {
  it('is quoted as it stands, without the year', () => {
    const text = 'Posted: Jan 22, 2025 4:00 AM | Updated: January 23';
    expect(readStamps(text, 'UTC').map((stamp) => [stamp.text, stamp.at])).toEqual([
      ['Posted: Jan 22, 2025 4:00 AM', '2025-01-22T04:00:00+00:00'],
      ['Updated: January 23', '2025-01-23T00:00:00+00:00'],
    ]);
  });
});

describe('the words beside a stamp', () => {
  it('keep the name of a paper whole', () => {
    expect(stampParts('Ana Ruiz, The Ozark Ledger on Oct 14, 2025')[0]?.rest).toBe(
      'Ana Ruiz, The Ozark Ledger',
    );
    expect(stampParts('Filed the 14 October 2025')[0]?.rest).toBe('');
    expect(stampParts('31 Mar 2025, 14:05 SAST')[0]?.rest).toBe('');
    expect(stampParts('26 March 2025 — Reading time: 6 minutes')[0]?.rest).toBe('');
  });
});

describe('a date in figures', () => {
  it.each([
    ['America/New_York', '2025-02-08'],
    ['America/Barbados', '2025-08-02'],
    ['America/Port_of_Spain', '2025-08-02'],
    ['Asia/Manila', '2025-02-08'],
  ])('has its month where papers in %s write it', (zone, day) => {
    expect(readStamp('02/08/2025', zone)?.at.slice(0, 10)).toBe(day);
  });
});
