import { describe, expect, it } from 'vitest';
import { goldenPhotos } from '../../../tests/photo-data/golden-photos';
import { cleanText, decodeField, isRubbish } from './clean-text';
import { readDay } from './photo-day';
import { useOfTerms } from './photo-use';
import { readPhotoData } from './read-photo-data';
import { readXmp } from './xmp-properties';

const latin = (words: string) => Uint8Array.from(words, (each) => each.charCodeAt(0));

describe('readPhotoData', () => {
  it('reads the golden photos alike in Node and in a DOM', () => {
    for (const { photo, bytes, facts } of goldenPhotos())
      expect([
        photo,
        readPhotoData(bytes)
          .facts.map(({ value }) => value)
          .toSorted(),
      ]).toEqual([photo, facts.map(({ value }) => value).toSorted()]);
  });

  it('reads bytes that are a window on a larger buffer', () => {
    const [photo] = goldenPhotos().filter(({ type }) => type === 'heic');
    const bytes = photo?.bytes ?? new Uint8Array();
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect(readPhotoData(larger.subarray(7, 7 + bytes.length))).toEqual(readPhotoData(bytes));
  });

  it('finds nothing in what is no picture', () => {
    const nothing = { facts: [], others: [], gps: null, faults: [] };
    expect(readPhotoData(latin('Dear editor'))).toEqual(nothing);
    expect(readPhotoData(new Uint8Array())).toEqual(nothing);
  });
});

describe('text of a picture', () => {
  it.each([
    ['\u00c9vry', latin('\xc3\x89vry')],
    ['\u00c9vry', latin('\xc9vry')],
    ['“déjà” 10 €', latin('\x93d\xe9j\xe0\x94 10 \x80')],
    ['déjà v', latin('d\xc3\xa9j\xc3\xa0 v\xc3')],
    ['Café', latin('Caf\xe9')],
    ['', new Uint8Array()],
  ])('is read as “%s”, whatever its encoding', (text, bytes) => {
    expect(decodeField(bytes)).toBe(text);
  });

  it.each([
    ['Cafe\u0301\0\0', 'Café'],
    ['  a\tb\r\nc\u2028d ', 'a b\nc\nd'],
    ['it\u0092s', 'it’s'],
    ['a\u0007b\ufeff\ud800', 'ab'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is cut between characters at 8000', () => {
    expect(cleanText(`x${'😀'.repeat(5000)}`)).toBe(`x${'😀'.repeat(3999)}`);
  });

  it.each([
    ['OLYMPUS DIGITAL CAMERA', true],
    ['DCIM\\100GOPRO', true],
    ['default', true],
    ['DSC_0042.jpg', true],
    ['A digital camera on a quay', false],
    ['Default on the loan', false],
  ])('“%s” comes from a device: %s', (caption, rubbish) => {
    expect(isRubbish(caption)).toBe(rubbish);
  });
});

describe('days', () => {
  it.each([
    ['20230321', '2023-03-21'],
    ['2023-03-21T23:59:59+14:00', '2023-03-21'],
    ['2023:03:21 00:00:00', '2023-03-21'],
    ['2024-02-29', '2024-02-29'],
    ['2023', 'none'],
    ['2023-03', 'none'],
    ['20230000', 'none'],
    ['00000000', 'none'],
    ['0000:00:00 00:00:00', 'none'],
    ['    :  :     :  :  ', 'none'],
    ['2023-02-29', 'impossible'],
    ['20231301', 'impossible'],
    ['yesterday', 'impossible'],
  ])('“%s” is %s', (text, day) => {
    const read = readDay(text);
    expect(read.kind === 'day' ? read.day : read.kind).toBe(day);
  });
});

describe('terms of use', () => {
  it.each([
    ['EDITORIAL USE ONLY. No sales.', 'editorial'],
    ['For editorial use only', 'editorial'],
    ['One-time use', 'once'],
    ['Editorial use only, single time use', 'once'],
    ['Not for editorial use only', null],
    ['Not for one time use', null],
    ['All rights reserved', null],
  ])('“%s” mean %s', (value, use) => {
    const terms = [{ name: 'usageTerms', value, standard: 'IPTC Core', field: 'x' } as const];
    expect(useOfTerms(terms)?.value ?? null).toBe(use);
  });
});

describe('readXmp', () => {
  it('refuses what is no XML', () => {
    expect(readXmp('<x:xmpmeta><rdf')).toMatchObject({ ok: false });
  });

  it('finds nothing where there is no RDF, and wants no namespace that is not the desk’s', () => {
    expect(readXmp('<a xmlns:evil="x" evil:City="Oslo"/>')).toEqual({ ok: true, value: new Map() });
  });
});
