import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../../tests/arbitrary-story';
import { FILES, list, PHOTO_A } from '../../../../../tests/golden/parts';
import { goldenStories } from '../../../../../tests/golden/stories';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, marked, p, page, photo, story } from '../../../../../tests/story-builder';
import type { HouseStyle } from '../../../house-style/house-style';
import { recogniseMarkdown } from '../../../import/recognise-markdown';
import type { Story } from '../../../story/story';
import { allOf, parsePage } from '../../parse-page';
import { prepareStory } from '../../prepare-story';
import { publishedText } from '../../published-text';
import type { TextPlace } from '../../text-unit';
import { masterOf } from '../master';
import { markdownTarget } from './markdown-target';
import { commonMark } from './read-markdown-inline';

const RUNS = typeof document === 'undefined' ? 200 : 30;

function golden(name: string): { story: Story; houseStyle: HouseStyle } {
  const found = goldenStories.find((each) => each.name === name);
  if (!found) throw new Error(`There is no golden story ${name}`);
  return found;
}

async function written(piece: Story, style = houseStyle()): Promise<string> {
  const [file] = await markdownTarget.write(masterOf(prepareStory(piece, style)));
  return String(file?.content);
}

const proved = async (text: string, piece: Story, style = houseStyle()) =>
  markdownTarget.prove([{ ending: '.md', content: text }], masterOf(prepareStory(piece, style)));

/** The copy alone, without front matter. */
async function copyOf(...body: (string | Node)[]): Promise<string> {
  const text = await written(story(page({ headline: 'H', body })));
  return text.replace(/^---\n[\s\S]*?\n---\n\n/u, '').trimEnd();
}

describe.each(goldenStories)('the Markdown of $name', ({ story: piece, houseStyle: style }) => {
  it('says what the story says', async () => {
    const text = await written(piece, style);
    expect(await proved(text, piece, style)).toEqual([]);
    expect(await written(JSON.parse(JSON.stringify(piece)) as Story, style)).toBe(text);
  });
});

