import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocJson } from '../../src/shared/story/story';
import { arbitraryStory } from '../arbitrary-story';
import { longRuns } from '../long-runs';
import { openPdfDesk, type PdfDesk } from './pdf-desk';

/** How many stories are printed: all of them by `npm run properties`. */
const STORIES = longRuns(100, 20);
const SEED = 3;

/** Letters that the fonts of any machine have; what it has none for is told, and not printed. */
const RARE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{P}\p{N}\p{S}\p{M}\s]|[\u{1100}-\u{1fff}\u{2600}-\u{10ffff}]/gu;

/** The story's copy in those letters, its pictures pending: random ones lie in no library. */
function printable(node: DocJson): DocJson {
  const attrs = node.attrs && {
    ...node.attrs,
    ...('mediaHash' in node.attrs ? { mediaHash: null } : {}),
  };
  return {
    ...node,
    ...(attrs && { attrs }),
    ...(node.text !== undefined && { text: node.text.replaceAll(RARE, 'x') }),
    ...(node.content && { content: node.content.map(printable) }),
  };
}

const stories = fc.sample(arbitraryStory, { numRuns: STORIES, seed: SEED }).map((story) => ({
  ...story,
  id: randomUUID(),
  houseStyleId: 'courier',
  media: [],
  doc: printable(story.doc),
  contributors: story.contributors.map((each) => ({
    ...each,
    name: each.name.replaceAll(RARE, 'x'),
  })),
}));

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
