import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guest } from '@shared/story/contributor';
import { storyLines, type StoryLine } from '@shared/story/story-lines';
import { element, page, photo, story } from '../../../../tests/story-builder';
import { compareStories } from './compare-stories';

const lines: fc.Arbitrary<StoryLine[]> = fc.array(
  fc.record({
    label: fc.constantFrom('Headline', 'Body', 'Caption'),
    words: fc.constantFrom('The river rose.', 'The river fell.', 'It was the Carrow.', '河水上涨'),
  }),
  { maxLength: 12 },
);

describe('two stories beside each other', () => {
  it('hold every line of both, each story’s in its own order', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const compared = compareStories(before, after).lines;
        const side = (name: 'from' | 'to') =>
          compared.flatMap(({ label, [name]: words }) =>
            words === null ? [] : [{ label, words }],
          );
        expect(side('from')).toEqual(before);
        expect(side('to')).toEqual(after);
      }),
    );
  });

  it('of the same words have no change', () => {
    fc.assert(
      fc.property(lines, (same) => {
        expect(compareStories(same, same)).toMatchObject({ changes: 0, wordsIn: 0, wordsOut: 0 });
      }),
    );
  });

  it('take a paragraph with some other words for the same one, and one of other words for a new one', () => {
    const body = (words: string): StoryLine => ({ label: 'Body', words });
    expect(
      compareStories(
        [body('By daylight 1,318 homes had water in.'), body('He was wrong.')],
        [body('By daylight 1,316 homes had water in.'), body('Nobody disputes the figure.')],
      ),
    ).toEqual({
      lines: [
        {
          label: 'Body',
          from: 'By daylight 1,318 homes had water in.',
          to: 'By daylight 1,316 homes had water in.',
        },
        { label: 'Body', from: 'He was wrong.', to: null },
        { label: 'Body', from: null, to: 'Nobody disputes the figure.' },
      ],
      changes: 3,
      wordsIn: 5,
      wordsOut: 4,
    });
  });

  it('are compared in captions, alt text and furniture too', () => {
    const doc = (caption: string, altText: string) =>
      page({
        headline: 'Room for the river',
        photo: photo(caption, 'Xinhua', { altText }),
        body: ['Words.'],
        corrections: [element('correction', 'It was the Carrow.', { date: '2026-03-29' })],
      });
    const before = story(doc('The wall.', 'A wall'), { contributors: [guest('Ines Hart')] });
    const after = story(doc('The quay.', 'A quay'), {
      contributors: [guest('Marit Oduya-Lind')],
      tags: ['floods'],
    });
    const changed = compareStories(storyLines(before), storyLines(after)).lines.filter(
      ({ from, to }) => from !== to,
    );
    expect(changed).toEqual([
      { label: 'Alt text', from: 'A wall', to: 'A quay' },
      { label: 'Caption', from: 'The wall.', to: 'The quay.' },
      { label: 'Byline', from: 'Ines Hart', to: 'Marit Oduya-Lind' },
      { label: 'Tags', from: null, to: 'floods' },
    ]);
  });
});
