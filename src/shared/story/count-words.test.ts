import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '../../../tests/growth';
import { element, p, page, photo } from '../../../tests/story-builder';
import { storySchema } from '../elements/story.schema';
import { countStory, countWords, readingMinutes } from './count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One word.', 2],
    ['rock’n’roll isn’t dead', 3],
    ['A dash – is no word — nor is this …', 8],
    ['£412m for 6.4km', 3],
    ['  spaces\u00a0 do not count ', 4],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("counts Chinese by the dictionary's words, not by spaces", () => {
    expect(countWords('合作共赢', 'zh')).toBeGreaterThanOrEqual(2);
  });
});

describe('countWords of Western copy', () => {
  const signs = fc.constantFrom(
    ...'abcXYZ09 ..,;\'’‘!?-–—/&$%*+()[]<>=@#|~^`"“”„…«»£€\n\u00a0éÜßþÿÀ'.split(''),
    ':',
    '_',
    'ə',
  );

  it('counts as the segmenter does, whatever stands side by side', () => {
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 60 }),
        fc.constantFrom('en-GB', 'de', 'fr', 'sv', 'ar', 'zh-Hans'),
        (parts, language) => {
          const text = parts.join('');
          const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
          const wordLike = [...segmenter.segment(text)].filter((each) => each.isWordLike);
          expect(countWords(text, language)).toBe(wordLike.length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('countWords of a long text', () => {
  const scraps = fc.constantFrom(
    'mot ',
    'rock’n’roll ',
    '3.5 ',
    'a\u00a0b',
    '\u0301 ',
    '水利',
    ' ',
    '  ',
    "don't",
    '\u200d',
    '👩‍💻 ',
    '—',
  );

  it('counts as the segmenter does over the whole text', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 200, maxLength: 500 }), (parts) => {
        const text = parts.join('');
        const whole = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(
          ({ isWordLike }) => isWordLike,
        );
        expect(countWords(text)).toBe(whole.length);
      }),
    );
  });

  it('takes time in proportion to its length, in one paragraph too', async () => {
    const counting = (times: number) => {
      const text = 'Words of some length. '.repeat(times);
      return () => expect(countWords(text)).toBe(times * 4);
    };
    const { long, ratio } = await growth(counting(3125), counting(25_000));
    // Eight times as long: 64 times the work where it grew by the square.
    expect(ratio).toBeLessThan(32);
    expect(long).toBeLessThan(5000);
  });
});

describe('countStory', () => {
  const doc = page({
    headline: 'Two words',
    standfirst: 'Three more words',
    editorsNote: 'Note words',
    body: [
      'Five words stand right here.',
      element('crosshead', 'One crosshead'),
      photo('Caption of four words', 'Credit'),
      element('pullQuote', 'Lifted from above'),
    ],
    contributorCall: 'Write to us',
  });

  it('counts body copy and crossheads, not notes, captions, pull quotes and calls', () => {
    expect(countStory(doc).body).toBe(7);
  });

  it('counts everything a reader sees', () => {
    expect(countStory(doc).all).toBe(2 + 3 + 2 + 7 + 4 + 1 + 3 + 3);
  });

  it('reads through galleys', () => {
    const body = storySchema.node('body', null, [
      storySchema.node('galley', null, [p('Two words')]),
      p('one'),
    ]);
    expect(
      countStory(
        storySchema.node('doc', null, [
          element('kicker'),
          element('headline'),
          element('standfirst'),
          body,
        ]),
      ).body,
    ).toBe(3);
  });

  it('gives the same count whether or not blocks were counted before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const fresh = () => page({ body: texts });
          const first = fresh();
          expect(countStory(first)).toEqual(countStory(first));
          expect(countStory(fresh())).toEqual(countStory(first));
        },
      ),
    );
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 0],
    [1, 1],
    [238, 1],
    [618, 3],
    [1190, 5],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
