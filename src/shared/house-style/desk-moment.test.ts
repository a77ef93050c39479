import { describe, expect, it } from 'vitest';
import { readDeskMoment, writeDeskMoment } from './desk-moment';

/** A Saturday, noon in London. */
const now = new Date('2026-03-28T12:00:00Z');
const read = (text: string, zone = 'Europe/London') => readDeskMoment(text, now, zone);

describe('a date and time as the desk types it', () => {
  it.each([
    ['Thu 2 April 16:00', '2026-04-02T16:00:00+01:00'],
    ['Thu 2 April 2026, 16:00', '2026-04-02T16:00:00+01:00'],
    ['Friday 6am', '2026-04-03T06:00:00+01:00'],
    ['tomorrow 4.30pm', '2026-03-29T16:30:00+01:00'],
    ['today 23:00', '2026-03-28T23:00:00+00:00'],
    ['saturday 6pm', '2026-03-28T18:00:00+00:00'],
    ['sat 9:00', '2026-04-04T09:00:00+01:00'],
    ['April 2nd at 12pm', '2026-04-02T12:00:00+01:00'],
    ['2026-04-02 16:00', '2026-04-02T16:00:00+01:00'],
    ['Monday noon', '2026-03-30T12:00:00+01:00'],
    ['2 January 16:00', '2027-01-02T16:00:00+00:00'],
  ])('reads %s', (text, iso) => expect(read(text)).toEqual({ ok: true, value: iso }));

  it('reads it on the clock of the zone', () => {
    expect(read('tomorrow 16:00', 'Asia/Shanghai')).toEqual({
      ok: true,
      value: '2026-03-29T16:00:00+08:00',
    });
  });

  it('reads nothing as none', () => expect(read('  ')).toEqual({ ok: true, value: null }));

  it.each([
    ['3/4/2026 16:00', /two days/u],
    ['Friday', /Add the time/u],
    ['16:00', /No day/u],
    ['31 February 16:00', /No calendar/u],
    ['Fri 2 April 16:00', /2 April 2026 is a Thursday/u],
  ])('refuses %s, and says why', (text, reason) => {
    const answer = read(text);
    expect(answer.ok ? '' : answer.error).toMatch(reason);
  });

  it('reads back what it writes', () => {
    const iso = '2026-04-02T16:00:00+01:00';
    expect(writeDeskMoment(iso, 'Europe/London')).toBe('Thu 2 April 2026, 16:00');
    expect(read(writeDeskMoment(iso, 'Europe/London'))).toEqual({ ok: true, value: iso });
  });
});
