import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsGlob } from './file-glob';

describe('fitsGlob', () => {
  it.each([
    ['*', 'a.md'],
    ['*.md', 'docs/a.md'],
    ['*.{md,txt}', 'a.txt'],
    ['{docs,blog}/*.{md,{rst, txt}}', 'blog/a.txt'],
    ['docs/**/*.md', 'docs/a/b.md'],
    ['a?.md', 'a😀.md'],
    ['[a-c].md', 'b.md'],
    ['[!a-c].md', 'd.md'],
    ['a\\*.md', 'a*.md'],
    ['test.md', 'test.md'],
  ])('%s fits %s', (glob, path) => {
    expect(fitsGlob(glob, path)).toBe(true);
  });

  it.each([
    ['*.md', 'a.mdx'],
    ['*.{md,txt}', 'a.html'],
    ['test.md', 'docs/test.md'],
    ['a?.md', 'a.md'],
    ['[!a-c].md', 'b.md'],
    ['a\\*.md', 'ab.md'],
    ['', 'a'],
  ])('%s does not fit %s', (glob, path) => {
    expect(fitsGlob(glob, path)).toBe(false);
  });

  it('fits every path without marks by itself and by any of its ends', () => {
    const path = fc.string({ unit: fc.constantFrom('a', '/', '.', '😀') });
    fc.assert(
      fc.property(path, path, (head, tail) => {
        expect(fitsGlob(head + tail, head + tail)).toBe(true);
        expect(fitsGlob(`*${tail}`, head + tail)).toBe(true);
      }),
    );
  });

  it('is quick where patterns that backtrack are not', () => {
    expect(fitsGlob('*a'.repeat(200), `${'a'.repeat(2000)}b`)).toBe(false);
    expect(fitsGlob('{a,b}'.repeat(40), 'c')).toBe(false);
  });
});
