import { describe, expect, it } from 'vitest';
import { dayIn } from './day-in';

describe('the day of a moment', () => {
  it.each([
    ['2026-03-28T20:00:00Z', 'UTC', '2026-03-28'],
    ['2026-03-28T20:00:00Z', 'Asia/Shanghai', '2026-03-29'],
    ['2026-03-28T23:30:00-05:00', 'UTC', '2026-03-29'],
    ['2026-03-28T20:00:00Z', 'Europe/Tidewater', '2026-03-28'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayIn(moment, zone)).toBe(day);
    expect(dayIn(new Date(moment), zone === 'Europe/Tidewater' ? 'UTC' : zone)).toBe(day);
  });
});
