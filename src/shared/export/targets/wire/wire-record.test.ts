import { fullFormats } from 'ajv-formats/dist/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../elements/safe-url';
import { said, sendable, uriOf } from './wire-record';

/** The format "uri" of JSON Schema (RFC 3986), as validators check it. */
const isUri = fullFormats.uri as (text: string) => boolean;

describe('uriOf', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://mañana.example/á?ü=1', 'https://xn--maana-pta.example/%C3%A1?%C3%BC=1'],
    ['https://example.org/a[1]?b[]=2', 'https://example.org/a%5B1%5D?b%5B%5D=2'],
    ['https://example.org/100%?a=%2', 'https://example.org/100%25?a=%252'],
    ['https://example.org/#a#b', 'https://example.org/#a%23b'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ])('writes %s as %s', (address, uri) => {
    expect(uriOf(address)).toBe(uri);
    expect(isUri(uri)).toBe(true);
  });

  it.each([
    '',
    'media/a.jpg',
    'see the contract',
    'javascript:alert(1)',
    'file:///a',
    'mailto:a@b.c',
  ])('has none for “%s”', (address) => {
    expect(uriOf(address)).toBeNull();
  });

  it('writes every address that a page may name as a URI by the RFC', () => {
    const odd = fc.array(
      fc.constantFrom('[', ']', '%', '%2', '#', '?', '/', 'é', "'", '()', '@', ':', '~', 'a'),
    );
    let safe = 0;
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        odd,
        (url, more) => {
          const address = url + more.join('');
          if (safeUrl('author', address) === null) return;
          safe += 1;
          expect(isUri(uriOf(address) ?? '')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(safe).toBeGreaterThan(100);
  });
});

describe('a fact of a file', () => {
  it.each([undefined, '', '  ', 'A\u0000B', 'A\ud800'])('that is %j is not sent', (fact) => {
    expect(sendable(fact)).toBeUndefined();
  });

  it('is sent as it is otherwise', () => {
    expect(sendable('© 2026 “A” & <B>')).toBe('© 2026 “A” & <B>');
  });
});

describe('said', () => {
  it('leaves out what is not known and keeps what is nought or false', () => {
    expect(said({ a: null, b: undefined, c: '', d: [], e: 0, f: false, g: 'x' })).toEqual({
      e: 0,
      f: false,
      g: 'x',
    });
  });
});
