import { describe, expect, it } from 'vitest';
import { grammarMatches, type Remark } from './grammar-match';

const remark = (changes: Partial<Remark>): Remark => ({
  ...{ start: 0, end: 1, message: 'Say “x”.', kind: 'Grammar', rule: 'AnA', suggestions: [] },
  ...changes,
});

describe('what Harper remarks', () => {
  it('stands at the same words after an emoji', () => {
    const text = '👨‍👩‍👧 has an house, 😀 an hall';
    const places = grammarMatches(text, [
      remark({ start: 10, end: 12 }),
      remark({ start: 22, end: 24 }),
    ]).map(({ from, to }) => text.slice(from, to));
    expect(places).toEqual(['an', 'an']);
  });

  it('is kept where it is grammar, in the order of the text', () => {
    const kinds = ['Spelling', 'Repetition', 'Usage', 'Agreement', 'Style', 'Formatting'];
    const remarks = kinds.map((kind, at) => remark({ kind, start: 9 - at, end: 10 - at }));
    expect(grammarMatches('0123456789', remarks).map(({ kind }) => kind)).toEqual([
      'Agreement',
      'Usage',
    ]);
  });

  it('is left out where its rule is mostly wrong of news', () => {
    expect(grammarMatches('a thief', [remark({ rule: 'MassNouns' }), remark({})])).toHaveLength(1);
  });

  it('proposes whole replacements, and says words in quotation marks', () => {
    const suggestions = [
      { does: 'replace', text: 'have' },
      { does: 'remove', text: '' },
      { does: 'insertAfter', text: ' been' },
    ] as const;
    expect(
      grammarMatches('has', [remark({ end: 3, message: 'Use `have`, not `has`.', suggestions })]),
    ).toMatchObject([{ message: 'Use “have”, not “has”.', suggestions: ['have', '', 'has been'] }]);
  });

  it('never reaches past the end', () => {
    expect(grammarMatches('ab', [remark({ start: 1, end: 9 })])).toMatchObject([
      { from: 1, to: 2 },
    ]);
  });
});
