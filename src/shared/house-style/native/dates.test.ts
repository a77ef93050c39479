import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../../tests/live-blocks';
import { datesIn, daysIn, nearest, weekdayOf } from './calendar';
import { IMPOSSIBLE_DATE, WEEKDAY_FITS_DATE } from './dates';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('the calendar', () => {
  it('has leap years every fourth year, but not every hundredth', () => {
    expect([2023, 2024, 1900, 2000, 2100].map((year) => daysIn(2, year))).toEqual([
      28, 29, 28, 29, 28,
    ]);
    expect(daysIn(2, null)).toBe(29);
    expect(daysIn(6, 2024)).toBe(30);
    expect(daysIn(12, 2024)).toBe(31);
  });

  it.each([
    [day(2023, 3, 21), 2],
    [day(2024, 2, 29), 4],
    [day(2000, 1, 1), 6],
    [day(1969, 7, 20), 0],
    [day(2100, 3, 1), 1],
  ])('knows the weekday of %o', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it('takes a day without a year for the nearest one, across the turn of the year', () => {
    expect(nearest({ month: 12, day: 30 }, day(2024, 1, 3))).toEqual(day(2023, 12, 30));
    expect(nearest({ month: 1, day: 2 }, day(2023, 12, 28))).toEqual(day(2024, 1, 2));
    expect(nearest({ month: 6, day: 2 }, day(2023, 5, 28))).toEqual(day(2023, 6, 2));
  });

  it.each([
    ['March 21, 2023', [[2023, 3, 21]]],
    ['21 March 2023', [[2023, 3, 21]]],
    ['the 21st of March, 2023', [[2023, 3, 21]]],
    ['Sept. 3rd', [[null, 9, 3]]],
    ['21-Mar-2023', [[2023, 3, 21]]],
    ['2023-03-21', [[2023, 3, 21]]],
    ['May 2023, May 45, Mayor 3, March 21,000 men, March 21:30', []],
    ['20 March 21, 2023', []],
    ['3/4/2023', []],
    ['from March 20 to 22', [[null, 3, 20]]],
    ['in June 2023 and on 4 June', [[null, 6, 4]]],
  ])('reads the dates of %s', (text, dates) => {
    expect(datesIn(text).map(({ year, month, day: date }) => [year, month, date])).toEqual(dates);
  });
});

describe('weekday and date', () => {
  it.each([
    ['Monday, March 21, 2023', ['Monday → Tuesday']],
    ['Monday March 21 2023', ['Monday → Tuesday']],
    ['Monday evening, March 21, 2023', ['Monday → Tuesday']],
    ['Monday 21 March 2023', ['Monday → Tuesday']],
    ['Monday, the 21st of March 2023', ['Monday → Tuesday']],
    ['Monday (March 21, 2023)', ['Monday → Tuesday']],
    ['Monday, 2023-03-21', ['Monday → Tuesday']],
    ['Mon., March 21, 2023', ['Mon → Tue']],
    ['Thurs., March 21, 2023', ['Thurs → Tue']],
    ['March 21, 2023 (Monday)', ['Monday → Tuesday']],
    ['March 21, 2023, a Monday', ['Monday → Tuesday']],
    ['Tues., March 21, 2023', []],
    ['Monday to Friday, March 20-24, 2023', []],
    ['Monday and Wednesday, March 20 and 22, 2023', []],
    ['Monday’s vote. March 21, 2023, was wet', []],
    ['The Sun, March 21, 2023', []],
    ['Thursday, February 29, 2024', []],
    ['Thursday, February 29, 2023', []],
    ['Friday, February 29, 2024', ['Friday → Thursday']],
  ])('in “%s”', (text, found) => {
    expect(foundBy(WEEKDAY_FITS_DATE, { body: [text] })).toEqual(found);
  });

  it.each([
    ['2023-03-28', ['Monday → Tuesday']],
    ['2022-03-28', []],
    ['2023-09-28', []],
    [null, []],
  ])('without a year, in a piece of %s', (stamp, found) => {
    const example = { body: ['It rained on Monday, March 21.'], facts: { day: stamp } };
    expect(foundBy(WEEKDAY_FITS_DATE, example)).toEqual(found);
  });

  it.each([
    'They sit on Monday and Wednesday, March 20 and 22.',
    'They sit from Monday to Wednesday, March 20–22.',
    'They sit on Wednesday, March 20 and 22.',
  ])('leaves several days alone: “%s”', (text) => {
    const example = { body: [text], facts: { day: '2023-03-28' } };
    expect(foundBy(WEEKDAY_FITS_DATE, example)).toEqual([]);
  });

  it('across the turn of the year', () => {
    const facts = { day: '2024-01-03' };
    const example = { body: ['It rained on Sunday, Dec. 30, and on Tuesday, Jan. 2.'], facts };
    expect(foundBy(WEEKDAY_FITS_DATE, example)).toEqual(['Sunday → Saturday']);
  });
});

describe('impossible dates', () => {
  it.each([
    ['on February 29, 2023,', ['February 29, 2023']],
    ['on February 29, 2024,', []],
    ['on February 29, 2100,', ['February 29, 2100']],
    ['on February 29,', []],
    ['on Feb. 30 it rained', ['Feb. 30']],
    ['2023-02-30', ['2023-02-30']],
    ['31-Apr-2023', ['31-Apr-2023']],
    ['until April 31, when', ['April 31']],
    ['in April 31 people died', []],
    ['By April 31 people had died', []],
    ['on May 31, 2023', []],
  ])('in “%s”', (text, found) => {
    expect(foundBy(IMPOSSIBLE_DATE, { body: [text] })).toEqual(found);
  });

  it.each([
    ['They met in Sarn on March 29, 2023.', []],
    ['They met in Sarn on March 30, 2023.', ['March 30, 2023']],
    ['They will meet in Sarn on March 30, 2023.', []],
    ['They agreed to a vote on March 30, 2023.', []],
    ['He died last year. A service is on March 30, 2023.', []],
    ['The vote was held on March 30, 2024, by then a rite.', []],
  ])('to come, told as past on March 28: “%s”', (text, found) => {
    const example = { body: [text], facts: { day: '2023-03-28' } };
    expect(foundBy(IMPOSSIBLE_DATE, example)).toEqual(found);
  });
});
