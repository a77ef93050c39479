import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../../tests/arbitrary-story';
import { goldenMaster } from '../../../../../tests/golden/masters';
import { FILES, PHOTO_A, quote } from '../../../../../tests/golden/parts';
import { goldenStories } from '../../../../../tests/golden/stories';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, page, photo, story } from '../../../../../tests/story-builder';
import { attributeOf } from '../../../elements/markup';
import { allOf, parsePage } from '../../parse-page';
import { prepareStory } from '../../prepare-story';
import { masterOf, type Master } from '../master';
import type { TargetFile } from '../target';
import { emailTarget } from './email-target';
import { COLOURS } from './mail-styles';

const RUNS = typeof document === 'undefined' ? 200 : 20;

/** The page's rules, without those that mail must break: inlined styles, and attributes that only Outlook still reads. */
const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: { 'no-inline-style': 'off', 'no-deprecated-attr': 'off' },
});

async function written(master: Master): Promise<{ html: string; plain: string }> {
  const files = await emailTarget.write(master);
  const [html = '', plain = ''] = files.map(({ content }) => String(content));
  return { html, plain };
}

const asFiles = (html: string, plain: string): TargetFile[] => [
  { ending: '.email.html', content: html },
  { ending: '.email.txt', content: plain },
];

const elementsOf = (html: string, tagName: string) =>
  allOf(parsePage(html).root, (each) => each.tagName === tagName);

