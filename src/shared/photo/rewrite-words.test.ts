import fc from 'fast-check';
import { Fragment } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { storySchema } from '../elements/story.schema';
import { rewriteWords } from './rewrite-words';

const plain = (words: string) => storySchema.text(words);
const emphasis = (words: string) => storySchema.text(words, [storySchema.mark('emphasis')]);
const ship = Fragment.fromArray([plain('The '), emphasis('Lady Constance'), plain(' at rest')]);

describe('words that are corrected', () => {
  it.each([
    ['The Lady Constance at rest', 'The <Lady Constance> at rest'],
    ['The Lady Constanze at rest', 'The <Lady Constanze> at rest'],
    ['The Lady Constance at the quay', 'The <Lady Constance> at the quay'],
    ['A Lady Constance at rest', 'A <Lady Constance> at rest'],
    ['The Lady Constance', 'The <Lady Constance>'],
    ['', ''],
    ['Boats', 'Boats'],
  ])('keep the marks of what stays: %s', (words, expected) => {
    const written = rewriteWords(ship, words);
    const shown = written.content.map(({ text = '', marks }) =>
      marks.length === 0 ? text : `<${text}>`,
    );
    expect(shown.join('').replaceAll('><', '')).toBe(expected);
  });

  it('are exactly the new words, whatever was there', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (was, words) => {
        const copy = was === '' ? Fragment.empty : Fragment.from(emphasis(was));
        const written = rewriteWords(copy, words);
        expect(written.textBetween(0, written.size)).toBe(words);
      }),
    );
  });
});
