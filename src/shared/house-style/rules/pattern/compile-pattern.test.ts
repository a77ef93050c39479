import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern';

function found(pattern: string, text: string): readonly string[] {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.value.findAll(text).map(({ from, text: words }) => `${from}:${words}`);
}

describe('a pattern of Vale’s', () => {
  it.each([
    [String.raw`\bcaf\w\b`, 'café cafe', ['0:café', '5:cafe']],
    [String.raw`\bErdo\w+`, 'Erdoğan', ['0:Erdoğan']],
    [String.raw`\w+`, 'e\u0301te\u0301', ['0:e\u0301te\u0301']],
    [String.raw`\d+`, '٣٤ 12', ['0:٣٤', '3:12']],
    [String.raw`\Ba`, 'aaé a', ['1:a']],
    ['(?i)one', 'ONE one', ['0:ONE', '4:one']],
    ['(?i:one) Two', 'ONE Two one two', ['0:ONE Two']],
    ['(?i)a(?-i)b', 'Ab AB ab', ['0:Ab', '6:ab']],
    ['(?i)[a-c]x(?-i)y', 'Cxy CXy CXY', ['0:Cxy', '4:CXy']],
    ['one(?i)|two', 'TWO ONE', ['0:TWO']],
    ['^b', 'a\nb', []],
    ['(?m)^b$', 'a\nb\nc', ['2:b']],
    ['b$', 'b\n', ['0:b']],
    [String.raw`b\z`, 'b\n', []],
    [String.raw`\Ab|b\Z`, 'b b\n', ['0:b', '2:b']],
    ['a.b', 'a\nb a\rb', ['4:a\rb']],
    ['(?s)a.b', 'a\nb', ['0:a\nb']],
    ['(?x) a b # c', 'ab a b', ['0:ab']],
    ['(?P<word>x)(?<other>y)', 'xy', ['0:xy']],
    [String.raw`(\w)\1`, 'abba', ['1:bb']],
    [String.raw`(?P<c>\w)\k<c>`, 'abba', ['1:bb']],
    ['a++b', 'aab', ['0:aab']],
    ['a++ab', 'aab', []],
    ['(?>a|ab)c', 'abc', []],
    ['(?>ab|a)c', 'abc ac', ['0:abc', '4:ac']],
    ['[[:alpha:]]+', 'añ1', ['0:añ']],
    ['[[:^alpha:]x]+', 'a1x', ['1:1x']],
    [String.raw`[^\W_]+`, 'a_é', ['0:a', '2:é']],
    [String.raw`[\W_]+`, 'a_-é', ['1:_-']],
    ['[a-z-[aeiou]]+', 'cat', ['0:c', '2:t']],
    ['[]a]+', 'a]b', ['0:a]']],
    ['[a-]+', 'a-b', ['0:a-']],
    [String.raw`[\w-]+`, 'a-b', ['0:a-b']],
    ['[^,]+,', 'a, b', ['0:a,']],
    ['[&&~~]+', 'a&~', ['1:&~']],
    [String.raw`\x{1F4F0}|\x41|\u00e9`, '📰Aé', ['0:📰', '2:A', '3:é']],
    ['[📰-📲]', 'x📱', ['1:📱']],
    [String.raw`\p{Greek}+|\pN`, 'αβ1', ['0:αβ', '2:1']],
    [String.raw`(?i)\p{Lu}x(?-i)y`, 'axy', ['0:axy']],
    [String.raw`\Qa.b\E+`, 'a.bb axb', ['0:a.bb']],
    [String.raw`\-\_\/\<\"`, '-_/<"', ['0:-_/<"']],
    ['a{,2}', 'a{,2}', ['0:a{,2}']],
    ['{x}', '{x}', ['0:{x}']],
    ['(?=a)?b', 'b', ['0:b']],
    ['a(?#what for)b', 'ab', ['0:ab']],
    ['(?<!:[^ ]+?):\\s[A-Z]', 'Tone: Concise', ['4:: C']],
    ['', 'abc', []],
  ])('%s in %j', (pattern, text, places) => {
    expect(found(pattern, text)).toEqual(places);
  });

  it.each([
    ['(', 'a “(” is never closed'],
    ['a)', 'a “)” has no “(”'],
    ['[a', 'a “[” is never closed'],
    ['*a', '“*” has nothing to repeat'],
    ['(?:+)', '“+” has nothing to repeat'],
    [String.raw`\G`, '“\\G” has no counterpart here'],
    [String.raw`\1(a)`, 'it refers to a group that does not stand before it'],
    [String.raw`\p{Klingon}`, 'there are no characters called \\p{Klingon} here'],
    ['(?(1)a|b)', 'a group of this kind has no counterpart here'],
    ['(?U)a', 'the flag “U” has no counterpart here'],
    ['[[:nope:]]', 'there is no class [:nope:]'],
    ['[z-a]', 'the range z-a runs backwards'],
    [String.raw`\x{FFFFFF}`, 'there is no character with the number ffffff'],
  ])('says why %s can’t be used', (pattern, reason) => {
    expect(compilePattern(pattern)).toEqual({ ok: false, error: reason });
  });

  it('fills a replacement from its groups', () => {
    const compiled = compilePattern(String.raw`(\d+)(st|nd)`);
    expect(compiled.ok && compiled.value.replaceIn('1st, 2nd', '$1/$0/${2}$$/$3')).toBe(
      '1/1st/st$/, 2/2nd/nd$/',
    );
  });

  it('keeps no state between texts', () => {
    const compiled = compilePattern('a');
    if (!compiled.ok) throw new Error(compiled.error);
    expect([1, 2, 3].map(() => compiled.value.isIn('ba'))).toEqual([true, true, true]);
    expect(compiled.value.findAll('a')).toHaveLength(1);
  });
});
