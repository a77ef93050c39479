import { describe, expect, it } from 'vitest';
import { blocksIn, placesOf } from '../../../../../tests/copy-blocks';
import { DEFAULT_COPY_OPTIONS } from './copy-options';
import { htmlDocument } from './html-document';

describe('htmlDocument', () => {
  it.each([
    ['a heading', '<h2>Why <b>trade</b></h2>', 'text.heading.h2: Why trade'],
    ['the page’s title', '<head><title>Why</title></head>', 'text.title: Why'],
    ['a paragraph', '<p>A <a href="/x">link</a></p>', 'text paragraph: A link'],
    ['loose words', 'Words', 'text paragraph: Words'],
    ['a point of a list', '<ul><li><p>Point</p></li></ul>', 'text.list: Point'],
    ['a quotation', '<blockquote><p>So</p></blockquote>', 'text.blockquote: So'],
    ['a caption of a table', '<table><caption>C</caption></table>', 'text.table.caption: C'],
    ['a head of a table', '<table><tr><th>C</th></tr></table>', 'text.table.header: C'],
    ['a cell', '<table><tr><td>C</td></tr></table>', 'text.table.cell: C'],
    ['a caption', '<figure><figcaption>C</figcaption></figure>', 'text.figure.caption: C'],
    ['an alt text', '<img alt="A &quot;dog&quot;">', 'text.attr.alt: A "dog"'],
    ['a title', '<p title=Dog></p>', 'text.attr.title: Dog'],
    ['code, masked', '<p>Use <code>a b</code></p>', 'text paragraph: Use ***'],
    ['a bare address, masked', '<a href="x.org">x.org</a>', 'text paragraph: *****'],
    ['a line break', '<p>A<br>b</p>', 'text paragraph: A\nb'],
    [
      'references',
      '<p>caf&eacute; &copy2023 &#x41; &bogus; A&B</p>',
      'text paragraph: café ©2023 A &bogus; A&B',
    ],
  ])('reads %s', (_what, html, block) => {
    expect(blocksIn(htmlDocument(html))[0]).toBe(block);
  });

  it.each([
    ['scripts', '<script>a</script>'],
    ['styles', '<style>a</style>'],
    ['set text', '<pre>a</pre>'],
    ['a class that is left out', '<div class="x pre">a</div>'],
    ['empty elements', '<p> </p>'],
  ])('skips %s', (_what, html) => {
    expect(blocksIn(htmlDocument(html))).toEqual([]);
  });

  it('skips the elements and the alt texts that the options name', () => {
    const options = { ...DEFAULT_COPY_OPTIONS, skippedScopes: ['figure', 'alt'] };
    const html = '<figure><figcaption>C</figcaption></figure><img alt="A"><p>B</p>';
    expect(blocksIn(htmlDocument(html, options))[0]).toBe('text paragraph: B');
  });

  it('names what comments switch off', () => {
    const { blocks } = htmlDocument(
      '<!-- vale S.R = NO --><p>A</p><!-- vale S.R = YES --><p>B</p>',
    );
    const off = blocks
      .filter(({ scopes }) => scopes.includes('paragraph.html'))
      .map((block) => block.off);
    expect(off).toEqual([['S.R'], undefined]);
  });

  it('finds the place of words that the parser moves', () => {
    expect(placesOf(htmlDocument('<table>a<tr>b<td>c</table>d\r\n<b><p>e</b>f'))).toEqual([]);
  });

  it('reads a page nested beyond reason', () => {
    expect(blocksIn(htmlDocument(`${'<div>'.repeat(20_000)}Words<`))[0]).toBe(
      'text paragraph: Words',
    );
  });
});
