import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import {
  contributor,
  FILES,
  holder,
  list,
  PHOTO_A,
  PHOTO_B,
  quote,
  RECORDING,
} from '../../../tests/golden/parts';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, marked, p, page, photo, story, type Page } from '../../../tests/story-builder';
import { storySchema } from '../elements/story.schema';
import type { Story } from '../story/story';
import { pageOf } from './page';
import { preflight } from './preflight';

const whole: Page = { kicker: 'Opinion', headline: 'H', body: ['Copy.'] };
const record: Partial<Story> = {
  media: [...FILES],
  contributors: [contributor('A. Venn')],
  updatedAt: '2026-03-28T09:00:00Z',
};
const shown = (attrs: Record<string, unknown>) =>
  photo('Quay.', 'Northlight', { mediaHash: PHOTO_A, altText: 'A quay', ...attrs });

/** What is found in a page that is whole but for these parts, as "level code @ place". */
function found(parts: Page, changes: Partial<Story> = {}): string[] {
  const problems = preflight(
    story(page({ ...whole, ...parts }), { ...record, ...changes }),
    houseStyle(),
  );
  return problems.map(({ level, code, where }) => `${level} ${code} @ ${where ?? ''}`);
}

const body = (...blocks: (string | Node)[]): Page => ({ body: ['Copy.', ...blocks] });

