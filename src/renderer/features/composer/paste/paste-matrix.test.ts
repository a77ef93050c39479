import type { Node } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { fragmentTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { writeHtml } from '@shared/export/write-html';
import { caretAt, openPage } from '../../../../../tests/open-page';
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
    expect(wordsOf(doc)).not.toContain('example.org');
    expect(wordsOf(doc)).toContain('After.');
  });
});
