import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotNames, wordingParts, writeWording } from './wording';

const words = (text: string) => ({ kind: 'words' as const, words: text });
const slot = (name: string) => ({ kind: 'slot' as const, name });

describe('wordingParts', () => {
  it.each<[string, readonly Parameters<typeof writeWording>[0][number][]]>([
    ['', []],
    ['Only words.', [words('Only words.')]],
    ['{name} is {post}.', [slot('name'), words(' is '), slot('post'), words('.')]],
    [
      'Write[ to {contact}].',
      [words('Write'), { kind: 'optional', parts: [words(' to '), slot('contact')] }, words('.')],
    ],
    ['{a}{b}', [slot('a'), slot('b')]],
    [String.raw`\[sic\] \{x\} a\\b`, [words(String.raw`[sic] {x} a\b`)]],
    ['(If you want, {a}.)', [words('(If you want, '), slot('a'), words('.)')]],
  ])('takes %j apart', (wording, parts) => {
    expect(wordingParts(wording)).toEqual({ ok: true, value: parts });
  });

  it.each([
    ['an unclosed slot', 'by {name', '{name'],
    ['a slot without a name', 'by {}.', '{}.'],
    ['a slot with spaces', 'by {the name}.', '{the name}.'],
    ['a brace alone', 'by } x', '} x'],
    ['an unclosed optional part', 'by [ {name}', '[ {name}'],
    ['a bracket alone', 'by ] x', '] x'],
    ['an optional part in another', 'a [b [{c}] d]', '[{c}] d]'],
    ['an optional part without a slot', 'a [b] c', '[b]'],
    ['open words in an optional part', 'a[ <b> {c}]', '[ <b> {c}]'],
    ['open words that are not closed', 'a <b', '<b'],
    ['open words around a slot', 'a <b {c}>', '<b {c}>'],
    ['open words without a word', 'a <> b', '<> b'],
    ['a backslash before another character', String.raw`a\n`, String.raw`\n`],
    ['a slot across a bracket', '{a[b}', '{a[b}'],
  ])('refuses %s and shows the place', (_name, wording, near) => {
    const parts = wordingParts(wording);
    expect(parts.ok ? '' : parts.error.near).toBe(near);
  });

  it('loses no character: escaped words and slots written out again give the wording', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\\{}[\]<>]/gu, String.raw`\$&`)),
      fc.constantFrom('{name}', '{a1}', '<open words>', '[ by {who}]', '[{x}, {y}]'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (wording) => {
          const parts = wordingParts(wording);
          expect(parts.ok ? writeWording(parts.value) : parts.error).toBe(wording);
        },
      ),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '{', '}', '[', ']', '<', '>', '\\', ' ') }),
        (wording) => {
          expect(typeof wordingParts(wording).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('slotNames', () => {
  it('names each slot once, in order, those of optional parts too', () => {
    const parts = wordingParts('{b} and {a}[ or {c}], {b}');
    expect(parts.ok && slotNames(parts.value)).toEqual(['b', 'a', 'c']);
  });
});
