import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { element, p, page, photo } from '../../../../../tests/story-builder';
import { caretAt, openPage, type, type OpenPage } from '../../../../../tests/open-page';
import { problemsShown } from './problem-marks';

/** Past the moment after which the page is read as a whole. */
const rest = (): unknown => vi.advanceTimersByTime(2000);
const marks = (desk: OpenPage): HTMLElement[] => [
  ...desk.view.dom.querySelectorAll<HTMLElement>('[data-level="error"][title]'),
];
const titles = (desk: OpenPage): string[] => marks(desk).map(({ title }) => title);
const TK = 'Write what it stands for, or take it out.';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('what must be fixed', () => {
  it('is marked in the label of its field, and said of it', () => {
    const desk = openPage(page({ headline: 'TK and the river', body: ['Copy.'] }));
    rest();
    expect(titles(desk)).toEqual([`“TK” still stands in the headline. ${TK}`]);
    const headline = desk.view.dom.querySelector('[data-field="headline"]');
    expect(headline?.getAttribute('aria-description')).toBe(titles(desk)[0]);
    expect(headline?.querySelector('[data-label] [title]')).not.toBeNull();
  });

  it('is marked in the margin of a paragraph, at its words', () => {
    const desk = openPage(page({ headline: 'H', body: ['Copy.', 'It cost TK pounds.'] }));
    rest();
    const [mark] = marks(desk);
    expect(mark?.parentElement?.textContent).toBe('It cost TK pounds.');
    expect(mark?.previousSibling?.textContent).toBe('It cost ');
    expect(mark?.parentElement?.getAttribute('aria-description')).toContain('paragraph 2');
  });

  it('of a photo is marked once, at the photo', () => {
    const desk = openPage(page({ headline: 'H', body: ['Copy.', photo('TK', 'xxxx')] }));
    rest();
    expect(titles(desk)).toEqual([
      `The photo is pending: a draft copy keeps its caption and credit without a picture. Add the file.\n“TK” still stands in the caption of the photo. ${TK}\n“xxxx” still stands in the credit of the photo. ${TK}`,
    ]);
  });

  it('of a slot is marked at its block', () => {
    const gap = element('slot', '', { slotId: 'post', label: 'Post' });
    const block = element('deskBlock', ['She is ', gap], { kind: 'event-notice' });
    const desk = openPage(page({ headline: 'H', body: ['Copy.', block] }));
    rest();
    expect(
      desk.view.dom.querySelector('[data-field="deskBlock"] [data-label] [title]'),
    ).not.toBeNull();
  });

  it('is not worked out while keys are pressed, and goes when it is mended', () => {
    const desk = openPage(page({ headline: 'H', body: ['It is T'] }));
    rest();
    caretAt(desk, 'It is T');
    type(desk, 'K');
    expect(titles(desk)).toEqual([]);
    vi.advanceTimersByTime(400);
    expect(titles(desk)).toEqual([]);
    rest();
    expect(titles(desk)).toHaveLength(1);
    type(desk, 'O');
    expect(titles(desk)).toHaveLength(1);
    rest();
    expect(titles(desk)).toEqual([]);
  });

  it('leads to its words, wherever they have moved', () => {
    const desk = openPage(page({ headline: 'H', body: ['Copy.', 'It cost TK pounds.'] }));
    rest();
    caretAt(desk, 'Copy.');
    type(desk, ' More of it.');
    marks(desk)[0]?.click();
    const { from, to } = desk.view.state.selection;
    expect(desk.doc().textBetween(from, to)).toBe('TK');
  });

  it('costs no new drawing while it stays the same', () => {
    const desk = openPage(page({ headline: 'TK', body: ['One.', p('TK')] }));
    rest();
    const before = marks(desk);
    caretAt(desk, 'One.');
    type(desk, ' Two.');
    rest();
    expect(marks(desk)).toEqual(before);
    expect(marks(desk).every((mark, at) => mark === before[at])).toBe(true);
    expect(problemsShown(desk.view.state)).toHaveLength(2);
  });

  it('is read anew when the record changes', () => {
    const desk = openPage(
      page({
        headline: 'H',
        photo: photo('Quay.', 'Northlight', { mediaHash: 'a'.repeat(64), altText: 'A quay' }),
      }),
    );
    rest();
    expect(titles(desk)).toEqual(['The photo’s file is not in the story. Add the photo again.']);
    desk.openStory.changeRecord({
      media: [
        {
          hash: 'a'.repeat(64),
          name: 'quay.jpg',
          type: 'image/jpeg',
          width: 9,
          height: 9,
          bytes: 9,
        },
      ],
    });
    rest();
    expect(titles(desk)).toEqual([]);
  });
});
