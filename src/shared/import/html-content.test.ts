import { describe, expect, it } from 'vitest';
import { growth } from '../../../tests/growth';
import { recogniseHtml } from './recognise-html';
import type { LineKind } from './line-kind';

const para = (word: string): string =>
  `${word} came over the steps in the night, and by morning nobody on the quay could say where the road had been, although everybody tried.`;
const ARTICLE = `<h1>Room for the river</h1><p>By Ana Ruiz</p><div class="x1"><p>${para('Water')}</p><p>${para('Mud')}</p><p>${para('Sand')}</p></div>`;

function kinds(html: string): [LineKind, string][] {
  const read = recogniseHtml(html);
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value.lines.map(({ kind, text }) => [kind, text]);
}

const bodies = (html: string): string[] =>
  kinds(html).flatMap(([kind, text]) => (kind === 'body' ? [text] : []));

describe('the part of a page that holds the copy', () => {
  it.each([
    [
      'readers who write more than the writer',
      `<div>${ARTICLE}</div><div class="comments">${`<div><p>${para('I')}</p></div>`.repeat(9)}</div>`,
    ],
    [
      'a notice in whole sentences',
      `<div class="z"><p>${para('Your privacy')}</p></div><div>${ARTICLE}</div>`,
    ],
    [
      'other pieces with their first lines',
      `<div>${ARTICLE}</div><div class="z">${['One', 'Two', 'Three', 'Four'].map((word) => `<div><h3><a href="/${word}">${word} more piece of ours</a></h3><p>${para(word)}</p></div>`).join('')}</div>`,
    ],
    ['a class that says too much', `<div class="has-sidebar summary">${ARTICLE}</div>`],
    [
      'words that no reader saw',
      `<div>${ARTICLE}</div><div style="display: none"><p>${para('Nobody')}</p></div>`,
    ],
    [
      'a link that was never closed',
      `<div class="menu"><a href="#">Home<a href="#">Opinion</div><div>${ARTICLE}</div>`,
    ],
    ['a table that only sets it out', `<table><tr><td><table><tr><td>${ARTICLE}</table></table>`],
  ])('is found beside %s', (_what, page) => {
    expect(bodies(`<!doctype html><html><body>${page}</body></html>`)).toEqual([
      para('Water'),
      para('Mud'),
      para('Sand'),
    ]);
  });

  it('loses no word of what stands around it', () => {
    const lines = kinds(
      `<div>${ARTICLE}</div><div style="display:none"><p>Unseen words</p></div><div class="comments"><p>${para('I')}</p></div>`,
    );
    expect(lines.filter(([kind]) => kind === 'rubbish').map(([, text]) => text)).toEqual([
      'Unseen words',
      para('I'),
    ]);
  });

  it('takes a pasted fragment for copy whole', () => {
    const told = kinds('<p>We were not asked.</p><p>We shall not go.</p>').map(([kind]) => kind);
    expect(told).not.toContain('rubbish');
  });

  it('keeps a table of values line by line', () => {
    expect(
      bodies(
        ARTICLE.replace(
          /<\/div>$/u,
          '<table><tr><th>Year</th><th>Floods</th></tr><tr><td>1990</td><td>2</td></tr></table></div>',
        ),
      ).slice(3),
    ).toEqual(['Year | Floods', '1990 | 2']);
  });

  it('finds the headline by the page’s title where no heading tells', () => {
    const page = `<html><head><title>Room for the river | The Courier</title></head><body><div>The Courier</div><div>Room for the river</div><div>Ana Ruiz</div><div class="x">${['Water', 'Mud', 'Sand'].map((word) => `<div>${para(word)}</div>`).join('')}</div></body></html>`;
    expect(kinds(page).slice(0, 3)).toEqual([
      ['rubbish', 'The Courier'],
      ['headline', 'Room for the river'],
      ['byline', 'Ana Ruiz'],
    ]);
  });

  it('goes on in boxes of the same make, and not in another piece', () => {
    const box = (inside: string): string =>
      `<table class="block"><tr><td>${inside}</td></tr></table>`;
    const letter = `<div>${box(ARTICLE)}${box('<b>Nobody has asked us.</b>')}${box('<a href="/x">Subscribe to the letter</a>')}</div>`;
    expect(bodies(letter)).toEqual([
      para('Water'),
      para('Mud'),
      para('Sand'),
      'Nobody has asked us.',
    ]);
    const two = `<div>${box(ARTICLE)}${box(`<h2><a href="/y">Another piece</a></h2><p>By Bo Lind</p><p>${para('Wind')}</p>`)}</div>`;
    expect(bodies(two)).toHaveLength(3);
  });

  it('takes a first heading that leads to the first page for the site’s name', () => {
    const page = `<html><head><title>Notes from the old quay: Room for the river</title></head><body><h1><a href="/">Notes from the old quay</a></h1>${ARTICLE.replaceAll('h1>', 'h3>').replace('<h3>', '<h3 class="post-title">')}</body></html>`;
    expect(kinds(page).slice(0, 2)).toEqual([
      ['rubbish', 'Notes from the old quay'],
      ['headline', 'Room for the river'],
    ]);
  });

  it('takes a quotation set apart for a pull quote', () => {
    const quoted = ARTICLE.replace(
      '</p></div>',
      '</p><aside><blockquote>Sand came</blockquote></aside></div>',
    );
    expect(kinds(quoted)).toContainEqual(['pullQuote', 'Sand came']);
  });

  it('costs no more than its length', async () => {
    const page = (times: number): string =>
      `<body>${`<div class="b"><div><a href="/x">More of ours</a></div><p>${para('Water')}</p></div>`.repeat(times)}</body>`;
    const { ratio } = await growth(
      () => recogniseHtml(page(60)),
      () => recogniseHtml(page(480)),
      3,
    );
    expect(ratio).toBeLessThan(8 * 4);
  });
});
