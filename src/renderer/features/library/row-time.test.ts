import { describe, expect, it } from 'vitest';
import { rowTime } from './row-time';

/** A moment on this machine's clock, wherever the tests run. */
const local = (day: number, hour: number, minute: number, month = 2, year = 2026) =>
  new Date(year, month, day, hour, minute);

describe('the time in a row', () => {
  const now = local(28, 12, 30);

  it.each([
    ['the time of today', local(28, 9, 5), '09:05'],
    ['yesterday, however few hours ago', local(27, 23, 59), 'Yesterday'],
    ['the day before that', local(26, 8, 0), 'Thu 26 Mar'],
    ['the year, where it is another', local(9, 8, 0, 2, 2025), '9 Mar 2025'],
    ['a day to come', local(1, 16, 0, 3), 'Wed 1 Apr'],
  ])('shows %s', (_what, moment, shown) => {
    expect(rowTime(moment.toISOString(), now)).toBe(shown);
  });
});
