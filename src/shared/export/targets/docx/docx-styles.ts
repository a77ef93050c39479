import type { IParagraphStyleOptions } from 'docx';
import type { TextPlace } from '../../text-unit';

/** The style of each place's lines. Headings, lists, quotations and captions take Word's own, so that its outline and every converter know them. */
export const STYLE_OF: Readonly<Record<TextPlace, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  stamp: 'Stamp',
  picture: 'Picture',
  altText: 'AltText',
  caption: 'Caption',
  creditLine: 'CreditLine',
  audioLabel: 'Audio',
  audioFile: 'Audio',
  audioDownload: 'Audio',
  editorsNote: 'EditorsNote',
  paragraph: 'BodyText',
  crosshead: 'Heading2',
  listItem: 'ListParagraph',
  quotation: 'Quote',
  attribution: 'Attribution',
  pullQuote: 'PullQuote',
  linkCard: 'LinkCard',
  deskBlock: 'DeskBlock',
  footHeading: 'Heading2',
  authorBio: 'AuthorBio',
  correction: 'Correction',
  contributorCall: 'ContributorCall',
};

/** Holds no words of the story. */
export const SECTION_BREAK_STYLE = 'SectionBreak';

const GREY = '595959';

function style(
  id: string,
  name: string,
  { run = {}, paragraph = {}, next = 'BodyText' }: Partial<IParagraphStyleOptions> = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next, quickFormat: true, run, paragraph };
}

const inset = { start: 567, end: 567 };

/** The house's paragraph styles: plain, for a desk to restyle at once, and named as a newsroom names its parts. */
export const HOUSE_STYLES: readonly IParagraphStyleOptions[] = [
  style('Kicker', 'Kicker', { run: { bold: true, color: GREY }, paragraph: { keepNext: true } }),
  style('Headline', 'Headline', {
    run: { bold: true, size: 48 },
    paragraph: { keepNext: true, outlineLevel: 0 },
  }),
  style('Standfirst', 'Standfirst', { run: { size: 28 } }),
  style('Byline', 'Byline', { run: { bold: true } }),
  style('Stamp', 'Date and time', { run: { color: GREY, size: 20 } }),
  style('BodyText', 'Body Text', { paragraph: { spacing: { after: 160, line: 300 } } }),
  style('Heading2', 'heading 2', {
    run: { bold: true, size: 28 },
    paragraph: { keepNext: true, outlineLevel: 1, spacing: { before: 240, after: 120 } },
  }),
  style('ListParagraph', 'List Paragraph', { next: 'ListParagraph' }),
  style('Quote', 'Quote', { paragraph: { indent: inset }, next: 'Quote' }),
  style('Attribution', 'Attribution', { run: { size: 20 }, paragraph: { indent: inset } }),
  style('PullQuote', 'Pull quote', { run: { size: 32 }, paragraph: { indent: inset } }),
  style('Picture', 'Picture', { run: { color: GREY, size: 20 }, paragraph: { keepNext: true } }),
  style('AltText', 'Alt text', { run: { color: GREY, size: 20 }, paragraph: { keepNext: true } }),
  style('Caption', 'caption', { run: { size: 20 }, paragraph: { keepLines: true } }),
  style('CreditLine', 'Credit', { run: { color: GREY, size: 20 } }),
  style('Audio', 'Audio', { run: { size: 20 } }),
  style('EditorsNote', 'Editor’s note', { run: { italics: true } }),
  style('DeskBlock', 'Desk block', { paragraph: { indent: inset } }),
  style('LinkCard', 'Link card'),
  style(SECTION_BREAK_STYLE, 'Section break', { paragraph: { alignment: 'center' } }),
  style('AuthorBio', 'Author bio'),
  style('Correction', 'Correction'),
  style('ContributorCall', 'Contributor call', { run: { italics: true } }),
];
