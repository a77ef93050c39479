import { describe, expect, it } from 'vitest';
import { el, words } from '../elements/markup';
import { parsePage } from './parse-page';
import { PAGE, writeHtml } from './write-html';

describe('writeHtml', () => {
  it.each([
    ['an element', el('iframe')],
    ['an attribute', el('p', { onClick: 'x' })],
    ['a style', el('p', { style: 'color:red' })],
    ['an address that runs', el('a', { href: 'javascript:alert(1)' })],
    ['a file outside the media folder', el('img', { src: 'media/../../etc/passwd' })],
    ['data in an address', el('img', { src: 'data:image/png;base64,AA' })],
    ['our own protocol', el('img', { src: 'standfirst-media://aa' })],
    ['a file elsewhere in a list', el('img', { srcSet: 'media/a-1.jpg 1w, //x.example/b.jpg 2w' })],
    ['a list that is none', el('img', { srcSet: 'media/a-1.jpg' })],
    ['a lone surrogate', el('p', {}, [words('a\ud800b')])],
    ['NUL in an attribute', el('p', { lang: 'e\u0000n' })],
    ['a carriage return', el('p', {}, [words('a\rb')])],
  ])('refuses %s that no page holds', (_name, tree) => {
    expect(() => writeHtml(tree)).toThrow();
  });

  it('ends a script only where it ends', () => {
    const json = JSON.stringify({ a: '</script><!--<script>]]>\u2028&' });
    const html = writeHtml(el('script', { type: 'application/ld+json' }, [words(json)]));
    expect(html.match(/<\/?script|<!--/gu)).toEqual(['<script', '</script']);
    const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
    expect(JSON.parse(inside)).toEqual(JSON.parse(json));
  });

  it('ends a stylesheet only where it ends', () => {
    const html = writeHtml(el('style', {}, [words('a::after { content: "</style><b>" }')]));
    expect(parsePage(html).root.children).toHaveLength(1);
    expect(html.match(/<\/style/gu)).toHaveLength(1);
  });

  it('escapes what HTML needs and nothing else', () => {
    const tree = el('p', { lang: 'a"&<>' }, [words('"\'&<>\u00a0é—')]);
    expect(writeHtml(tree)).toBe('<p lang="a&quot;&amp;&lt;&gt;">"\'&amp;&lt;&gt;\u00a0é—</p>');
  });

  it.each(['-->', 'a--b', '>a', '->a', 'a-'])(
    'writes no comment that may end early: %s',
    (value) => {
      const tree = { type: 'root' as const, children: [{ type: 'comment' as const, value }] };
      expect(() => writeHtml(tree, { ...PAGE, comments: /./u })).toThrow();
      expect(() => writeHtml(tree)).toThrow();
    },
  );

  it.each([
    'color:red;background:url(https://x.example/)',
    'color:red}',
    'width:expression(1)',
    ';',
  ])('writes no style that fetches or runs: %s', (style) => {
    const mail = { ...PAGE, attributes: { ...PAGE.attributes, style: 'style' } };
    expect(writeHtml(el('p', { style: 'color:#123456;margin:0 0 8px' }), mail)).toBe(
      '<p style="color:#123456;margin:0 0 8px"></p>',
    );
    expect(() => writeHtml(el('p', { style }), mail)).toThrow();
  });
});
