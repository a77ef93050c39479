import { expect, it } from 'vitest';
import type { Story } from '@shared/story/story';
import { marked, p, page, story } from '../../../../tests/story-builder';
import { publishedSum } from './published-sum';

const of = (...copy: Parameters<typeof p>[0][]) =>
  story(page({ body: copy.map((each) => p(each)) }));
const words = of('The river rose.');

it('is the same with a comment on the page, wherever it stands', () => {
  const comment = (text: string) => marked(text, 'comment', { id: 'c1' });
  for (const commented of [
    of([comment('The river rose.')]),
    of(['The ', comment('river'), ' rose.']),
    of([comment('The '), 'river rose.']),
  ])
    expect(publishedSum(commented)).toBe(publishedSum(words));
});

it('is another with other words, marks or furniture', () => {
  const others: readonly Story[] = [
    of('The river fell.'),
    of(['The ', marked('river', 'emphasis'), ' rose.']),
    { ...words, tags: ['floods'] },
    { ...words, updatedAt: '2031-01-01T00:00:00Z' },
    { ...words, houseStyleId: 'courier' },
  ];
  const sums = [words, ...others].map(publishedSum);
  expect(new Set(sums).size).toBe(sums.length);
});

it('is the same for what only the desk sees', () => {
  const desk: Partial<Story> = {
    ...{ status: 'ready', workingTitle: 'River', noteToDesk: 'Call them.', commissionedWords: 900 },
    ...{ dueAt: '2031-01-01T00:00:00Z', embargoUntil: '2031-01-01T00:00:00Z' },
    spikedAt: '2031-01-01T00:00:00Z',
  };
  expect(publishedSum({ ...words, ...desk })).toBe(publishedSum(words));
});
