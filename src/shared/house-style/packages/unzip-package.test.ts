import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipPackage } from './unzip-package';

const WE = 'extends: existence\nmessage: x\ntokens: [we]\n';

function refusal(bytes: Uint8Array): string {
  const read = unzipPackage(bytes);
  return read.ok ? '' : (read.error[0]?.message ?? '');
}

describe('a zipped package', () => {
  it('gives the text of what packages are read by, and leaves the rest packed', () => {
    const zip = zipSync({
      'Größe/We.yml': strToU8(WE),
      'Größe/meta.json': strToU8('{}'),
      'Größe/logo.yml.png': new Uint8Array([0xff, 0xfe]),
    });
    expect(unzipPackage(zip)).toEqual({ ok: true, value: { 'Größe/We.yml': WE } });
  });

  it('refuses names that lead out of the folder, whatever they are', () => {
    for (const path of ['../evil.yml', 'a/../../evil.png', '/evil', 'C:\\evil.yml'])
      expect(refusal(zipSync({ [path]: strToU8(WE) }))).toContain('would lead out of its folder');
  });

  it('refuses what would swell, and what is not text', () => {
    const bomb = zipSync({ 'G/We.yml': new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(refusal(bomb)).toContain('far larger than any rule');
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`G/R${at}.yml`, new Uint8Array(3_900_000)] as const),
    );
    expect(refusal(zipSync(many))).toContain('far larger than any package');
    expect(refusal(zipSync({ 'G/We.yml': new Uint8Array([0xff]) }))).toContain('not text in UTF-8');
    expect(refusal(strToU8('no zip at all'))).toContain('does not end as a packed file does');
  });

  it('never throws for what the bytes hold', () => {
    const zip = zipSync({ 'G/We.yml': strToU8(WE), 'G/Us.yml': strToU8(WE.repeat(50)) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(zip.length),
        (changes, length) => {
          const bytes = zip.slice(0, length === 0 ? zip.length : length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(typeof unzipPackage(bytes).ok).toBe('boolean');
        },
      ),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
