import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordList } from '@shared/import/words';
import { plainSlice } from './plain-text';

const lines = (text: string): string[] =>
  plainSlice(text).content.content.map(({ textContent }) => textContent);

const MAIL = `The council met in the old customs house on Tuesday, and heard what the
engineers had found under the north pier. Nobody had measured it since the
war, and the tide tables that the harbour master keeps were written for
another depth. It will cost more than the town has, and it cannot wait for
the state.

A second paragraph of the same mail follows, and it is wrapped at the same
width as the first one, because the program that sent it wraps every line
before it sends it.`;

describe('plain text', () => {
  it('is joined where a mail has broken its lines', () => {
    expect(lines(MAIL)).toEqual(
      MAIL.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' ')),
    );
  });

  it('keeps every line a paragraph where a writer ended it', () => {
    const verse = 'One line\nand two\nand three\nand four\nand five\nand six\nand seven';
    expect(lines(verse)).toEqual(verse.split('\n'));
  });

  it('takes the line ends of every system, and nothing that nobody sees', () => {
    expect(
      lines(
        '\ufeffone\r\ntwo\rthree\u2028four\u2029fi\u00adve\u200b\vsix\f\u0001seven\ud800\ufffe',
      ),
    ).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  });

  it('loses and makes no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const seen = text.replace(/[\u00ad\u200b\ufeff]|(?![\t-\r\u0085])\p{Cc}/gu, '');
        expect(wordList(lines(text).join('\n'))).toEqual(wordList(seen));
        for (const line of lines(text)) expect(line).not.toBe('');
      }),
    );
  });
});
