import type { Node } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { fragmentTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { writeHtml } from '@shared/export/write-html';
import { caretAt, openPage } from '../../../../../tests/open-page';
import { toldBlocks } from '../../../../../tests/clipboard/told-blocks';
import { page } from '../../../../../tests/story-builder';
import { twentyStories } from '../../../../../tests/twenty/twenty-stories';

/** The page once HTML was pasted into its body, behind "Start ". */
function pasted(html: string): Node {
  const desk = openPage(page({ body: ['Start '] }));
  caretAt(desk, 'Start ');
  const data = { files: [], getData: (kind: string) => (kind === 'text/html' ? html : '') };
  const event = new Event('paste', { bubbles: true, cancelable: true });
  desk.view.dom.dispatchEvent(Object.assign(event, { clipboardData: data }));
  return desk.doc();
}

afterEach(() => document.body.replaceChildren());

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

const wordsOf = (doc: Node) => spaced(doc.textBetween(0, doc.content.size, ' ', ' '));

function linksIn(doc: Node): string[] {
  const links: string[] = [];
  doc.descendants(({ marks }) => {
    const href: unknown = marks.find(({ type }) => type.name === 'link')?.attrs['href'];
    if (typeof href === 'string') links.push(href);
  });
  return links;
}

describe.each(twentyStories)('a fragment of $name, pasted', ({ story, houseStyle }) => {
  const fragment = writeHtml(fragmentTree(prepareStory(story, houseStyle)));
  const box = document.createElement('div');
  box.innerHTML = fragment;

  it('keeps every word of its copy, with the spaces between them, and every link', () => {
    const doc = pasted(fragment);
    const words = wordsOf(doc);
    const lines = [...box.querySelectorAll('article > p, h2, blockquote p, figcaption .caption')];
    const lost = lines.filter((line) => !words.includes(spaced(line.textContent)));
    expect(lost.map(({ textContent }) => textContent)).toEqual([]);
    const wanted = [...box.querySelectorAll('article > p:not(.link-card) a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(linksIn(doc)).toEqual(expect.arrayContaining(wanted));
  });
});

/** What desks complain of when they paste into content systems, by the report of it. */
describe('a paste that other systems spoil', () => {
  it.each<[report: string, html: string, words: string]>([
    ['gutenberg#50898: a space alone in italics', '<p>one<em> </em>two</p>', 'one two'],
    [
      'gutenberg#32509: spaces round links',
      '<p>see <a href="https://example.org/">it</a> now</p>',
      'see it now',
    ],
    [
      'gutenberg#11834: spaces of Word',
      '<p class=MsoNormal>a<span style="mso-spacerun:yes">  </span>b</p>',
      'a b',
    ],
    ['gutenberg#13497: line breaks within a paragraph', '<p>one\ntwo</p>', 'one two'],
    [
      'gutenberg#16986: XML of Word',
      '<!--[if gte mso 9]><xml><w:x/></xml><![endif]--><p>w</p>',
      'w',
    ],
    ['gutenberg#11211: paragraphs made of a space', '<p>one</p><p>&nbsp;</p><p>two</p>', 'one two'],
  ])('%s', (_report, html, words) => {
    expect(wordsOf(pasted(html))).toBe(`Start ${words}`);
  });

  it('gutenberg#13040: a linked image brings its address into no caption', () => {
    const doc = pasted(
      '<figure><a href="https://example.org/i.jpg"><img src="https://example.org/i.jpg" alt=""></a><figcaption>The quay.</figcaption></figure><p>After.</p>',
    );
    expect(toldBlocks(doc)).toEqual(['p Start ', 'photo The quay. | ', 'p After.']);
    expect(linksIn(doc)).toEqual([]);
  });

  const FIGURE = (inside: string) =>
    `<p>Before.</p><figure class="image"><img src="https://example.org/q.jpg" alt="A quay" width="900" height="600">${inside}</figure><p>After.</p>`;

  it.each<[report: string, html: string, blocks: readonly string[]]>([
    [
      'gutenberg#30876: a caption that falls out of its figure and becomes a paragraph',
      FIGURE('<figcaption>The quay.</figcaption>'),
      ['p Start Before.', 'photo The quay. | ', 'p After.'],
    ],
    [
      'gutenberg#5940, #4215, #53698: captions that break where they hold lines, blocks and links',
      FIGURE(
        '<figcaption><p>The <em>quay</em><br>at <a href="https://example.org/">dawn</a>.</p></figcaption>',
      ),
      ['p Start Before.', 'photo The _quay_ at [dawn](https://example.org/). | ', 'p After.'],
    ],
    [
      'gutenberg#1423: XML of Word shown as words',
      '<p>one</p><?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><o:p></o:p><p>two</p>',
      ['p Start one', 'p two'],
    ],
    [
      'gutenberg#6132: hidden line breaks, and bold everywhere',
      '<b style="font-weight:normal"><p>one<br></p><p><br></p><p>two</p></b>',
      ['p Start one', 'p two'],
    ],
    [
      'gutenberg#37468: no field for who made a picture',
      FIGURE('<figcaption>The quay. (Photo by Bo Lind/Northlight)</figcaption>'),
      ['p Start Before.', 'photo The quay. | Bo Lind/Northlight', 'p After.'],
    ],
    [
      'newspack-plugin#208, #1534: a credit in an element of its own',
      FIGURE(
        '<figcaption>The quay. <span class="image-credit"><span class="credit-label">Credit:</span> Northlight</span></figcaption>',
      ),
      ['p Start Before.', 'photo The quay. | Northlight', 'p After.'],
    ],
    [
      'ckeditor5-image#197: a figure without the class that is asked for',
      FIGURE('<figcaption>The quay.</figcaption>').replace(' class="image"', ''),
      ['p Start Before.', 'photo The quay. | ', 'p After.'],
    ],
    [
      'ckeditor5#10856: figures that come and go around a picture without a caption',
      FIGURE(''),
      ['p Start Before.', 'p After.'],
    ],
    [
      'Ghost#15350: sizes and links of a picture lost',
      `<figure><a href="https://example.org/"><img src="q.jpg" width="9" height="6"></a><figcaption>See <a href="https://example.org/map">the map</a>.</figcaption></figure>`,
      ['photo See [the map](https://example.org/map). | '],
    ],
    [
      'superdesk-client-core#1431, newsroom#825: caption and description mixed',
      FIGURE('<figcaption>The quay.</figcaption>'),
      ['p Start Before.', 'photo The quay. | ', 'p After.'],
    ],
    [
      'civicrm-core#30584: a purifier that strips the figure',
      '<div><div><figure><picture><source srcset="a.avif"><img src="q.jpg"></picture><figcaption>The quay.</figcaption></figure></div></div>',
      ['photo The quay. | '],
    ],
  ])('%s', (_report, html, blocks) => {
    const told = toldBlocks(pasted(html));
    expect(told[0] === 'p Start ' ? told.slice(1) : told).toEqual(blocks);
  });

  it('newsroom#825: the alternative text is that of the picture, not the caption', () => {
    const photo = pasted(FIGURE('<figcaption>The quay.</figcaption>')).child(3).child(1);
    expect(photo.attrs).toMatchObject({ altText: 'A quay', mediaHash: null });
  });
});
