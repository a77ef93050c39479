import { describe, expect, it } from 'vitest';
import { DEFAULT_COPY_OPTIONS } from './copy-options';
import { markdownDocument } from './markdown-document';
import { blocksIn, placesOf } from '../../../../../tests/copy-blocks';

describe('markdownDocument', () => {
  it.each([
    ['a heading', '## Why trade wars fail ##', 'text.heading.h2: Why trade wars fail'],
    ['an underlined heading', 'Why\n===', 'text.heading.h1: Why'],
    ['a point of a list', '- One *point*', 'text.list: One point'],
    ['a quotation', '> Said so', 'text.blockquote: Said so'],
    ['a list in a quotation', '> - Said so', 'text.blockquote: Said so'],
    ['a head of a table', '| A | B\\|C |\n|---|---|', 'text.table.header: A'],
    ['an alt text', '![A *dog*](dog.jpg)', 'text.attr.alt: A dog'],
    [
      'front matter',
      '---\ntitle: "Why trade"\ncount: 3\n---\n',
      'text.frontmatter.title: Why trade',
    ],
    [
      'a caption in HTML',
      '<figure>\n<figcaption>A dog</figcaption>\n</figure>',
      'text.figure.caption: A dog',
    ],
  ])('reads %s', (_what, text, block) => {
    expect(blocksIn(markdownDocument(text))[0]).toBe(block);
  });

  it.each([
    ['masks code', 'Use `a b` now', 'Use *** now'],
    ['masks code by the words that it prints', 'Use `` `a` `` now', 'Use *** now'],
    ['keeps a link’s words alone', 'See [the *site*](https://x.org "T") now', 'See the site now'],
    ['masks an address that is its own text', 'See <https://x.org> now', 'See ************* now'],
    ['masks a bare address', 'See https://x.org/a. Now', 'See ***************. Now'],
    ['leaves emphasis out', 'A **very** _big_ ~~dog~~', 'A very big dog'],
    ['keeps marks that mark nothing', 'Two * three ** four', 'Two * three ** four'],
    ['reads entities and escapes', 'A&amp;B \\*c\\* caf&eacute;', 'A&B *c* café'],
    ['puts a mark where a picture is', 'See ![it](x.jpg) here', 'See \uFFFC here'],
    ['leaves tags out', 'A <b>bold</b> <kbd>key</kbd>', 'A bold ***'],
    ['keeps line ends', 'One\r\ntwo', 'One\ntwo'],
    ['keeps an unclosed code mark', 'The ` mark', 'The ` mark'],
  ])('%s', (_what, text, words) => {
    expect(blocksIn(markdownDocument(text))[0]).toBe(`text paragraph: ${words}`);
  });

  it.each([
    ['fenced code', '```js\nlet a\n```'],
    ['indented code', '    let a'],
    ['scripts', '<script>\nlet a\n</script>'],
    ['set HTML', '<pre>\nlet a\n</pre>'],
    ['front matter without words', '---\ncount: 3\n---\n'],
  ])('skips %s', (_what, text) => {
    expect(blocksIn(markdownDocument(text))).toEqual([]);
  });

  it('puts sentences beside their paragraph and the summary after all', () => {
    expect(blocksIn(markdownDocument('# T\n\nMr. Xi met. He left.\n\n- Point'))).toEqual([
      'text.heading.h1: T',
      'text paragraph: Mr. Xi met. He left.',
      'sentence: Mr. Xi met.',
      'sentence: He left.',
      'text.list: Point',
      'summary: Mr. Xi met. He left.\n\nPoint',
    ]);
  });

  it('names what comments switch off', () => {
    const text =
      '<!-- vale off -->\n\nA\n\n<!-- vale on -->\n<!-- vale S.R = NO -->\n\nB <!-- vale S.T["c", "d"] = NO -->\n\nC\n\n<!-- vale S.R = YES -->\n\nD';
    const { blocks } = markdownDocument(text);
    const off = blocks
      .filter(({ scopes }) => scopes.includes('paragraph.md'))
      .map((block) => block.off);
    expect(off).toEqual([['*'], ['S.R'], ['S.R', 'S.T[c]', 'S.T[d]'], ['S.T[c]', 'S.T[d]']]);
  });

  it('masks what token patterns fit and leaves out what block patterns fit', () => {
    const options = {
      ...DEFAULT_COPY_OPTIONS,
      tokenIgnores: [/\$[^$]+\$/gu],
      blockIgnores: [/\{\{.*?\}\}/gsu],
    };
    expect(blocksIn(markdownDocument('A $x$ b\n\n{{< note\nC >}}', options))[0]).toBe(
      'text paragraph: A *** b',
    );
    expect(blocksIn(markdownDocument('{{< note\nC >}}', options))).toEqual([]);
  });

  it('finds the place of every kind of block', () => {
    const text =
      '\uFEFF---\ntitle: "T"\n---\r\n# H #\r\n\r\n> - quoted\r\n>   more\r\n\r\n| a | b\\|c |\r\n|--|--|\r\n| d | e |\r\n\r\n<p title="t">h</p>';
    expect(placesOf(markdownDocument(text))).toEqual([]);
  });

  it('reads marks nested beyond reason', () => {
    const text = `${'*a **b '.repeat(200)}${'['.repeat(300)}`;
    expect(placesOf(markdownDocument(text))).toEqual([]);
  });
});
