import { describe, expect, it } from 'vitest';
import { contributor, FILES, PHOTO_A, PHOTO_B, RECORDING } from '../../../tests/golden/parts';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, marked, p, page, photo, story } from '../../../tests/story-builder';
import { fragmentOf, pageOf } from './page';
import { lawBreaches } from './page-law';
import { parsePage } from './parse-page';
import { proveExport } from './prove-export';

const piece = story(
  page({
    kicker: 'Opinion',
    headline: 'Room for the river & the town',
    photo: photo('The quay.', 'Northlight', { mediaHash: PHOTO_A, altText: 'A quay' }),
    audio: element('audio', [], { mediaHash: RECORDING }),
    body: [
      p(['The ', marked('plan', 'link', { href: 'https://example.org/plan' }), ' is bad.']),
      element('crosshead', 'Why'),
      photo('The marsh.', 'Ines Okafor', { mediaHash: PHOTO_B, altText: 'A marsh' }),
      p(['They call it ', marked('le mur', 'languageSpan', { lang: 'fr' }), '.']),
    ],
    corrections: [element('correction', 'The wall is low.', { date: '2026-03-29' })],
  }),
  {
    media: [...FILES],
    contributors: [contributor('B. Reeve', 'https://example.org/b')],
    updatedAt: '2026-03-29T09:00:00Z',
  },
);
const style = houseStyle();
const made = pageOf(piece, style);
const html = made.ok ? made.value : '';

function breachesOf(
  text: string,
  facts = { hasHeadline: true, mediaBase: '', isMeasured: () => true },
) {
  return lawBreaches(parsePage(text), text, facts);
}

describe('the law of pages', () => {
  it('is kept by page and fragment as they are written', () => {
    const fragment = fragmentOf(piece, style);
    expect(breachesOf(html)).toEqual([]);
    expect(breachesOf(fragment.ok ? fragment.value : '')).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string, RegExp]>([
    ['two headlines', '</header>', '<h1>Again</h1></header>', 'headline', /2 of <h1>/u],
    ['no headline', /<h1>.*<\/h1>/u, '', 'headline', /0 of <h1>/u],
    ['a skipped level', '<h2>Why</h2>', '<h3>Why</h3>', 'page', /<h3> in <article>/u],
    [
      'a heading before the first',
      /(<h1>.*<\/h1>)(.*)(<h2>Why<\/h2>)/su,
      '$3$2$1',
      'crosshead',
      /level 2 follows one of level 0/u,
    ],
    ['an empty paragraph', '<h2>Why</h2>', '<p></p><h2>Why</h2>', 'paragraph', /empty <p>/u],
    ['a paragraph of no-break spaces', '<h2>', '<p>&nbsp;</p><h2>', 'paragraph', /empty <p>/u],
    ['a div in a paragraph', 'is bad.', '<div>is bad.</div>', 'page', /<div> in <article>/u],
    [
      'a caption outside its figure',
      '<h2>Why',
      '<figcaption>x</figcaption><h2>Why',
      'caption',
      /<figcaption> in <article>/u,
    ],
    ['a style of its own', '<h2>Why', '<h2 style="color:red">Why', 'crosshead', /attribute style/u],
    ['an id', '<h2>Why', '<h2 id="why">Why', 'crosshead', /attribute id/u],
    ['a handler', '<h2>Why', '<h2 onclick="x()">Why', 'crosshead', /attribute onClick/u],
    ['a class of Word', '<p>They', '<p class="MsoNormal">They', 'page', /class “MsoNormal”/u],
    [
      'a link that runs',
      'https://example.org/plan',
      'javascript:alert(1)',
      'paragraph',
      /javascript/u,
    ],
    [
      'a link into the disk',
      'https://example.org/plan',
      'file:///etc/passwd',
      'paragraph',
      /file:/u,
    ],
    ['a link without words', '>plan</a>', '></a>plan', 'paragraph', /empty <a>/u],
    [
      'a link that opens a window',
      'plan">',
      'plan" target="_blank">',
      'paragraph',
      /attribute target/u,
    ],
    [
      'a picture in data',
      /src="media[^"]*"/u,
      'src="data:image/png;base64,AA=="',
      'altText',
      /no file beside/u,
    ],
    [
      'a picture of the library',
      /srcset="media/u,
      'srcset="standfirst-media',
      'altText',
      /no file beside/u,
    ],
    ['a picture without alt', ' alt="A quay"', '', 'altText', /no alternative text/u],
    [
      'a picture without its size',
      / width="1200" height="675"/u,
      '',
      'altText',
      /width and height/u,
    ],
    ['widths that fall', ' 480w', ' 4800w', 'altText', /do not increase/u],
    ['widths without sizes', / sizes="[^"]*"/u, '', 'altText', /without sizes/u],
    ['a first picture that waits', 'loading="eager"', 'loading="lazy"', 'altText', /at once/u],
    ['another that does not', 'loading="lazy"', 'loading="eager"', 'altText', /comes near/u],
    [
      'a moment without offset',
      '"2026-03-29T09:00:00Z"',
      '"2026-03-29T09:00:00"',
      'stamp',
      /no moment/u,
    ],
    ['a date in words', 'datetime="2026-03-29"', 'datetime="29 March"', 'correction', /29 March/u],
    ['audio that starts by itself', '<audio ', '<audio autoplay ', 'page', /attribute autoPlay/u],
    ['audio that cannot be stopped', ' controls', '', 'page', /started and stopped/u],
    ['a second script', '<style>', '<script>x()</script><style>', 'furniture', /has a script/u],
    [
      'a frame',
      '<h2>Why',
      '<iframe src="https://example.org"></iframe><h2>Why',
      'page',
      /<iframe>/u,
    ],
    ['no title', /<title>.*<\/title>/u, '', 'page', /0 of <title>/u],
    ['no language', /<html lang="[^"]*"/u, '<html', 'page', /language “”/u],
    ['a language that is none', 'lang="fr"', 'lang="french"', 'paragraph', /“french”/u],
    ['a bare “&”', '&amp; the', '& the', 'page', /not escaped/u],
  ])('is broken by %s', (_name, from, to, where, message) => {
    const [head = '', article = ''] = html.split('<main>');
    const inArticle = article.replace(from, to);
    const broken = inArticle === article ? html.replace(from, to) : `${head}<main>${inArticle}`;
    expect(broken).not.toBe(html);
    const found = breachesOf(broken);
    expect(found).toContainEqual(
      expect.objectContaining({ where, message: expect.stringMatching(message) as string }),
    );
    // Whoever writes the page out hears of it too.
    expect(proveExport(broken, piece, style)).toEqual(expect.arrayContaining(found));
  });

  it('asks for no size that the story does not know, and for no headline that it has not', () => {
    const unsized = html.replace(/ width="1200" height="675"/u, '');
    expect(
      breachesOf(unsized, { hasHeadline: true, mediaBase: '', isMeasured: () => false }),
    ).toEqual([]);
    const headless = html.replace(/<h1>.*<\/h1>/u, '');
    expect(
      breachesOf(headless, { hasHeadline: false, mediaBase: '', isMeasured: () => true }),
    ).toEqual([]);
  });
});
