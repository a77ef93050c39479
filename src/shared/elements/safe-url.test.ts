import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url';

describe('safeUrl', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:desk@example.org',
    'tel:+441234',
    'https://例え.テスト/道',
    'https://example.org:8443/',
  ])('lets %j through unchanged', (url) => {
    expect(safeUrl('link', url)).toBe(url);
  });

  it.each([
    '',
    ' ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u00adscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '\\\\server\\share',
    '//example.org',
    '/relative',
    'page.html',
    'ftp://example.org',
    'blob:https://example.org/x',
    'standfirst-media://abc',
    'https://user:pw@example.org/',
    'https://user@example.org',
    'https:example.org',
    'https:///example.org',
    'https://',
    'https://exa mple.org',
    'https://example.org/"onclick=',
    'https://example.org/<b>',
    'http://\u202eexample.org',
    'https://example.org/\u2028a',
    `https://example.org/${'a'.repeat(2048)}`,
    'callto:x',
    'cid:x',
    'x'.repeat(10),
  ])('refuses %j', (url) => {
    expect(safeUrl('link', url)).toBeNull();
  });

  it('takes only web pages for an author', () => {
    expect(safeUrl('author', 'mailto:desk@example.org')).toBeNull();
  });

  it('lets a host with “ñ” through however often it is asked', () => {
    const asked = Array.from({ length: 50_000 }, () => safeUrl('link', 'https://mañana.example/'));
    expect(asked.indexOf(null)).toBe(-1);
  });
});
