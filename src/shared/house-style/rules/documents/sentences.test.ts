import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyAt } from './mapped-copy';
import { sentencesOf } from './sentences';

const textsOf = (text: string): string[] => sentencesOf(copyAt(text, 0)).map((one) => one.text);

describe('sentencesOf', () => {
  it.each([
    ['titles', 'Mr. Xi met Dr. Li. They spoke.', ['Mr. Xi met Dr. Li.', 'They spoke.']],
    ['initials', 'J. K. Rowling wrote. She won.', ['J. K. Rowling wrote.', 'She won.']],
    ['a country inside', 'The U.S. Senate met. It rose.', ['The U.S. Senate met.', 'It rose.']],
    [
      'a country at the end',
      'He left the U.S. The talks ended.',
      ['He left the U.S.', 'The talks ended.'],
    ],
    ['a month', 'On Oct. 26 it began. It ended.', ['On Oct. 26 it began.', 'It ended.']],
    [
      'a firm',
      'Apple Inc. Chief Tim Cook left. He sold.',
      ['Apple Inc. Chief Tim Cook left.', 'He sold.'],
    ],
    ['a quotation', '“We agreed.” They left.', ['“We agreed.”', 'They left.']],
    ['a line end inside', 'One line\nAnd more. Two.', ['One line\nAnd more.', 'Two.']],
    ['figures', 'It fell 3.5 percent. It rose.', ['It fell 3.5 percent.', 'It rose.']],
    [
      'a figure that opens',
      'Talks failed. 12,000 people marched. $5 was paid.',
      ['Talks failed.', '12,000 people marched.', '$5 was paid.'],
    ],
    [
      'a short form before a figure',
      'On Oct. 26 art. 5 and no. 7 of it fell. It ended.',
      ['On Oct. 26 art. 5 and no. 7 of it fell.', 'It ended.'],
    ],
    ['Chinese', '他来了。他走了。', ['他来了。', '他走了。']],
    ['no end', 'No end', ['No end']],
    ['nothing', ' ', []],
  ])('splits at ends alone: %s', (_what, text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });

  it('loses no words, and places each where it stands', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'The',
      'dog',
      'end.',
      '!',
      '”',
      ' ',
      '\n',
      '😀',
      '。',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const sentences = sentencesOf(copyAt(text, 0));
          expect(
            sentences
              .map((one) => one.text)
              .join('')
              .replaceAll(/\s/gu, ''),
          ).toBe(text.replaceAll(/\s/gu, ''));
          for (const { text: words, places, end } of sentences)
            expect(text.slice(places[0], end)).toBe(words);
        },
      ),
    );
  });
});
