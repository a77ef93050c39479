import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTimeZone, isTimeZone, zonedMoment } from './zoned-moment';

const at = (text: string) => {
  const [year, month, day, hour, minute] = text.split(/\D/u).map(Number);
  return {
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
  };
};

describe('zonedMoment', () => {
  it.each([
    ['a zone ahead of UTC', '2023-03-28 19:45', 'Asia/Shanghai', '2023-03-28T19:45:00+08:00'],
    ['UTC', '2023-03-28 19:45', 'UTC', '2023-03-28T19:45:00+00:00'],
    ['a zone behind UTC', '2023-01-05 00:00', 'America/New_York', '2023-01-05T00:00:00-05:00'],
    ['summer time', '2023-07-05 12:00', 'America/New_York', '2023-07-05T12:00:00-04:00'],
    ['half hours', '2023-07-05 12:00', 'Asia/Kolkata', '2023-07-05T12:00:00+05:30'],
    [
      'quarter hours behind midnight',
      '2024-02-29 23:59',
      'Asia/Kathmandu',
      '2024-02-29T23:59:00+05:45',
    ],
    ['the southern summer', '2023-01-15 08:30', 'Australia/Sydney', '2023-01-15T08:30:00+11:00'],
    [
      'the first of two same hours',
      '2023-10-29 01:30',
      'Europe/London',
      '2023-10-29T01:30:00+01:00',
    ],
    [
      'an hour that never was, moved on by the gap',
      '2023-03-26 01:30',
      'Europe/London',
      '2023-03-26T02:30:00+01:00',
    ],
    ['the minute after a gap', '2023-03-26 02:00', 'Europe/London', '2023-03-26T02:00:00+01:00'],
    [
      'a zone that skipped a whole day',
      '2011-12-30 12:00',
      'Pacific/Apia',
      '2011-12-31T12:00:00+14:00',
    ],
    [
      'a half-hour change of clocks',
      '2023-10-01 02:15',
      'Australia/Lord_Howe',
      '2023-10-01T02:45:00+11:00',
    ],
  ])('reads %s', (_name, local, zone, iso) => {
    expect(zonedMoment(at(local), zone)).toBe(iso);
  });

  it.each([
    ['30 February', '2023-02-30 10:00', 'UTC'],
    ['29 February in a common year', '2023-02-29 10:00', 'UTC'],
    ['a thirteenth month', '2023-13-01 10:00', 'UTC'],
    ['twenty-four o’clock', '2023-03-01 24:00', 'UTC'],
    ['a year of three figures', '0203-03-01 10:00', 'UTC'],
    ['an unknown zone', '2023-03-01 10:00', 'Port/Ansley'],
    ['an empty zone', '2023-03-01 10:00', ''],
  ])('refuses %s', (_name, local, zone) => {
    expect(zonedMoment(at(local), zone)).toBeNull();
  });

  it('is the inverse of reading a clock in the zone', () => {
    const zones = [
      'UTC',
      'Asia/Shanghai',
      'Europe/London',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/Sao_Paulo',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_500_000_000 }),
        fc.constantFrom(...zones),
        (seconds, zone) => {
          const instant = new Date(seconds * 1000 - (seconds % 60) * 1000).toISOString();
          const printed = inTimeZone(instant, zone) ?? '';
          expect(Date.parse(printed)).toBe(Date.parse(instant));
          const again = zonedMoment(at(printed.slice(0, 16)), zone) ?? '';
          expect(again.slice(0, 19)).toBe(printed.slice(0, 19));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Asia/Shanghai', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%s: %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});