describe('Markdown', () => {
  it('is what it was', async () => {
    const { story: piece, houseStyle: style } = golden('every-element');
    await expect(await written(piece, style)).toMatchFileSnapshot(
      '../../../../../tests/golden/targets/every-element.md',
    );
  });

  it('lets no character of the copy act as markup', async () => {
    const lines = ['# One', '1. Two', '- Three', '> Four', '+ Five', '=== six', 'a | b', ':-- x'];
    expect((await copyOf(...lines)).split('\n\n')).toEqual([
      '\\# One',
      '1\\. Two',
      '\\- Three',
      '\\> Four',
      '\\+ Five',
      '\\=== six',
      'a \\| b',
      '\\:-- x',
    ]);
    expect(await copyOf('*a* _b_ `c` [d](e) <b>f</b> &amp; ~~g~~ {{h}} i\\ R&D')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b>f\\</b> \\&amp; \\~\\~g\\~\\~ \\{\\{h}} i\\\\ R&D',
    );
  });

  it('stresses with asterisks where they are read as stress, else with tags', async () => {
    expect(await copyOf(p(['It is ', marked('his', 'emphasis'), '.']))).toBe('It is *his*.');
    expect(await copyOf(p(['a', marked('“b”', 'strong'), 'c']))).toBe('a<strong>“b”</strong>c');
  });

  it('never makes a picture of a link behind an exclamation mark', async () => {
    const link = marked('here it is', 'link', { href: 'https://example.org/a_(b)' });
    expect(await copyOf(p(['Look!', link]))).toBe(
      'Look\\![here it is](https://example.org/a\\_\\(b\\))',
    );
  });

  it('keeps lists apart that follow one another', async () => {
    expect(
      await copyOf(
        list('bulletList', ['One.', '2. Two.']),
        list('bulletList', ['Three.']),
        list('orderedList', ['Nine.', 'Ten.'], { start: 9 }),
      ),
    ).toBe('- One.\n- 2\\. Two.\n\n* Three.\n\n9. Nine.\n10. Ten.');
  });

  it('has no pull quote whose words the copy says', async () => {
    expect(
      await copyOf(
        'The wall holds.',
        element('pullQuote', 'The wall holds'),
        element('pullQuote', 'Other.'),
      ),
    ).toBe('The wall holds.\n\n> Other.');
  });

  it('keeps hostile copy inert', async () => {
    const { story: piece, houseStyle: style } = golden('hostile');
    const [, copy = ''] =
      /^---\n[\s\S]*?\n---\n([\s\S]*)$/u.exec(await written(piece, style)) ?? [];
    const elements = allOf(parsePage(commonMark.render(copy)).root, () => true);
    const ours = 'a blockquote body br h2 head html img li p strong ul'.split(' ');
    expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(ours);
    const attributes = elements.flatMap(({ properties }) => Object.keys(properties));
    expect([...new Set(attributes)].sort()).toEqual(['alt', 'href', 'src']);
  });

  it('leaves an alt text as it is where it can', async () => {
    const alts = ['A boat_name & a [sign]', 'Half [open', '*Stress*'];
    const media = [...FILES];
    const texts = alts.map(async (altText) => {
      const doc = page({
        headline: 'H',
        body: ['C.', photo('', '', { mediaHash: PHOTO_A, altText })],
      });
      return (await written(story(doc, { media }))).split('![')[1];
    });
    expect(await Promise.all(texts)).toEqual([
      'A boat_name & a [sign]](media/tannery-steps-1200.jpg)\n',
      'Half \\[open](media/tannery-steps-1200.jpg)\n',
      '\\*Stress\\*](media/tannery-steps-1200.jpg)\n',
    ]);
  });

  it.each([
    ['a word', 'It should vote no.', 'It should vote yes.', 'paragraph'],
    ['a caption', /Tannery Steps after[^\n]*\n/u, '', 'caption'],
    ['a credit', /\\\nPhotograph: Northlight/u, '', 'creditLine'],
    ['a link', 'https://example.org/plan?year=2025', 'https://example.org/plan?year=2026', 'body'],
    ['an alt text', 'Sandbags across', 'Sandbag across', 'altText'],
    ['stress', '*Carrow Gazette*', 'Carrow Gazette', 'body'],
    ['a language or index', '<sub>2</sub>', '2', 'body'],
    ['the count of a list', '3. Third', '1. Third', 'body'],
    ['a heading', '## What a wall does', 'What a wall does', 'body'],
    ['the headline', 'title: "Room', 'title: "No room', 'title'],
    ['a writer', 'name: "Marit', 'name: "Margit', 'authors'],
    ['a tag that is none of ours', 'It should vote no.', '<u>It should vote no.</u>', 'paragraph'],
  ])('is caught when it changes %s', async (_what, from, to, where) => {
    const { story: piece, houseStyle: style } = golden('every-element');
    const text = await written(piece, style);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect((await proved(changed, piece, style)).map((each) => each.where)).toEqual([where]);
  });
});

/** Files, and what stands in the front matter in another form. */
const NOT_COPY = new Set<TextPlace>(['picture', 'audioFile', 'pullQuote', 'stamp', 'byline']);

/** Words as a reader tells them apart, without what only joins or sets them off. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('Markdown and our own import', () => {
  it.each(goldenStories)('loses no word of $name', async ({ story: piece, houseStyle: style }) => {
    const read = recogniseMarkdown(await written(piece, style), { houseStyle: style });
    const seen = wordsIn(
      [...read.lines.map(({ text }) => text), ...read.notes.map(({ message }) => message)].join(
        ' ',
      ),
    );
    const wanted = publishedText(piece, style)
      .filter(({ place }) => !NOT_COPY.has(place))
      .flatMap(({ text }) => wordsIn(text));
    expect(wanted.filter((word) => !seen.includes(word))).toEqual([]);
  });
});

describe('the Markdown of any story', () => {
  it(`proves itself and holds no note to the desk (${RUNS} stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (piece) => {
        const text = await written(piece);
        expect(await proved(text, piece)).toEqual([]);
        expect(text).not.toMatch(/NOTE-TO-DESK|standfirst:\/\/|file:|blob:|data:/u);
      }),
      { numRuns: RUNS },
    );
  });
});
