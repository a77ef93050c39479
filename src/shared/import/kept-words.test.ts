import { describe, expect, it } from 'vitest';
import { recognisedLines } from '../../../tests/import/recognised-lines';
import { printedCredit } from './caption-credit';
import { keptWords } from './kept-words';

const WORDS = 'The river rose in the night.';

function wordsOf(text: string, form: 'text' | 'html' = 'text'): string {
  const [line] = recognisedLines([['body', text]]);
  if (line === undefined) throw new Error('a line is recognised');
  return keptWords(line, form)
    .ranges.map(({ from, to }) => line.text.slice(from, to))
    .join('');
}

describe('keptWords', () => {
  it.each([
    `"paragraph_1","${WORDS}"`,
    `para_1,"${WORDS}"`,
    `"text": "${WORDS}",`,
    `@BODY:${WORDS}`,
    `para_1;${WORDS}`,
    `<p>${WORDS}</p>`,
    `<p>${WORDS}`,
    `<h1>${WORDS}</h1>`,
    `"${WORDS}",`,
  ])('takes off what a system writes around a paragraph: %s', (text) => {
    expect(wordsOf(text)).toBe(WORDS);
  });

  it.each([
    '“I never said so.”',
    '"I never said so," she said, "or wrote it."',
    'He wrote <p> where he meant a paragraph.',
    'Text: the word at the door.',
    '@ana wrote to us.',
    '@ana: thank you for the letter.',
    '"I went," she said, "and ",',
  ])('leaves the words of the copy: %s', (text) => {
    expect(wordsOf(text)).toBe(text);
  });

  it('leaves what stands so on a page', () => {
    expect(wordsOf(`"${WORDS}",`, 'html')).toBe(`"${WORDS}",`);
  });
  it('reads caption and credit out of one line of a system', () => {
    const text = '{"caption": "The quay at dawn", "credit": "Ana Ruiz"},';
    const credit = printedCredit('caption', text, null);
    const [line] = recognisedLines([['caption', text, { credit }]]);
    if (line === undefined) throw new Error('a line is recognised');
    const { ranges, creditLine } = keptWords(line, 'text');
    expect(ranges.map(({ from, to }) => text.slice(from, to))).toEqual(['The quay at dawn']);
    expect(creditLine).toBe('Ana Ruiz');
  });
  it('leaves the quotation mark that closes what somebody said', () => {
    expect(wordsOf('para_1;He said "no"')).toBe('He said "no"');
  });
});
