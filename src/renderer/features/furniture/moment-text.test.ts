import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readMoment, writeMoment } from './moment-text';

const read = (text: string, zone = 'Asia/Shanghai'): string | null => {
  const result = readMoment(text, zone);
  return result.ok ? result.value : `refused: ${result.error}`;
};

describe('readMoment', () => {
  it.each([
    '28 Mar 2026, 19:45',
    '19:45, 28-Mar-2026',
    '28 March 2026 19:45',
    'March 28, 2026 7:45pm',
    '28th Mar. 2026, 7.45 p.m.',
    '2026-03-28 19:45',
    '2026-03-28T19:45',
    ' 2026-3-28, 19.45 ',
    '28 mar 2026 at 19:45',
  ])('reads %j', (text) => {
    expect(read(text)).toBe('2026-03-28T19:45:00+08:00');
  });

  it.each([
    ['5 Sept 2026, 9am', '2026-09-05T09:00:00+08:00'],
    ['1 Jan 2026, 12am', '2026-01-01T00:00:00+08:00'],
    ['1 Jan 2026, 12:30pm', '2026-01-01T12:30:00+08:00'],
  ])('reads %j', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it('reads nothing as no moment', () => {
    expect(read('   ')).toBeNull();
  });

  it.each([
    ['3/4/2026 10:00', /two days/u],
    ['28.3.2026 10:00', /two days/u],
    ['28 Mar 2026', /Add the time/u],
    ['soon', /No date/u],
    ['28 Foo 2026 10:00', /“Foo” is no month/u],
    ['30 Feb 2026, 10:00', /No calendar/u],
    ['28 Mar 2026, 25:00', /No calendar/u],
    ['28 Mar 2026, 13pm', /no time/u],
    ['28 Mar 2026, later', /no time/u],
    ['28 Mar 2026, 19:45 or 20:00', /no time/u],
  ])('refuses %j in words', (text, reason) => {
    expect(read(text)).toMatch(reason);
  });

  it('reads the moment 0 while a test stops the clock, and after it', () => {
    vi.useFakeTimers();
    const stopped = read('1 Jan 1970, 00:00', 'Asia/Kolkata');
    vi.useRealTimers();
    expect(stopped).toBe('1970-01-01T00:00:00+05:30');
    expect(readMoment('1 Jan 1970, 05:30', 'Asia/Kolkata')).toMatchObject({
      value: '1970-01-01T05:30:00+05:30',
    });
  });

  it('reads what it writes, to the minute, in any zone', () => {
    const zone = fc.constantFrom('UTC', 'Asia/Shanghai', 'Asia/Kathmandu', 'America/St_Johns');
    const minute = fc.integer({
      min: Date.UTC(1950, 0, 1) / 60_000,
      max: Date.UTC(2100, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(zone, minute, (timeZone, at) => {
        // Where the clock goes back, two moments have one written form: compare the forms.
        const written = writeMoment(new Date(at * 60_000).toISOString(), timeZone);
        const back = readMoment(written, timeZone);
        expect(back.ok && writeMoment(back.value, timeZone)).toBe(written);
      }),
    );
  });
});