describe('preflight', () => {
  it('finds nothing in a story that is whole', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Page, string[]]>([
    ['a missing headline', { headline: ' ' }, ['error headline-missing @ headline']],
    ['a missing kicker', { kicker: '' }, ['warning kicker-missing @ kicker']],
    ['an empty body', { body: ['', ' '] }, ['error body-empty @ body']],
    [
      'a headline over the limit',
      { headline: 'a'.repeat(71) },
      ['warning headline-too-long @ headline'],
    ],
    ['a pending photo', body(photo('C.', 'N')), ['error photo-pending @ photo']],
    [
      'a caption without a credit',
      body(photo('C.', '')),
      ['error photo-pending @ photo', 'error credit-missing @ photo'],
    ],
    ['a photo without alt text', body(shown({ altText: ' ' })), ['error alt-text-missing @ photo']],
    [
      'a file name for alt text',
      body(shown({ altText: 'DSC_0042.jpg' })),
      ['error alt-text-file-name @ photo'],
    ],
    [
      'the caption for alt text',
      body(shown({ altText: 'Quay.' })),
      ['error alt-text-is-caption @ photo'],
    ],
    ['a decorative photo', body(shown({ altText: '', decorative: true })), []],
    [
      'a photo whose file is lost',
      body(shown({ mediaHash: 'e'.repeat(64) })),
      ['error photo-file-missing @ photo'],
    ],
    [
      'a recording for a picture',
      body(shown({ mediaHash: RECORDING })),
      ['error photo-file-wrong @ photo', 'warning photo-size-unknown @ photo'],
    ],
    ['pending audio', { audio: element('audio') }, ['error audio-pending @ audio']],
    [
      'the second of two photos',
      body(shown({}), photo('Sluice.', 'Northlight', { mediaHash: PHOTO_B, altText: '' })),
      ['error alt-text-missing @ photo 2'],
    ],
    [
      'a bold paragraph',
      body(p([marked('What now', 'strong')])),
      ['warning paragraph-bold-only @ paragraph 2'],
    ],
    [
      'an empty required slot',
      { editorsNote: ['She is ', element('slot', '', { label: 'Post' })] },
      ['error slot-empty @ editorsNote'],
    ],
    [
      'an empty optional slot',
      { editorsNote: ['She is ', element('slot', '', { required: false })] },
      [],
    ],
    ['an empty note', { editorsNote: '' }, ['warning block-empty @ editorsNote']],
    [
      'a correction without a date',
      { corrections: [element('correction', 'C')] },
      ['error correction-undated @ correction'],
    ],
    [
      'a correction after the stamp',
      { corrections: [element('correction', 'C', { date: '2026-03-29' })] },
      ['warning stamp-before-correction @ stamp'],
    ],
    [
      'a link on “here”',
      body(p([marked('here', 'link', { href: 'https://example.org/?utm_source=x' })])),
      ['warning link-words @ paragraph 2', 'warning link-tracking @ paragraph 2'],
    ],
    [
      'a link card without words',
      body(element('linkCard', '', { href: 'https://example.org/' })),
      ['error link-card-empty @ linkCard'],
    ],
    ['a placeholder in the headline', { headline: 'TK' }, ['error placeholder @ headline']],
    [
      'each placeholder of a paragraph, five at most',
      body('[TK], TK, xxx, ???, {name}, (TBC), [to come]'),
      Array.from({ length: 5 }, () => 'error placeholder @ paragraph 2'),
    ],
    [
      'a placeholder in the point of a list',
      body(list('bulletList', ['TK'])),
      ['error placeholder @ paragraph 2'],
    ],
    [
      'a placeholder over slot and locked words',
      { editorsNote: [element('lockedWords', 'Lorem '), element('slot', 'ipsum', {})] },
      ['error placeholder @ editorsNote'],
    ],
    [
      'a placeholder in caption, credit and alt text',
      body(photo('TK', 'XXXX', { mediaHash: PHOTO_A, altText: 'A man of TK' })),
      ['error placeholder @ photo', 'error placeholder @ photo', 'error placeholder @ photo'],
    ],
    [
      'a placeholder in a house block of the body',
      body(element('deskBlock', '[insert date]', { kind: 'event-notice' })),
      ['error placeholder @ deskBlock'],
    ],
    [
      'struck placeholders, which nobody sees',
      body(p(['So. ', marked('TK', 'strikethrough')])),
      [],
    ],
    [
      'an empty house block of the body',
      body(element('deskBlock')),
      ['warning block-empty @ deskBlock'],
    ],
    [
      'a comment',
      body(p([marked('x', 'comment', { id: 'c1' })])),
      ['error comment-open @ paragraph 2'],
    ],
  ])('finds %s', (_name, parts, problems) => {
    expect(found(parts)).toEqual(problems);
  });

  it.each([
    ['inserted words', p([marked('x', 'insertion', { id: 's' })]), 'paragraph 2'],
    ['deleted words', element('crosshead', [marked('x', 'deletion', { id: 's' })]), 'crosshead'],
    [
      'a changed form',
      quote([[marked('x', 'modification', { id: 's', type: 'mark' })]]),
      'paragraph 2',
    ],
    [
      'an inserted block',
      element('sectionBreak').mark([storySchema.mark('insertion', { id: 's' })]),
      'sectionBreak',
    ],
    [
      'a deleted list',
      holder('bulletList', [holder('listItem', [p('x')])]).mark([
        storySchema.mark('deletion', { id: 's' }),
      ]),
      'bulletList',
    ],
  ])('stops at %s that nobody has decided on', (_name, block, where) => {
    expect(found(body(block))).toEqual([`error suggestion-open @ ${where}`]);
    expect(pageOf(story(page({ ...whole, body: ['Copy.', block] }), record), houseStyle()).ok).toBe(
      false,
    );
  });

  it.each([
    ['a lone surrogate', 'a\ud83d', 'U+D83D'],
    ['NUL', 'a\u0000', 'U+0000'],
    ['a carriage return', 'a\r\nb', 'U+000D'],
    ['a control character of a wrong encoding', 'it\u0092s', 'U+0092'],
    ['a noncharacter', 'a\uffff', 'U+FFFF'],
  ])('stops at %s, which HTML cannot carry, and names the place', (_name, text, character) => {
    const problems = preflight(story(page({ ...whole, standfirst: text }), record), houseStyle());
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['character-unwritable', 'standfirst'],
    ]);
    expect(problems[0]?.message).toContain(character);
  });

  it('says where a placeholder stands, and quotes it', () => {
    const said = (parts: Page) =>
      preflight(story(page({ ...whole, ...parts }), record), houseStyle()).map(
        ({ message }) => message,
      );
    const mend = 'Write what it stands for, or take it out.';
    expect(said(body('It is TK.'))).toEqual([`“TK” still stands in paragraph 2. ${mend}`]);
    expect(said({ standfirst: '[to come]' })).toEqual([
      `“[to come]” still stands in the standfirst. ${mend}`,
    ]);
    expect(
      said(body(shown({}), photo('TK', 'Northlight', { mediaHash: PHOTO_B, altText: 'A' }))),
    ).toEqual([`“TK” still stands in the caption of photo 2. ${mend}`]);
  });

  it('looks for placeholders in what only the head and the byline hold', () => {
    const tk = { seoTitle: 'TK', socialTitle: 'A [TK]', tags: ['Ports', '???'] };
    expect(found({}, { ...tk, contributors: [contributor('TK')] })).toEqual([
      'error placeholder @ byline',
      'error placeholder @ seoTitle',
      'error placeholder @ socialTitle',
      'error placeholder @ tags',
    ]);
  });

  it('knows the house’s words, and takes none of its names for a placeholder', () => {
    const style = houseStyle({
      wordList: [
        { avoid: 'flood-plain', use: 'floodplain' },
        { avoid: 'T.K. Holdings', use: 'TK Holdings' },
        { avoid: 'very', use: '' },
      ],
    });
    const parts = {
      headline: 'Very late, and on the flood-plain',
      standfirst: 'TK Holdings pays.',
    };
    const problems = preflight(story(page({ ...whole, ...parts }), record), style);
    expect(problems.map(({ level, code, message }) => [level, code, message])).toEqual([
      ['suggestion', 'word-list', 'The house does not write “Very” (headline). Find other words.'],
      ['suggestion', 'word-list', 'The house writes “floodplain”, not “flood-plain” (headline).'],
    ]);
  });

  it.each([
    ['northlight', []],
    ['Ines Okafor/Northlight', []],
    ['Ines Okafor', ['warning credit-unlisted']],
    ['', ['error credit-missing']],
  ])('compares the credit “%s” with the house’s agencies', (credit, problems) => {
    const doc = page({
      ...whole,
      photo: photo('Quay.', credit, { mediaHash: PHOTO_A, altText: 'A quay' }),
    });
    const style = houseStyle({ agencies: ['Northlight', 'Ansley Press'] });
    expect(
      preflight(story(doc, record), style).map(({ level, code }) => `${level} ${code}`),
    ).toEqual(problems);
  });

  it('looks at furniture that only the head holds', () => {
    expect(found({}, { tags: ['a\u0007'] })).toEqual(['error character-unwritable @ furniture']);
  });

  it('names a byline and a stamp that are missing', () => {
    expect(found({}, { contributors: [], updatedAt: null })).toEqual([
      'warning byline-missing @ byline',
      'suggestion stamp-missing @ stamp',
    ]);
  });
});
