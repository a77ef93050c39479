import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '@shared/contract/library-channels';
import { stretchOf } from './periods';

const stretch = (period: Period, now: string, zone: string) => {
  const { from, to } = stretchOf(period, { now: new Date(now), zone });
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return [iso(from), iso(to)];
};

describe('a period', () => {
  it.each<[string, Period, string, string, [string | null, string | null]]>([
    [
      'today at its first moment',
      'today',
      '2031-03-12T00:00:00Z',
      'Europe/London',
      ['2031-03-12T00:00:00.000Z', '2031-03-13T00:00:00.000Z'],
    ],
    [
      'today at its last moment',
      'today',
      '2031-03-12T23:59:59.999Z',
      'Europe/London',
      ['2031-03-12T00:00:00.000Z', '2031-03-13T00:00:00.000Z'],
    ],
    [
      'today where it is tomorrow already',
      'today',
      '2031-03-12T23:30:00Z',
      'Asia/Tokyo',
      ['2031-03-12T15:00:00.000Z', '2031-03-13T15:00:00.000Z'],
    ],
    [
      'today with the clocks going forward',
      'today',
      '2031-03-30T12:00:00Z',
      'Europe/London',
      ['2031-03-30T00:00:00.000Z', '2031-03-30T23:00:00.000Z'],
    ],
    [
      'today with the clocks going back',
      'today',
      '2031-10-26T12:00:00Z',
      'Europe/London',
      ['2031-10-25T23:00:00.000Z', '2031-10-27T00:00:00.000Z'],
    ],
    [
      'a day that has no midnight',
      'today',
      '2018-11-04T12:00:00Z',
      'America/Sao_Paulo',
      ['2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
    ],
    [
      'this week on a Monday',
      'thisWeek',
      '2031-03-10T00:00:00Z',
      'UTC',
      ['2031-03-10T00:00:00.000Z', '2031-03-17T00:00:00.000Z'],
    ],
    [
      'this week on a Sunday night',
      'thisWeek',
      '2031-03-16T23:59:59Z',
      'UTC',
      ['2031-03-10T00:00:00.000Z', '2031-03-17T00:00:00.000Z'],
    ],
    [
      'a Sunday that is Monday there',
      'thisWeek',
      '2031-03-16T23:30:00Z',
      'Asia/Kolkata',
      ['2031-03-16T18:30:00.000Z', '2031-03-23T18:30:00.000Z'],
    ],
    [
      'this month in December',
      'thisMonth',
      '2031-12-31T12:00:00Z',
      'UTC',
      ['2031-12-01T00:00:00.000Z', '2032-01-01T00:00:00.000Z'],
    ],
    [
      'this year, on the far side of midnight',
      'thisYear',
      '2032-01-01T03:00:00Z',
      'America/New_York',
      ['2031-01-01T05:00:00.000Z', '2032-01-01T05:00:00.000Z'],
    ],
    [
      'since a day',
      { since: '2031-01-01' },
      '2031-03-12T12:00:00Z',
      'Asia/Shanghai',
      ['2030-12-31T16:00:00.000Z', null],
    ],
    [
      'overdue',
      'overdue',
      '2031-03-12T12:00:00Z',
      'Asia/Shanghai',
      [null, '2031-03-12T12:00:00.000Z'],
    ],
  ])('%s', (_what, period, now, zone, wanted) => {
    expect(stretch(period, now, zone)).toEqual(wanted);
  });

  it('of a day holds the moments that the calendar of the zone gives that day, and no others', () => {
    const zones = [
      'Europe/London',
      'Asia/Kolkata',
      'America/St_Johns',
      'Pacific/Apia',
      'Africa/Cairo',
    ];
    const anyMoment = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        anyMoment,
        fc.constantFrom(...zones),
        fc.integer({ min: -1, max: 1 }),
        (now, zone, aside) => {
          const day = (time: number) =>
            new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short' }).format(time);
          const { from, to } = stretchOf('today', { now, zone });
          for (const edge of [from ?? 0, to ?? 0]) {
            const time = edge + aside;
            const within = time >= (from ?? 0) && time < (to ?? 0);
            expect(day(time) === day(now.getTime())).toBe(within);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
