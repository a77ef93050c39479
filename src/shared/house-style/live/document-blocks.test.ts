import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../rules/documents/html-document';
import { markdownDocument } from '../rules/documents/markdown-document';
import { textDocument } from '../rules/documents/text-document';
import { isInScope } from '../rules/scope-selector';
import { documentBlocks } from './document-blocks';

const MARKDOWN =
  '# Why\n\nA *first* line. A second.\n\n## More\n\n> Said.\n\n- Point\n\n![Quay](q.png)\n';

describe('a file as the blocks of a piece', () => {
  it('has each part once, under the names that the desk’s rules have', () => {
    const blocks = documentBlocks(markdownDocument(MARKDOWN));
    expect(blocks.map(({ block }) => [block.text, block.scopes.join(' '), block.prose])).toEqual([
      ['Why', 'text.heading.h1 title headline', false],
      ['A first line. A second.', 'text paragraph body', true],
      ['More', 'text.heading.h2 crosshead', false],
      ['Said.', 'text.blockquote quote', false],
      ['Point', 'text.list', false],
      ['Quay', 'text.attr.alt alt', false],
    ]);
  });

  it('leads back to the place in the file', () => {
    const [, second] = documentBlocks(markdownDocument(MARKDOWN));
    const at = second?.placeAt(8) ?? 0;
    expect(MARKDOWN.slice(at, at + 4)).toBe('line');
  });

  it('takes captions of HTML, and paragraphs of plain text', () => {
    const html = documentBlocks(htmlDocument('<figure><figcaption>A quay.</figcaption></figure>'));
    expect(html.filter(({ block }) => isInScope(['caption'], block))).toHaveLength(1);
    const text = documentBlocks(textDocument('One.\n\nTwo.\n'));
    expect(text.map(({ block }) => [block.text, block.prose])).toEqual([
      ['One.', true],
      ['Two.', true],
    ]);
  });
});
