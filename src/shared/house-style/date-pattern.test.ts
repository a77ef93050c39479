import { describe, expect, it } from 'vitest';
import { printPattern, unknownLetters } from './date-pattern';

const moment = new Date('2023-09-05T21:05:09+08:00');

describe('printPattern', () => {
  it.each([
    ['dd-MMM-yyyy', 'en-US', 'Asia/Shanghai', '05-Sep-2023'],
    ['d MMMM yyyy', 'en-GB', 'UTC', '5 September 2023'],
    ['MMMM d, yyyy', 'en-US', 'UTC', 'September 5, 2023'],
    ['EEEE d.M.yy', 'de', 'UTC', 'Dienstag 5.9.23'],
    ['d MMMM yyyy', 'ru', 'UTC', '5 сентября 2023'],
    ['yyyy年M月d日', 'zh-CN', 'UTC', '2023年9月5日'],
    ['dd/MM/yyyy', 'ar', 'UTC', '05/09/2023'],
    ['HH:mm', 'en-GB', 'Asia/Shanghai', '21:05'],
    ['h:mma', 'en-GB', 'Asia/Shanghai', '9:05pm'],
    ['hh.mm', 'en-GB', 'UTC', '01.05'],
    ["d 'de' MMMM 'o''clock'", 'en', 'UTC', "5 de September o'clock"],
  ])('prints %s in %s for %s', (pattern, language, zone, printed) => {
    expect(printPattern(pattern, moment, language, zone)).toBe(printed);
  });

  it('shows midnight as 00 on a clock of 24 hours and as 12 on one of 12', () => {
    expect(printPattern('HH:mm h', new Date('2023-01-01T00:00:00Z'), 'en-US', 'UTC')).toBe(
      '00:00 12',
    );
  });

  it('turns the date with the zone', () => {
    expect(printPattern('d HH', new Date('2023-12-31T20:00:00Z'), 'en', 'Asia/Shanghai')).toBe(
      '1 04',
    );
  });
});

describe('unknownLetters', () => {
  it('names the usual slips', () => {
    expect(unknownLetters('DD-MMM-YYYY')).toEqual(['DD', 'YYYY']);
  });
  it('lets quoted words and marks stand', () => {
    expect(unknownLetters("d 'th of' MMMM, yyyy")).toEqual([]);
  });
});
