import { describe, expect, it } from 'vitest';
import type { CopyDocument } from '../copy-block';
import { htmlDocument } from './html-document';
import { markdownDocument } from './markdown-document';

/** What of the file some words of its first block stand for. */
function sourceOf({ text, blocks: [first] }: CopyDocument, words: string): string {
  const from = first?.text.lastIndexOf(words) ?? 0;
  return text.slice(first?.sourceAt(from), first?.sourceAt(from + words.length));
}

describe('sourceAt in Markdown', () => {
  it.each([
    ['the marks of a run that marks nothing', 'a *** b', '* b', '* b', 4],
    ['tildes that strike nothing', 'a ~~~ b', '~ b', '~ b', 4],
    ['a heading with closing marks of its own', '# # #', '#', '#', 2],
    ['code in spaces', 'a ` b ` c', '*', 'b', 4],
    ['the line end of Windows', 'a\r\nb', '\n', '\n', 2],
    ['an entity', 'a &eacute; b', 'é', '&eacute;', 2],
    ['an escape', 'a \\* b', '*', '*', 3],
  ])('leads to %s', (_what, text, words, source, place) => {
    const document = markdownDocument(text);
    const [first] = document.blocks;
    const from = first?.text.lastIndexOf(words) ?? -1;
    expect(first?.sourceAt(from)).toBe(place);
    expect(text.slice(place, place + source.length)).toBe(source);
  });

  it('reads a heading behind a byte order mark', () => {
    expect(markdownDocument('\uFEFF# H').blocks[0]?.scopes).toEqual(['text.heading.h1.md']);
  });
});

describe('sourceAt in HTML', () => {
  it.each([
    ['a reference', '<p>a&eacute;</p>', 'é', '&eacute;'],
    ['a reference that letters follow', '<p>&copy2023</p>', '©', '&copy'],
    ['words after a reference', '<p>&quot;so&quot; it was</p>', 'so', 'so'],
    ['an alt text in single quotes', "<img class=x alt='alt'>", 'alt', 'alt'],
    ['words in code', '<p>a<code>bc</code></p>', '**', 'bc'],
    ['the line end of Windows', '<p>a\r\nb</p>', '\nb', '\nb'],
  ])('leads to %s', (_what, html, words, source) => {
    expect(sourceOf(htmlDocument(html), words)).toBe(source);
  });

  it('tells an attribute’s name from its value', () => {
    const [alt] = htmlDocument("<img alt='alt'>").blocks;
    expect(alt?.sourceAt(0)).toBe("<img alt='".length);
  });
});
