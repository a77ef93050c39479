import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { element, marked, p, page, story } from '../../../../tests/story-builder';
import { prepareStory } from '../prepare-story';
import { textOf } from '../published-text';
import type { PdfContent } from './pdf-content';
import { printPage } from './print-page';
import { provePdf } from './prove-pdf';

const piece = story(
  page({
    headline: 'Read the gauges',
    body: [
      'The office stood at nine-\ntenths.',
      p(marked('the board', 'link', { href: 'https://example.org' })),
      element('crosshead', 'שלום (עולם)'),
    ],
  }),
);
const prepared = prepareStory(piece, houseStyle());
const title = 'Read the gauges | Test Courier';
const content = (changes: Partial<PdfContent> = {}): PdfContent => ({
  title: changes.title ?? titleIn(printPage(prepared)),
  sheets: 1,
  text: textOf(prepared)
    .map(({ text }) => text)
    .join(' '),
  boxed: '',
  links: ['https://example.org/'],
  pictures: 0,
  altTexts: [],
  ...changes,
});
const titleIn = (html: string) => /<title>(.*)<\/title>/u.exec(html)?.[1] ?? title;
const proof = (changes: Partial<PdfContent>) =>
  provePdf(content(changes), prepared).map(({ where }) => where);
const { text } = content();

describe('provePdf', () => {
  it('finds no fault in what differs by the setting of lines alone', () => {
    expect(proof({})).toEqual([]);
    expect(proof({ text: text.toUpperCase() })).toEqual([]);
    expect(
      proof({ text: text.replace('office', 'o\u{FB03}ce').replace('nine-\n', 'nine\u{2}') }),
    ).toEqual([]);
  });

  it('takes words from right to left in any order, but not other letters', () => {
    expect(proof({ text: text.replace('שלום (עולם)', 'םלוע) םולש(') })).toEqual([]);
    expect(proof({ text: text.replace('שלום', 'שלומ') })).toEqual(['crosshead']);
  });

  it('names the first place where a word is missing, changed, moved or too many', () => {
    expect(proof({ text: text.replace('stood ', '') })).toEqual(['paragraph']);
    expect(proof({ text: text.replace('gauges', 'gouges') })).toEqual(['headline']);
    expect(proof({ text: `${text} More` })).toEqual(['page']);
    expect(proof({ text: text.replace('at nine', 'nine at') })).toEqual(['paragraph']);
  });

  it('does not look for a pull quote that repeats the copy: the structure has it once', () => {
    const repeated = prepareStory(
      story(
        page({
          headline: 'Read the gauges',
          body: ['The office stood at nine.', element('pullQuote', 'The office stood at nine.')],
        }),
      ),
      houseStyle(),
    );
    const [quote = ''] = textOf(repeated).flatMap(({ place, text: words }) =>
      place === 'pullQuote' ? [words] : [],
    );
    const said = textOf(repeated).flatMap(({ place, text: words }) =>
      place === 'pullQuote' ? [] : [words],
    );
    const read = { ...content({ links: [] }), title: titleIn(printPage(repeated)) };
    expect(quote).toBe('The office stood at nine.');
    expect(provePdf({ ...read, text: said.join(' ') }, repeated)).toEqual([]);
    expect(provePdf({ ...read, text: said.slice(0, -1).join(' ') }, repeated)).toHaveLength(1);
  });

  it('finds a link that is missing or leads elsewhere', () => {
    expect(proof({ links: [] })).toEqual(['paragraph']);
    expect(proof({ links: ['https://example.org/', 'https://example.net/'] })).toEqual([
      'paragraph',
    ]);
  });

  it('finds an alt text or a title that is another', () => {
    expect(proof({ altTexts: ['A quay'] })).toEqual(['photo']);
    expect(proof({ title: 'Untitled' })).toEqual(['headline']);
  });
});
