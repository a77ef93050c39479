import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOf } from '../../../tests/growth';
import { importText } from './import-text';
import type { TextForm } from './recognition';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (text: string): string => {
  const read = importText({ source: { text }, name: '' });
  return read.ok ? read.value.form : (read.error[0]?.code ?? '');
};

describe('importText', () => {
  it.each([
    ['piece.txt', '# Not Markdown here', 'text'],
    ['piece.md', 'Room for the river', 'md'],
    ['piece.html', 'Room for the river', 'html'],
    ['piece.htm', 'Room', 'html'],
    ['', '<!DOCTYPE html><p>x', 'html'],
    ['piece.txt', '<!doctype html><html><p>x', 'html'],
    ['', '<p>Room for the river</p>', 'html'],
    ['', '---\ntitle: Room\n---\nx', 'md'],
    ['', '# Room for the river\n\nx', 'md'],
    ['', 'Room for the river', 'text'],
    ['', '<3 rivers', 'text'],
    ['notes.weird', 'Room', 'text'],
  ])('takes %s beginning “%s” for %s', (name, text, form) => {
    const read = importText({ source: { text }, name });
    expect(read.ok && read.value.form).toBe(form);
  });

  it('takes the form that it is told', () => {
    const read = importText({ source: { text: '# Room\n\nx' }, name: 'a.md', as: 'text' });
    expect(read.ok && read.value.lines[0]?.text).toBe('# Room');
  });

  it('says how bytes were read, and passes the notes on', () => {
    const read = importText({
      source: { bytes: new Uint8Array([0x43, 0x61, 0x66, 0xe9]) },
      name: 'a.txt',
    });
    expect(
      read.ok && [read.value.encoding, read.value.name, read.value.notes.map((one) => one.code)],
    ).toEqual(['windows-1252', 'a.txt', ['encoding-guess']]);
  });

  it('reads bytes in the encoding that it is told', () => {
    const read = importText({
      source: { bytes: utf8('Café') },
      name: 'a.txt',
      encoding: 'windows-1252',
    });
    expect(read.ok && read.value.lines[0]?.text).toBe('CafÃ©');
  });

  it.each([
    ['nothing', '', 'import-empty'],
    ['white space', ' \n ', 'import-empty'],
    ['tags without words', '<p></p>', 'import-empty'],
    ['more than five million characters', 'a '.repeat(2_500_001), 'import-too-large'],
    ['more than 20,000 lines', 'a\n'.repeat(20_001), 'import-too-large'],
  ])('refuses %s', (_name, text, refusal) => {
    expect(code(text)).toBe(refusal);
  });

  it('answers in good time where text is made to cost the square of its length', () => {
    const hostile = [
      '('.repeat(200_000),
      `a${' '.repeat(500_000)}b`,
      'Ana Ruiz is a man and '.repeat(20_000),
      '<p>'.repeat(20_000),
      '<b>'.repeat(50_000),
      '['.repeat(50_000),
      'A, '.repeat(100_000),
      'March 3, 2024, '.repeat(20_000),
    ];
    for (const text of hostile) {
      for (const as of ['text', 'html', 'md'] as const) {
        const work = workOf(() => void importText({ source: { text }, name: '', as }));
        expect(work).toBeLessThan(5000);
      }
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<TextForm>('text', 'html', 'md'),
        (text, as) => {
          expect(typeof importText({ source: { text }, name: '', as }).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          expect(typeof importText({ source: { text }, name: '' }).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
