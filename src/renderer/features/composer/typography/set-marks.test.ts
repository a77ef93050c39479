import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, type TypographyForms } from './forms';
import { applyEdits, setText, setTyped } from './set-marks';

const forms = (language: string): TypographyForms => {
  const found = formsOf(language);
  if (!found) throw new Error(`No forms for ${language}`);
  return found;
};
const setWhole = (text: string, language: string): string =>
  applyEdits(
    text,
    setText(text, () => forms(language)),
  );

/** Types a text key by key, each conversion applied as it comes. */
function typeOut(text: string, language: string): string {
  let typed = '';
  for (const key of text) {
    const edit = setTyped(typed, key, forms(language));
    typed = edit ? typed.slice(0, edit.from) + edit.insert : typed + key;
  }
  return typed;
}

const TABLE: readonly (readonly [language: string, typed: string, set: string])[] = [
  ['en-GB', `"The river," she said, "rose."`, '“The river,” she said, “rose.”'],
  ['en-GB', `He said 'no' and didn't stay.`, 'He said ‘no’ and didn’t stay.'],
  ['en-GB', `"He called it 'a wall'."`, '“He called it ‘a wall’.”'],
  ['en-GB', `the council's plan`, 'the council’s plan'],
  ['en-GB', `("quoted")`, '(“quoted”)'],
  ['en-GB', `a wall - any wall - fails`, 'a wall – any wall – fails'],
  ['en-GB', `a wall--any wall--fails`, 'a wall–any wall–fails'],
  ['en-GB', `He paid in "2024" and left`, 'He paid in “2024” and left'],
  ['en-GB', `6'2 tall, 12" wide`, `6'2 tall, 12" wide`],
  ['en-GB', `But I--" he began`, `But I–“ he began`],
  ['en-GB', `"But I--" he began`, '“But I–” he began'],
  ['en-US', `a wall--any wall`, 'a wall—any wall'],
  ['en-US', `a wall - any`, 'a wall — any'],
  ['de', `"Der Fluss", sagte sie, "steigt."`, '„Der Fluss“, sagte sie, „steigt.“'],
  ['de', `Er sagte: 'nein' und ging's an.`, 'Er sagte: ‚nein‘ und ging’s an.'],
  ['de', `Ein Wall - jeder Wall - fällt`, 'Ein Wall – jeder Wall – fällt'],
  ['fr', `Il dit "oui" et s'en va`, 'Il dit «\u202foui\u202f» et s’en va'],
  ['fr', `l'eau - toute l'eau - monte`, 'l’eau – toute l’eau – monte'],
  ['zh', `他说"河水上涨"了`, '他说“河水上涨”了'],
  ['zh', `河水--上涨`, '河水——上涨'],
];

describe('quotes and dashes as one types', () => {
  it.each(TABLE)('%s: %s', (language, typed, set) => {
    expect(typeOut(typed, language)).toBe(set);
  });

  it('leaves a hyphen that opens a line, and a rule of hyphens', () => {
    expect(typeOut('- point', 'en-GB')).toBe('- point');
    expect(typeOut('well-known', 'en-GB')).toBe('well-known');
  });
});

describe('quotes and dashes of a whole text', () => {
  it.each(TABLE)('%s: %s', (language, typed, set) => {
    expect(setWhole(typed, language)).toBe(set);
  });

  it.each([
    ["the 1990's and the '90s, 'tis true", 'the 1990’s and the ’90s, ’tis true'],
    ['“open curly, close straight"', '“open curly, close straight”'],
    ['--- and ----', '--- and ----'],
    ['a - b -c- d', 'a – b -c- d'],
  ])('en-GB: %s', (text, set) => {
    expect(setWhole(text, 'en-GB')).toBe(set);
  });

  it("takes a space typed inside French marks for the language's own", () => {
    expect(setWhole('Il dit "oui "', 'fr')).toBe('Il dit «\u202foui\u202f»');
  });

  it('leaves what has no forms', () => {
    expect(
      setText('a "b"', (at) => (at < 4 ? null : forms('en-GB'))).map(({ from }) => from),
    ).toEqual([4]);
  });

  const copy = fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '-',
      ' ',
      'a',
      'b',
      '9',
      '(',
      ')',
      '.',
      ',',
      '–',
      '—',
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '‚',
      '\u202f',
      '\u00a0',
      '河',
      'É',
    ),
    maxLength: 60,
  });
  it.each(['en-GB', 'en-US', 'de', 'fr', 'zh'])('%s: set twice is set once', (language) => {
    fc.assert(
      fc.property(copy, (text) => {
        const once = setWhole(text, language);
        expect(setWhole(once, language)).toBe(once);
      }),
      { numRuns: 4000 },
    );
  });

  it('changes no letter, figure or other mark', () => {
    const rest = (text: string): string => text.replace(/["'“”‘’„‚«»\-–—\s]/gu, '');
    fc.assert(
      fc.property(copy, fc.constantFrom('en-GB', 'de', 'fr', 'zh'), (text, language) => {
        expect(rest(setWhole(text, language))).toBe(rest(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('forms of a language', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-AU', 'en-GB'],
    ['en-US', 'en-US'],
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['zh-Hans-CN', 'zh'],
  ])('%s reads as %s', (given, as) => {
    expect(formsOf(given)).toBe(formsOf(as));
  });
  it('are unknown for others', () => expect(formsOf('ja')).toBeNull());
});
