import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocJson, Story } from '../story/story';
import { parseStory } from '../story/parse-story';
import type { LineKind } from './line-kind';
import { recogniseHtml } from './recognise-html';
import type { ImportReport, Recognition } from './recognition';
import { storyFromRecognition } from './story-from-recognition';

const TAKE = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2026-03-28T09:00:00Z',
  houseStyleId: 'newsroom',
  language: 'en-GB',
  timeZone: 'UTC',
};
const para = (about: string): string =>
  `${about} is not a thing that one can leave to a committee, however patient, and the people of the port have known it since the second flood of that year.`;

function recognised(html: string): Recognition {
  const read = recogniseHtml(html);
  if (!read.ok) throw new Error(read.error[0]?.code);
  return read.value;
}
const taken = (html: string): { story: Story; report: ImportReport } =>
  storyFromRecognition(recognised(html), TAKE);
const letters = (text: string): string[] => (text.match(/\p{L}/gu) ?? []).sort();
const kinds = (html: string): [LineKind, string][] =>
  recognised(html).lines.map(({ kind, text }) => [kind, text.slice(0, 40)]);
const part = (story: Story, type: string): DocJson | undefined =>
  story.doc.content?.find((node) => node.type === type);

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Room for the river | The Courier</title>
<style>p{color:red}</style><script>track()</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Room for the river","author":{"@type":"Person","name":"Ana Ruiz"},"datePublished":"2026-03-28T09:30:00+01:00"}</script></head>
<body><nav><a href="/">Home</a><a href="/opinion">Opinion</a></nav>
<article class="story has-sidebar">
<p class="eyebrow">Comment</p><h1>Room for<br>the river</h1><p class="article__standfirst">A wall only gets older</p>
<div class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></div>
<figure><img src="a.jpg" alt="The quay"><figcaption>The quay at Sarn <span class="credit">Lucian Ferro/Northlight</span></figcaption></figure>
<div class="share-bar"><button>Share</button><span>Copy link</span></div>
<p>${para('Water')} <em>Nobody</em> <a href="https://example.org/plan">answered</a>.</p>
<h2>Dry feet</h2><p>${para('Mud')}</p>
<blockquote><p>We were not asked.</p><footer>Piers Bly, <cite>Minutes</cite></footer></blockquote>
<aside class="pullquote"><p>“We were not asked.”</p></aside>
<ul><li>one</li><li>two<ol start="3"><li>deep</li></ol></li></ul>
<figure><figcaption>The quay at Sarn <span class="credit">Lucian Ferro/Northlight</span></figcaption></figure>
<p>${para('Silt')}</p>
<p class="author-bio">Ana Ruiz is a hydrologist at the Carrow Institute.</p>
</article><footer>© 2026 The Courier</footer></body></html>`;

describe('recogniseHtml', () => {
  const { story, report } = taken(PAGE);

  it('reads a house block of our own page as copy, whatever its kind sounds like', () => {
    const page = PAGE.replace(
      '<p class="article__standfirst">A wall only gets older</p>',
      '<aside class="desk-block series-intro" role="note"><p>Part of After the Vote, a series on what councils promised.</p></aside>',
    );
    expect(kinds(page)).toContainEqual(['body', 'Part of After the Vote, a series on what']);
  });

  it("reads a foreign page's parts from its markup", () => {
    expect(kinds(PAGE)).toEqual([
      ['stamp', 'Published 2026-03-28T09:30:00+01:00'],
      ['rubbish', 'Home Opinion'],
      ['kicker', 'Comment'],
      ['headline', 'Room for the river'],
      ['standfirst', 'A wall only gets older'],
      ['byline', 'By Ana Ruiz'],
      ['caption', 'The quay at Sarn Lucian Ferro/Northlight'],
      ['rubbish', 'Share Copy link'],
      ['body', para('Water').slice(0, 40)],
      ['crosshead', 'Dry feet'],
      ['body', para('Mud').slice(0, 40)],
      ['blockQuote', 'We were not asked.'],
      ['attribution', 'Piers Bly, Minutes'],
      ['pullQuote', '“We were not asked.”'],
      ['listItem', 'one'],
      ['listItem', 'two'],
      ['listItem', 'deep'],
      ['repeat', 'The quay at Sarn Lucian Ferro/Northlight'],
      ['body', para('Silt').slice(0, 40)],
      ['authorBio', 'Ana Ruiz is a hydrologist at the Carrow '],
      ['rubbish', '© 2026 The Courier'],
    ]);
  });

  it('keeps marks and safe links', () => {
    const first = part(story, 'body')?.content?.[0]?.content;
    expect(first?.slice(1)).toEqual([
      { type: 'text', marks: [{ type: 'emphasis' }], text: 'Nobody' },
      { type: 'text', text: ' ' },
      {
        type: 'text',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/plan' } }],
        text: 'answered',
      },
      { type: 'text', text: '.' },
    ]);
  });

  it('takes the credit from its own element, and repeats once', () => {
    expect(part(story, 'photo')).toMatchObject({
      attrs: { role: 'lead' },
      content: [
        { content: [{ text: 'The quay at Sarn' }] },
        { content: [{ text: 'Lucian Ferro/Northlight' }] },
      ],
    });
    expect(JSON.stringify(story.doc).split('The quay at Sarn')).toHaveLength(2);
  });

  it('nests lists and keeps their numbers', () => {
    const list = part(story, 'body')?.content?.find(({ type }) => type === 'bulletList');
    expect(list?.content?.[1]?.content?.[1]).toMatchObject({
      type: 'orderedList',
      attrs: { start: 3 },
    });
  });

  it('reads date and writer, and says what it left out', () => {
    expect([story.publishedAt, story.contributors[0]?.name, story.contributors[0]?.post]).toEqual([
      '2026-03-28T09:30:00+01:00',
      'Ana Ruiz',
      'a hydrologist at the Carrow Institute',
    ]);
    expect(report.changes.map(({ code }) => code)).toEqual(['pictures-left-out', 'links-refused']);
    expect(JSON.stringify(report)).not.toMatch(/track\(\)|color:red/u);
  });

  it('reads the copy that a browser puts on the clipboard', () => {
    expect(
      kinds(
        `<meta charset="utf-8"><h1>Room for the river</h1><p>By Ana Ruiz</p><p>${para('Water')}</p><p>The quay, May 9, 2024. /Northlight</p><p>The quay, May 9, 2024. /Northlight</p><p>${para('Mud')}</p>`,
      ).map(([kind]) => kind),
    ).toEqual(['headline', 'byline', 'body', 'caption', 'repeat', 'body']);
  });

  it('reads divisions and breaks where a page has no paragraphs', () => {
    expect(
      kinds(
        `<div><b>Room for the river</b></div><div>By Ana Ruiz</div><div>${para('Water')}<br><br>${para('Mud')}</div>`,
      ).map(([kind]) => kind),
    ).toEqual(['headline', 'byline', 'body', 'body']);
  });

  it("takes the page's own title where no heading is marked", () => {
    expect(
      kinds(
        `<html><head><meta property="og:title" content="Room for the river"></head><body><p>${para('Water')}</p><p>${para('Mud')}</p></body></html>`,
      )[0],
    ).toEqual(['headline', 'Room for the river']);
  });

  it("tells an editor's note and a contributor call by class", () => {
    expect(
      kinds(
        `<article><h1>Room</h1><div class="editors-note"><p>Part of a series on rivers.</p></div><p>${para('Water')}</p><p>${para('Mud')}</p><p class="contribute">Tell us what you think.</p></article>`,
      ).map(([kind]) => kind),
    ).toEqual(['headline', 'editorsNote', 'body', 'body', 'contributorCall']);
  });

  it.each([
    ['a script in a link', '<p>x <a href="javascript:alert(1)">y</a></p>'],
    ['an image that fails', '<p>x<img src=x onerror="alert(1)"></p>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe><p>x</p>'],
    ['an SVG', '<svg><script>alert(1)</script></svg><p>x</p>'],
    ['a style', "<style>@import 'x'</style><p>x</p>"],
  ])('lets nothing of %s through', (_name, html) => {
    const { story: one } = taken(html);
    expect(JSON.stringify(one)).not.toMatch(/alert|import 'x'|javascript/u);
    expect(parseStory(JSON.parse(JSON.stringify(one))).ok).toBe(true);
  });

  it('refuses a page nested too deep', () => {
    expect(recogniseHtml('<div>'.repeat(5000)).ok).toBe(false);
  });

  it('makes a story that parses and loses no word, whatever the tags', () => {
    const piece = fc.oneof(
      fc.lorem({ maxCount: 6, mode: 'words' }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</b>',
        '<em>',
        '</em>',
        '<sup>',
        '<sub>',
        '</sub></sup>',
        '<ul><li>',
        '</li></ul>',
        '<ol><li>',
        '<blockquote>',
        '</blockquote>',
        '<figure><figcaption>',
        '</figcaption></figure>',
        '<h1>',
        '</h1>',
        '<h2>',
        '</h2>',
        '<br>',
        '<hr>',
        '<a href="https://example.org/">',
        '</a>',
        '<span lang="fr">',
        '</span>',
        '<table><tr><td>',
        '</td></tr></table>',
        '<span class="credit">',
        '<p class="byline">',
        '<nav>',
        '</nav>',
        '<pre>a\nb</pre>',
        '&nbsp;',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { story: one, report: told } = taken(pieces.join(''));
        expect(
          letters([...told.recognised, ...told.tray].map(({ text }) => text).join('')),
        ).toEqual(letters(pieces.map((text) => text.replace(/<[^>]*>|&nbsp;/gu, '')).join('')));
        expect(told.accounted.complete).toBe(true);
        expect(parseStory(JSON.parse(JSON.stringify(one))).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
