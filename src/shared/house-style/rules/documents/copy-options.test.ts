import { describe, expect, it } from 'vitest';
import { ignorePattern } from './copy-options';

describe('ignorePattern', () => {
  it.each([
    ['plain', String.raw`\$[^$]+\$`, 'a $x$', '$x$'],
    ['Go’s leading flags', '(?s) *(a.b)', 'a\nb', 'a\nb'],
    ['escapes that only the older syntax knows', String.raw`\-x\_`, '-x_', '-x_'],
  ])('reads a pattern: %s', (_what, source, text, found) => {
    expect(text.match(ignorePattern(source) ?? /never/u)?.[0]).toBe(found);
  });

  it('refuses what is no pattern', () => {
    expect(ignorePattern('(')).toBeNull();
  });
});
