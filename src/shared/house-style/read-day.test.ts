import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPattern } from './date-pattern';
import { readDay } from './read-day';

describe('readDay', () => {
  it.each([
    ['March 21, 2023', 'MMMM d, yyyy', 'en-US', '2023-03-21'],
    ['28-Mar-2026', 'dd-MMM-yyyy', 'en-US', '2026-03-28'],
    ['8 September 2024', 'd MMMM yyyy', 'en-GB', '2024-09-08'],
    ['3 mars 2026', 'd MMMM yyyy', 'fr', '2026-03-03'],
    ['2026年3月3日', "yyyy'年'M'月'd'日'", 'zh-CN', '2026-03-03'],
  ])('reads %s', (text, pattern, language, day) => {
    expect(readDay(text, pattern, language)).toBe(day);
  });

  it.each([
    ['another form', '21 March 2023', 'MMMM d, yyyy'],
    ['a day that no calendar has', 'February 30, 2023', 'MMMM d, yyyy'],
    ['the wrong weekday', 'Monday, March 21, 2023', 'EEEE, MMMM d, yyyy'],
    ['words', 'last Tuesday', 'MMMM d, yyyy'],
    ['nothing', '', 'MMMM d, yyyy'],
    ['a pattern without a year', 'March 21', 'MMMM d'],
  ])('refuses %s', (_what, text, pattern) => {
    expect(readDay(text, pattern, 'en-US')).toBeNull();
  });

  it('reads back every day that is printed', () => {
    const day = fc.date({
      min: new Date('1000-01-01T12:00:00Z'),
      max: new Date('2999-12-31T12:00:00Z'),
      noInvalidDate: true,
    });
    const pattern = fc.constantFrom(
      'd MMMM yyyy',
      'dd-MMM-yyyy',
      'yyyy-MM-dd',
      'EEEE, MMMM d, yyyy',
    );
    const language = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'zh');
    fc.assert(
      fc.property(day, pattern, language, (date, form, tag) => {
        const iso = date.toISOString().slice(0, 10);
        const text = printPattern(form, new Date(`${iso}T12:00:00Z`), tag, 'UTC');
        expect(readDay(text, form, tag)).toBe(iso);
      }),
    );
  });
});
