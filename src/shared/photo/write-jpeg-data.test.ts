import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isRubbish } from './clean-text';
import { jpegParts } from './containers/jpeg-segments';
import { EMBEDDED_NAMES, type EmbeddedData } from './embedded-data';
import { readPhotoData } from './read-photo-data';
import { stripPhotoData, writePhotoData } from './write-jpeg-data';

const latin = (words: string) => Uint8Array.from(words, (each) => each.charCodeAt(0));
const segment = (marker: number, body: string) =>
  latin(
    `\xff${String.fromCharCode(marker, (body.length + 2) >> 8, (body.length + 2) & 255)}${body}`,
  );
const all = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const JFIF = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const ICC = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours');
const ADOBE = segment(0xee, 'Adobe\0d\0\0\0\0\x01');
const DRAWN = all(
  segment(0xdb, `\0${'q'.repeat(64)}`),
  segment(0xc0, '\x08\0\x08\0\x08\x03\x01\x22\0\x02\x11\x01\x03\x11\x01'),
  segment(0xda, '\x03\x01\0\x02\x11\x03\x11\0\x3f\0'),
  latin('scan\xff\0data\xff\xd0more'),
  segment(0xda, '\x03\x01\0\x02\x11\x03\x11\0\x3f\0'),
  latin('second scan'),
);
const [SOI, EOI] = [latin('\xff\xd8'), latin('\xff\xd9')];
const plain = all(SOI, JFIF, ICC, ADOBE, DRAWN, EOI);
const secrets = all(
  SOI,
  segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01SECRET thumbnail`),
  segment(0xe0, 'JFXX\0SECRET'),
  segment(0xe1, 'Exif\0\0SECRET gps'),
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0SECRET'),
  segment(0xe2, 'MPF\0SECRET'),
  ICC,
  segment(0xed, 'Photoshop 3.0\x008BIM SECRET'),
  ADOBE,
  segment(0xef, 'SECRET'),
  segment(0xfe, 'SECRET comment'),
  DRAWN,
  EOI,
  latin('SECRET trailer'),
);

function written(jpeg: Uint8Array, data: EmbeddedData): Uint8Array {
  const result = writePhotoData(jpeg, data);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('writePhotoData', () => {
  it('keeps nothing but colours and what is drawn of what was in the file', () => {
    const bytes = written(secrets, { caption: 'Quay' });
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('SECRET');
    expect(bytes).toEqual(written(plain, { caption: 'Quay' }));
  });

  it('leaves what is drawn as it was, byte for byte', () => {
    const drawn = (bytes: Uint8Array) =>
      jpegParts(bytes)?.segments.filter(({ marker }) => marker < 0xe0 || marker > 0xef);
    expect(drawn(written(plain, { caption: 'Quay' }))).toEqual(drawn(plain));
  });

  it('writes what is read again as it was, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('a, b', ', ,', '&amp;<b>]]>', 'é'.repeat(3000), '\u2028x\u0085', '\ufeff'),
    );
    const data = fc.record(
      {
        ...Object.fromEntries(EMBEDDED_NAMES.map((name) => [name, words])),
        takenOn: fc
          .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        digitalSource: fc.constantFrom('digitalCapture', 'trainedAlgorithmicMedia'),
        caption: fc.string({ unit: 'grapheme-composite', maxLength: 3000 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(data, (given: EmbeddedData) => {
        const { facts, others, faults, gps } = readPhotoData(written(plain, given));
        const wanted = EMBEDDED_NAMES.map((name) => [name, cleanText(given[name] ?? '')] as const)
          .filter(([name, value]) => value !== '' && !(name === 'caption' && isRubbish(value)))
          .toSorted();
        const found = facts.filter(({ name }) => name !== 'use');
        expect(found.map(({ name, value }) => [name, value]).toSorted()).toEqual(wanted);
        expect([others, faults, gps]).toEqual([[], [], null]);
      }),
      { numRuns: 200 },
    );
  });

  it('writes the same bytes for the same words', () => {
    const data = { caption: 'Quay', creator: 'A, B', licensor: 'Meridian' };
    expect(written(plain, data)).toEqual(written(plain, data));
    expect(written(written(plain, { headline: 'Old' }), data)).toEqual(written(plain, data));
  });

  it('keeps a caption whole in XMP where IIM has to cut it', () => {
    const caption = '码头 '.repeat(1000).trim();
    const { facts, others } = readPhotoData(written(plain, { caption }));
    expect([facts[0]?.value, facts[0]?.standard, others]).toEqual([caption, 'IPTC Core', []]);
  });

  it.each([
    ['no JPEG', latin('GIF89a')],
    ['nothing', new Uint8Array()],
    ['a JPEG that is cut', plain.subarray(0, -20)],
  ])('refuses %s', (_what, bytes) => {
    const result = writePhotoData(bytes, { caption: 'Quay' });
    expect(result).toMatchObject({ ok: false, error: { code: 'photo-data-no-jpeg' } });
    expect(stripPhotoData(bytes).ok).toBe(false);
  });

  it('refuses more words than a segment holds', () => {
    const long = '&'.repeat(8000);
    const result = writePhotoData(plain, { caption: long, usageTerms: long });
    expect(result).toMatchObject({ ok: false, error: { code: 'photo-data-too-long' } });
  });
});

describe('stripPhotoData', () => {
  it('leaves no metadata at all', () => {
    const stripped = stripPhotoData(secrets);
    expect(stripped).toEqual({ ok: true, value: plain });
    expect(readPhotoData(plain)).toEqual({ facts: [], others: [], gps: null, faults: [] });
  });
});
