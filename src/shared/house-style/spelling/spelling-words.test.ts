import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingWords } from './spelling-words';

const wordsIn = (text: string) => spellingWords(text).map(({ word }) => word);

describe('the words that have a spelling', () => {
  it.each([
    ['“newspapers’ rights”', ['newspapers', 'rights']],
    ['the ‘win-win’ idea', ['the', 'win-win', 'idea']],
    ['end.Next', ['end', 'Next']],
    ['don’t, o’clock', ['don’t', 'o’clock']],
    ['in the mid-1990s', ['in', 'the', 'mid']],
    ['a 10-yaer-old on the 21st', ['a', 'yaer', 'old', 'on', 'the']],
    ['COVID-19 and G20', ['COVID', 'and']],
    ['the U.S. and p.m. hours', ['the', 'and', 'hours']],
    ['see https://x.org/goverment?a=b now', ['see', 'now']],
    ['see www.goverment.com, now', ['see', 'now']],
    ['see goverment.com/teh now', ['see', 'now']],
    ['mail jane@goverment.org or @jakc #tgas', ['mail', 'or']],
    ['the file report.pdf', ['the', 'file']],
    ['f*** snake_case', []],
    ['one\uFFFCtwo', ['one', 'two']],
    ['Café Erdoğan 北京', ['Café', 'Erdoğan', '北京']],
    ['a'.repeat(61), []],
  ])('in %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { word, from, to } of spellingWords(text))
          expect(text.slice(from, to)).toBe(word);
      }),
      { endOnFailure: true },
    );
  });
});
