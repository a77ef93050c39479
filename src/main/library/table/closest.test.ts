import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';

const piece = (headline: string, words: string) =>
  story(page({ headline, body: [p(words)] }), { id: randomUUID() });

const COMMON =
  'The council and the mayor said that it would look at the plans for the city again in the spring.';

function library() {
  const weir = piece('The weir', `${COMMON} The Carrow weir holds sturgeon and lampreys back.`);
  const near = piece('Sturgeon', `${COMMON} Sturgeon and lampreys wait below the Carrow lock.`);
  const far = piece('Lamp-posts', `${COMMON} The Carrow road gets new lamps.`);
  const spiked = piece('Weirs', `${COMMON} A weir for sturgeon and lampreys at Carrow.`);
  const others = Array.from({ length: 30 }, (_, at) => piece(`Story ${at}`, COMMON));
  const made = libraryIn(temporaryFolder());
  for (const each of [weir, far, near, spiked, ...others]) value(made.stories.create(each));
  value(made.stories.spike(spiked.id));
  made.search.catchUp();
  return { ...made, weir, near, far };
}

describe('the closest stories', () => {
  it('share the most rare words; what everybody writes counts for nothing, the spike for none', () => {
    const { table, weir, near, far } = library();
    const { stories } = value(table.closest({ id: weir.id, count: 5 }));
    expect(stories.map(({ row }) => row.id)).toEqual([near.id, far.id]);
    expect(stories[0]?.shared.toSorted()).toEqual(['Carrow', 'lampreys', 'sturgeon']);
    expect(stories[1]?.shared).toEqual(['Carrow']);
    const one = value(table.closest({ id: weir.id, count: 1 })).stories;
    expect(one.map(({ row }) => row.id)).toEqual([near.id]);
    expect(value(table.closest({ id: randomUUID(), count: 5 })).stories).toEqual([]);
  });

  it('are found by pairs of characters in a script without spaces', () => {
    const made = libraryIn(temporaryFolder());
    const one = piece('水利', '水利工程的未来');
    const other = piece('未来', '城市的未来');
    const third = piece('山', '山上有雪');
    for (const each of [one, other, third]) value(made.stories.create(each));
    const { stories } = value(made.table.closest({ id: one.id, count: 5 }));
    expect(stories.map(({ row, shared }) => [row.id, shared])).toEqual([
      [other.id, ['的未', '未来']],
    ]);
  });
});
