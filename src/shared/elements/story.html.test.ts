import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { contributor, holder, list, quote } from '../../../tests/golden/parts';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, marked, p, page, photo, story } from '../../../tests/story-builder';
import { articleTree } from '../export/page-tree';
import { prepareStory } from '../export/prepare-story';
import { writeHtml } from '../export/write-html';
import { storySchema } from './story.schema';

const link = { href: 'https://example.org/' };
const mark = (type: string, attrs: Record<string, unknown> = {}) => storySchema.mark(type, attrs);

/** The article of a page whose body holds these blocks, on one line. */
function bodyHtml(...blocks: (string | Node)[]): string {
  const prepared = prepareStory(story(page({ headline: 'H', body: blocks })), houseStyle());
  const html = writeHtml(articleTree(prepared)).replace(/\n/gu, '');
  return /<\/header>(.*)<\/article>/u.exec(html)?.[1] ?? '';
}

describe('words and marks', () => {
  it('keeps a link around mixed type one link', () => {
    const line = p([
      marked('aa ', 'link', link),
      marked('bb', 'strong', {}, [mark('link', link)]),
      marked(' cc', 'link', link),
    ]);
    expect(bodyHtml(line)).toBe(
      '<p><a href="https://example.org/">aa <strong>bb</strong> cc</a></p>',
    );
  });

  it('keeps neighbouring links of two addresses two', () => {
    const other = marked('b', 'link', { href: 'https://example.com/' });
    expect(bodyHtml(p([marked('a', 'link', link), other]))).toBe(
      '<p><a href="https://example.org/">a</a><a href="https://example.com/">b</a></p>',
    );
  });

  it.each([
    ['a comment', p([marked('seen', 'comment', { id: 'c1' })]), '<p>seen</p>'],
    ['struck words', p(['a', marked('b', 'strikethrough'), 'c']), '<p>ac</p>'],
    ['a mark on spaces alone', p(['a', marked(' ', 'emphasis'), 'b']), '<p>a b</p>'],
    [
      'spaces inside a longer mark',
      p([
        marked('a', 'emphasis'),
        marked(' ', 'emphasis', {}, [mark('strong')]),
        marked('b', 'emphasis'),
      ]),
      '<p><em>a b</em></p>',
    ],
  ])('prints no trace of %s', (_name, block, html) => {
    expect(bodyHtml(block)).toBe(html);
  });

  it('gives a passage of another direction its own', () => {
    const line = p(['a ', marked('ب', 'languageSpan', { lang: 'ar' })]);
    expect(bodyHtml(line)).toBe('<p>a <span lang="ar" dir="rtl">ب</span></p>');
  });
});

describe('blocks of the body', () => {
  it.each([
    ['a crosshead', element('crosshead', 'C'), '<h2>C</h2>'],
    ['a section break', element('sectionBreak'), '<hr>'],
    [
      'a pull quote',
      element('pullQuote', 'Q'),
      '<figure class="pullquote"><blockquote><p>Q</p></blockquote></figure>',
    ],
    [
      'a quotation with its source',
      quote(['Said.'], ['A. Venn, ', marked('Gazette', 'emphasis')]),
      '<figure class="quote"><blockquote><p>Said.</p></blockquote><figcaption>A. Venn, <cite>Gazette</cite></figcaption></figure>',
    ],
    ['a list', list('bulletList', ['a', 'b']), '<ul><li>a</li><li>b</li></ul>'],
    ['a numbered list', list('orderedList', ['a'], { start: 4 }), '<ol start="4"><li>a</li></ol>'],
    [
      'a list in a list',
      holder('bulletList', [holder('listItem', [p('a'), list('bulletList', ['b'])])]),
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'a point of two paragraphs',
      holder('bulletList', [holder('listItem', [p('a'), p('b')])]),
      '<ul><li><p>a</p><p>b</p></li></ul>',
    ],
    [
      'a link card',
      element('linkCard', 'Before', link),
      '<p class="link-card"><a href="https://example.org/">Before</a></p>',
    ],
    [
      'a pending photo',
      photo('Quay.', 'Northlight'),
      '<figure class="image"><figcaption><span class="caption">Quay.</span> <small class="credit">Photograph: Northlight</small></figcaption></figure>',
    ],
    [
      'a photo without a caption',
      photo('', 'Northlight'),
      '<figure class="image"><figcaption><small class="credit">Photograph: Northlight</small></figcaption></figure>',
    ],
    [
      'pending audio',
      element('audio'),
      '<figure class="audio"><figcaption>Listen</figcaption></figure>',
    ],
  ])('prints %s', (_name, block, html) => {
    expect(bodyHtml('First.', block)).toBe(`<p>First.</p>${html}`);
  });

  it('leaves out what says nothing', () => {
    const empty = [
      p(''),
      p(' \u00a0'),
      element('crosshead'),
      list('bulletList', ['', ' ']),
      photo('', ' '),
      quote(['']),
    ];
    expect(bodyHtml('One.', ...empty, 'Two.')).toBe('<p>One.</p><p>Two.</p>');
  });

  it('keeps the words of a quotation that is a source alone', () => {
    expect(bodyHtml('One.', quote([''], 'A. Venn'))).toContain('<figcaption>A. Venn</figcaption>');
  });

  it('reads through galleys', () => {
    expect(bodyHtml(holder('galley', [p('a'), p('b')]), 'c')).toBe('<p>a</p><p>b</p><p>c</p>');
  });

  it('hides a pull quote from screen readers only where the copy says the same', () => {
    const copy = 'He wrote: “The wall will fall.” It did.';
    expect(bodyHtml(copy, element('pullQuote', '“The wall will fall”'))).toContain('aria-hidden');
    expect(bodyHtml(copy, element('pullQuote', 'Nobody wrote this'))).not.toContain('aria-hidden');
  });
});

describe('house blocks', () => {
  it('prints slots and locked words as plain words', () => {
    const note = [
      element('lockedWords', 'She is '),
      element('slot', 'a hydrologist', { slotId: 'post' }),
      '.',
    ];
    const doc = page({ headline: 'H', editorsNote: note, body: ['B'] });
    const html = writeHtml(articleTree(prepareStory(story(doc), houseStyle())));
    expect(html).toContain('<p><strong>Editor’s note:</strong> She is a hydrologist.</p>');
  });

  it('links each writer who has an address, and no other', () => {
    const contributors = [contributor('A & B', 'https://example.org/ab'), contributor('C')];
    const html = writeHtml(
      articleTree(prepareStory(story(page({ headline: 'H' }), { contributors }), houseStyle())),
    );
    expect(html).toContain(
      '<p class="byline">By <a rel="author" href="https://example.org/ab">A &amp; B</a> and <span>C</span></p>',
    );
  });
});
