import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/shared/story/story';
import { arbitraryStory } from '../arbitrary-story';
import { longRuns } from '../long-runs';
import { openPdfDesk, type PdfDesk } from './pdf-desk';

/** How many stories are printed: all of them by `npm run properties`. */
const STORIES = longRuns(100, 20);
const SEED = 3;

/** Letters that the fonts of any machine have; what it has none for is told, and not printed. */
const RARE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{P}\p{N}\p{S}\s\u{300}-\u{36f}]|[\u{1100}-\u{1fff}\u{2600}-\u{10ffff}]/gu;

/** Random stories in those letters, their pictures pending: random ones lie in no library. */
const stories = fc.sample(arbitraryStory, { numRuns: STORIES, seed: SEED }).map((story): Story => {
  const plain = JSON.parse(JSON.stringify(story), (key, value: unknown) => {
    if (key === 'mediaHash') return null;
    return typeof value === 'string' ? value.replaceAll(RARE, 'x') : value;
  }) as Story;
  return { ...plain, id: randomUUID(), houseStyleId: 'courier', media: [] };
});

let desk: PdfDesk;

beforeAll(async () => {
  desk = await openPdfDesk(stories);
});

describe('random stories', () => {
  it('are printed and proved, each whole', async () => {
    const refused: string[] = [];
    for (const { id } of stories) {
      const answer = await desk.write(id, ['pdf']);
      if (!JSON.stringify(answer).includes('"ok":true')) refused.push(JSON.stringify(answer));
    }
    expect(refused).toEqual([]);
  });
});
