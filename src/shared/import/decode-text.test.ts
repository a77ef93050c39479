import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOf } from '../../../tests/growth';
import { decodeText } from './decode-text';
import { ENCODINGS, type Encoding } from './encoding';
import { windows1252 } from './windows-1252';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
    ),
  );

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  return new Uint8Array(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

/** Windows-1251 for letters of the Russian alphabet. */
const cyrillic = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(text, (letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    ),
  );

/** Windows-1252. */
const latin = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(text, (letter) => {
      const high = Array.from({ length: 32 }, (_, at) => windows1252(0x80 + at)).indexOf(letter);
      return high < 0 ? letter.charCodeAt(0) : 0x80 + high;
    }),
  );

const read = (
  source: Uint8Array,
  forced?: Parameters<typeof decodeText>[1],
): [encoding: string, text: string] => {
  const decoded = decodeText(source, forced);
  return decoded.ok
    ? [decoded.value.encoding, decoded.value.text]
    : ['refused', decoded.error.map(({ code }) => code).join()];
};

describe('decodeText', () => {
  const copy = 'Zoë’s “river” – 12 km, 7 µm, café';

  it.each([
    ['UTF-8', utf8(copy), 'utf-8', copy],
    ['UTF-8 with a mark', utf8(`\ufeff${copy}`), 'utf-8', copy],
    ['UTF-16 little-endian with a mark', utf16(copy, false, true), 'utf-16le', copy],
    ['UTF-16 big-endian with a mark', utf16(copy, true, true), 'utf-16be', copy],
    ['UTF-16 little-endian by its NULs', utf16(copy, false, false), 'utf-16le', copy],
    ['UTF-16 big-endian by its NULs', utf16(copy, true, false), 'utf-16be', copy],
    [
      'Chinese UTF-16 without a mark',
      utf16('河水不会永远听从堤坝的安排。\n沿岸的居民明白这一点。', false, false),
      'utf-16le',
      '河水不会永远听从堤坝的安排。\n沿岸的居民明白这一点。',
    ],
    [
      'Windows-1252',
      bytes('Zo', [0xeb, 0x92], 's ', [0x93], 'river', [0x94, 0x20, 0x96], ' caf', [0xe9]),
      'windows-1252',
      'Zoë’s “river” – café',
    ],
    [
      'Windows-1251',
      cyrillic('Река поднимается каждую весну, и никто не спрашивает почему'),
      'windows-1251',
      'Река поднимается каждую весну, и никто не спрашивает почему',
    ],
    ['plain ASCII', utf8('The river rose.'), 'utf-8', 'The river rose.'],
  ])('reads %s', (_name, source, encoding, text) => {
    expect(read(source)).toEqual([encoding, text]);
  });

  it('reads stray Windows-1252 bytes in a UTF-8 file, and says so', () => {
    const decoded = decodeText(bytes([...utf8('Zoë said “no” and ')], [0x93], 'yes', [0x94]));
    expect(decoded.ok && decoded.value.text).toBe('Zoë said “no” and “yes”');
    expect(decoded.ok && decoded.value.notes.map(({ code }) => code)).toEqual(['mixed-encoding']);
  });

  it('takes a guess back: a forced encoding reads the same bytes', () => {
    const source = cyrillic('Река поднимается');
    expect(read(source, 'windows-1252')).toEqual(['windows-1252', 'Ðåêà ïîäíèìàåòñÿ']);
    expect(read(source, 'windows-1251')).toEqual(['windows-1251', 'Река поднимается']);
  });

  it('offers every other encoding', () => {
    const decoded = decodeText(utf8('x'));
    expect(decoded.ok && decoded.value.alternatives).toEqual([
      'utf-16le',
      'utf-16be',
      'windows-1252',
      'windows-1251',
    ]);
  });

  it('marks what an encoding has no character for', () => {
    const decoded = decodeText(bytes('caf', [0xe9, 0x20, 0x81]));
    expect(decoded.ok && decoded.value.text).toBe('café \ufffd');
    expect(decoded.ok && decoded.value.notes.map(({ code }) => code)).toContain('unreadable-bytes');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'import-empty'],
    ['white space alone', utf8(' \n\t\n'), 'import-empty'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'import-pdf'],
    ['a Word file', bytes('PK\u0003\u0004', [0, 0], 'word/document.xml'), 'import-word'],
    ['a bundle', bytes('PK\u0003\u0004', [0, 0], 'story.json'), 'import-bundle'],
    ['a zip', bytes('PK\u0003\u0004', [0, 0], 'a.bin'), 'import-archive'],
    [
      'an old Word file',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'import-old-word',
    ],
    ['rich text', utf8('{\\rtf1\\ansi'), 'import-rtf'],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'import-picture'],
    ['a PNG', bytes([0x89], 'PNG\r\n'), 'import-picture'],
    ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBP'), 'import-picture'],
    ['an MP3', bytes('ID3', [3, 0]), 'import-sound'],
    ['a SQLite library', bytes('SQLite format 3', [0]), 'import-data'],
    ['bytes with NUL', bytes([1, 0, 0, 0, 9, 200, 0, 3, 3, 0, 0, 7]), 'import-binary'],
  ])('refuses %s with the way on', (_name, source, code) => {
    const decoded = decodeText(source);
    expect(decoded.ok ? [] : decoded.error.map((one) => one.code)).toEqual([code]);
    expect(decoded.ok ? '' : decoded.error[0]?.message).toMatch(/Nothing was taken in|no words/u);
  });

  it('refuses a line of 200 MB at once', () => {
    const source = new Uint8Array(200_000_000).fill(0x61);
    const work = workOf(() => expect(read(source)).toEqual(['refused', 'import-too-large']));
    expect(work).toBeLessThan(1000);
  });

  it('gives back every well-formed text that has words', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter(
        (words) =>
          words.trim() !== '' &&
          !words.includes('\0') &&
          !words.startsWith('\ufeff') &&
          notMagic(words),
      );
    fc.assert(
      fc.property(text, (words) => {
        expect(read(utf8(words))).toEqual(['utf-8', words]);
        expect(read(utf16(words, false, true))[1]).toBe(words);
        expect(read(utf16(words, true, true))[1]).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any wrong guess back without loss, however it was read first', () => {
    const western = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghij ÉÈéèüßñÆøþ“”‘’–—…€ŠžŸ')),
      minLength: 1,
      maxLength: 60,
    });
    const russian = fc.string({
      unit: fc.constantFrom(...Array.from('abc АБВГДЕЖЗИЙабвгдежзийклмнопрстуфхцчшщъыьэюя')),
      minLength: 1,
      maxLength: 60,
    });
    const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const sources: readonly (readonly [
      Encoding,
      fc.Arbitrary<string>,
      (text: string) => Uint8Array,
    ])[] = [
      ['utf-8', any, utf8],
      ['utf-16le', any, (text) => utf16(text, false, false)],
      ['utf-16be', any, (text) => utf16(text, true, false)],
      ['windows-1252', western, latin],
      ['windows-1251', russian, cyrillic],
    ];
    for (const [encoding, text, encoded] of sources) {
      fc.assert(
        fc.property(text, fc.constantFrom(...ENCODINGS), (words, first) => {
          const source = encoded(words);
          fc.pre(words.trim() !== '' && notMagic(words) && !words.startsWith('\ufeff'));
          fc.pre(read(source, encoding)[0] !== 'refused');
          read(source, first);
          expect(read(source, encoding)).toEqual([encoding, words]);
        }),
      );
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (source) => {
        expect(typeof decodeText(source).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

function notMagic(words: string): boolean {
  return !/^(?:%PDF-|PK|\{\\rtf|GIF8|II\*|MM|ID3|OggS|fLaC|Rar!|7z|SQLite|bplist|wOF)/u.test(words);
}
