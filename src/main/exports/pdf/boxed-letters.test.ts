import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boxedLetters } from './boxed-letters';

const pdf = (drawn: string): Uint8Array => {
  const stream = deflateSync(drawn);
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n9 0 obj\n<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n`),
    stream,
    Buffer.from('\nendstream'),
  ]);
};

describe('boxedLetters', () => {
  it('finds the letters that are drawn as glyph 0, each once', () => {
    const span = (actual: string, glyphs: string) =>
      `/Span<</ActualText <FEFF${actual}> >> BDC\n8.7 0 Td <${glyphs}> Tj\nEMC\n`;
    const drawn = `BT\n${span('8FD9', '0000')}${span('0066006C', '00CF')}${span('8FD9', '0000')}${span('D83DDC69', '0000')}ET`;
    expect(boxedLetters(pdf(drawn))).toBe('这👩');
  });

  it('finds none in glyphs whose digits only look so', () => {
    expect(boxedLetters(pdf('BT\n<010000200003> Tj\nET'))).toBe('');
  });
});
