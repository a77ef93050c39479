import { describe, expect, it } from 'vitest';
import { decodeDictionary } from './decode-dictionary';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (aff: Uint8Array, dic: Uint8Array) => decodeDictionary('fr', { aff, dic });

describe('a dictionary’s files', () => {
  it.each([
    ['UTF-8', utf8('SET UTF-8\n'), utf8('1\nété\n')],
    ['UTF-8 with a mark', utf8('\uFEFFSET UTF-8\n'), utf8('\uFEFF1\nété\n')],
    ['UTF-8 that is not named', utf8('TRY é\n'), utf8('1\nété\n')],
    ['Latin-1', latin('# Wörter\nSET ISO8859-1\n'), latin('1\nété\n')],
    ['Latin-1 that is not named', latin('TRY e\n'), latin('1\nété\n')],
    ['a code page', latin('SET microsoft-cp1252\n'), latin('1\nété\n')],
  ])('are text: %s', (_what, aff, dic) => {
    expect(read(aff, dic)).toMatchObject({ ok: true, value: { id: 'fr', dic: '1\nété\n' } });
  });

  it('in Cyrillic are read by their own encoding', () => {
    const dic = Uint8Array.of(0x31, 0x0a, 0xcd, 0xc9, 0xd2, 0x0a);
    expect(read(latin('SET KOI8-R\n'), dic)).toMatchObject({ value: { dic: '1\nмир\n' } });
  });

  it.each([
    ['bytes of another encoding', 'SET UTF-8\n', 'its files are not in UTF-8'],
    ['an unknown encoding', 'SET EBCDIC\n', 'its encoding, EBCDIC, is not one that can be read'],
  ])('say what is wrong: %s', (_what, aff, reason) => {
    expect(read(latin(aff), latin('1\nété\n'))).toEqual({ ok: false, error: reason });
  });
});
