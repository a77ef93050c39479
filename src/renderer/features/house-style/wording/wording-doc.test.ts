import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  wordingParts,
  writeWording,
  type PlainPart,
  type WordingPart,
} from '@shared/templates/wording';
import { readWordingDoc, writeWordingDoc } from './wording-doc';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const locked = words.map((each): PlainPart => ({ kind: 'words', words: each }));
const open = words.map((each): PlainPart => ({ kind: 'open', words: each }));
const slot = fc
  .stringMatching(/^[a-z][a-zA-Z0-9]{0,6}$/u)
  .map((name): PlainPart => ({ kind: 'slot', name }));
const optional = fc
  .tuple(
    fc.array(fc.oneof(locked, slot), { maxLength: 3 }),
    slot,
    fc.array(locked, { maxLength: 1 }),
  )
  .map(
    ([before, one, after]): WordingPart => ({
      kind: 'optional',
      parts: [...before, one, ...after],
    }),
  );
const wording = fc
  .array(fc.oneof(locked, open, slot, optional), { minLength: 1, maxLength: 8 })
  .map(writeWording);

function throughTheEditor(text: string): string {
  const doc = readWordingDoc(text);
  if (!doc.ok) throw new Error(doc.error.message);
  doc.value.check();
  return writeWordingDoc(doc.value);
}

describe('a wording in the editor', () => {
  it('comes back as it went in, whatever it is made of', () => {
    fc.assert(
      fc.property(wording, (text) => {
        fc.pre(!text.includes('<>') && wordingParts(text).ok);
        expect(throughTheEditor(text)).toBe(text);
      }),
    );
  });

  it('keeps two optional parts and two open stretches apart where they touch', () => {
    expect(throughTheEditor('[{a}][ {b}]<one><two>')).toBe('[{a}][ {b}]<one><two>');
  });

  it('refuses a wording that cannot be taken apart, and says where', () => {
    expect(readWordingDoc('A [part without a slot]')).toMatchObject({
      ok: false,
      error: { near: '[part without a slot]' },
    });
  });
});