describe.each(goldenStories)('the mail of $name', ({ name }) => {
  it('is true to the story', async () => {
    const made = goldenMaster(name);
    expect(await emailTarget.prove(await emailTarget.write(made), made)).toEqual([]);
  });

  it('has no fault that html-validate knows', async () => {
    const { html } = await written(goldenMaster(name));
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('names no file that is not beside it or on the site, and lets nothing run', async () => {
    const { html } = await written(goldenMaster(name));
    expect(html).not.toMatch(/(standfirst|file|data|blob):\/?\/?[a-z0-9]/iu);
    expect(html).not.toMatch(/<(script|svg|style|link|figure|aside)|onerror="|srcset|url\(/u);
  });

  it('is 600 pixels wide, each picture with its width and height', async () => {
    const { html } = await written(goldenMaster(name));
    const widths = elementsOf(html, 'table').map((table) => attributeOf(table, 'width'));
    expect(widths.slice(0, 2)).toEqual(['100%', '600']);
    for (const img of elementsOf(html, 'img')) {
      expect(Number(attributeOf(img, 'width'))).toBeLessThanOrEqual(600);
      expect(Number(attributeOf(img, 'height'))).toBeGreaterThan(0);
    }
  });
});

describe('the mail with every element', () => {
  it('is what it was', async () => {
    const { html, plain } = await written(goldenMaster('every-element'));
    const kept = '../../../../../tests/golden/targets/every-element.email';
    await expect(html).toMatchFileSnapshot(`${kept}.html`);
    await expect(plain).toMatchFileSnapshot(`${kept}.txt`);
  });

  it('says its language and its direction where webmail keeps them', async () => {
    const { html } = await written(goldenMaster('right-to-left'));
    const [cell] = elementsOf(html, 'td');
    expect(cell?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('has its bars and its indents on the other side where the script runs the other way', async () => {
    const note = page({ headline: 'H', editorsNote: 'N', body: ['Copy.', quote(['Q'])] });
    const { html } = await written(
      masterOf(prepareStory(story(note, { language: 'ar' }), houseStyle())),
    );
    expect(html).toContain('padding:0 16px 0 0;border-right:3px');
    expect(html).not.toMatch(/border-left|-left:/u);
  });

  it.each([
    ['a word', 'It should vote no.', 'It should vote yes.', 'paragraph'],
    ['a caption', 'February 2, 2026', 'February 3, 2026', 'caption'],
    ['a credit', 'Photograph: Ines Okafor', 'Photograph: Northlight', 'creditLine'],
    ['a link', 'https://example.org/first-report', 'https://example.org/second', 'linkCard'],
    ['the writer’s page', 'https://example.org/authors/marit', 'https://example.org/', 'byline'],
    ['an alt text', 'Mud and glasswort', 'Mud', 'altText'],
    ['a picture', 'media/tannery-steps-1200.jpg', 'media/tannery-steps-480.jpg', 'picture'],
    ['a line’s class', '<td class="pullquote"', '<td class="copy"', 'pullQuote'],
    ['the preheader', 'mso-hide:all">A wall', 'mso-hide:all">The wall', 'email'],
    ['a picture’s width', 'width="600"', 'width="1200"', 'email'],
    ['a layout', '<blockquote', '<aside', 'email'],
  ])('is not believed when %s is changed', async (_what, from, to, where) => {
    const made = goldenMaster('every-element');
    const { html, plain } = await written(made);
    expect(html).toContain(from);
    const problems = await emailTarget.prove(asFiles(html.replaceAll(from, to), plain), made);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });

  it.each([
    ['a word', 'It should vote no.', 'It should vote yes.', 'paragraph'],
    ['a line', 'What a wall does\n\n', '', 'crosshead'],
    ['the end', 'views@courier.example.', 'views@courier.example. More.', 'story'],
  ])('is not believed when %s is changed in its plain part', async (_what, from, to, where) => {
    const made = goldenMaster('every-element');
    const { html, plain } = await written(made);
    expect(plain).toContain(from);
    const problems = await emailTarget.prove(asFiles(html, plain.replace(from, to)), made);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });
});

describe('a long mail', () => {
  it('stays under the 100 KB at which webmail cuts it: 1,200 words and three pictures', async () => {
    const paragraph = 'Water that cannot spread rises, and nobody is asked where it goes. '.repeat(
      4,
    );
    const shot = photo('A quay.', 'Northlight', { mediaHash: PHOTO_A, altText: 'A quay' });
    const copy = Array.from({ length: 25 }, () => paragraph.trim());
    const long = story(
      page({ headline: 'H', standfirst: 'S.', body: [...copy, shot, shot, shot] }),
      {
        media: [...FILES],
      },
    );
    const { html } = await written(masterOf(prepareStory(long, houseStyle())));
    expect(new TextEncoder().encode(html).length).toBeLessThan(100_000);
  });

  it('links to a recording, and says no more of a pending one than the page', async () => {
    const pending = story(page({ headline: 'H', audio: element('audio'), body: ['Copy.'] }));
    const { html } = await written(masterOf(prepareStory(pending, houseStyle())));
    expect(html).toContain('>Listen</p>');
    const { html: recorded } = await written(goldenMaster('published'));
    expect(recorded).toContain(
      'href="https://courier.example/opinion/media/read-by-the-author.mp3"',
    );
  });
});

/** The contrast of two colours by WCAG's formula. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const inverted = (colour: string) =>
  `#${[1, 3, 5].map((at) => (255 - parseInt(colour.slice(at, at + 2), 16)).toString(16).padStart(2, '0')).join('')}`;

describe('the colours of a mail', () => {
  it.each([COLOURS.ink, COLOURS.faint, COLOURS.link])(
    'can be read, light and turned dark: %s',
    (text) => {
      for (const ground of [COLOURS.paper, COLOURS.box]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(inverted(text), inverted(ground))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

describe('the mail of any story', () => {
  it(`is true (${RUNS} stories)`, async () => {
    const style = houseStyle({ formats: { ...houseStyle().formats, credit: '({credit})' } });
    await fc.assert(
      fc.asyncProperty(arbitraryStory, fc.boolean(), async (piece, atHome) => {
        const at = { ...style, ...(atHome ? { urlBase: 'https://courier.example/' } : {}) };
        const made = masterOf(prepareStory(piece, at));
        const { html, plain } = await written(made);
        expect(await emailTarget.prove(asFiles(html, plain), made)).toEqual([]);
        expect(html + plain).not.toContain('NOTE-TO-DESK');
      }),
      { numRuns: RUNS },
    );
  });
});
