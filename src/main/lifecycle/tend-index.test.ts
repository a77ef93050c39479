import { randomUUID } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, story } from '../../../tests/story-builder';
import { ANY, NEWEST } from '../../../tests/table-samples';
import { tendIndex } from './tend-index';

function libraryBehind(stories: number) {
  const library = libraryIn(temporaryFolder());
  for (let at = 0; at < stories; at += 1)
    value(
      library.stories.create(story(page({ body: [p(`Herons ${at}.`)] }), { id: randomUUID() })),
    );
  return library;
}

it('brings the index level a slice at a time, and says once when it is', async () => {
  const { search, table } = libraryBehind(25);
  const onLevel = vi.fn();
  const onFault = vi.fn();
  // As if each slice were over after its first few stories.
  const slices: number[] = [];
  const slow = {
    isBehind: () => search.isBehind(),
    catchUp: () => {
      const taken = search.catchUp(0);
      slices.push(taken);
      return taken;
    },
  };
  const index = tendIndex(slow, { onLevel, onFault });
  index.wake();
  index.wake();
  await expect.poll(() => onLevel.mock.calls.length).toBe(1);
  expect(slices).toEqual([10, 10, 5, 0]);
  expect(search.isBehind()).toBe(false);
  const found = value(
    table.page({ filter: { ...ANY, query: 'herons' }, order: NEWEST, from: 0, count: 1 }),
  );
  expect(found.found).toBe(25);
  index.wake();
  expect(slices).toHaveLength(4);
  expect(onFault).not.toHaveBeenCalled();
});

it('ends with the program, and tells a fault', async () => {
  const { search } = libraryBehind(1);
  const onFault = vi.fn();
  const onLevel = vi.fn();
  const fault = new Error('The disk');
  const broken = tendIndex(
    {
      isBehind: () => true,
      catchUp: () => {
        throw fault;
      },
    },
    { onLevel, onFault },
  );
  broken.wake();
  await expect.poll(() => onFault.mock.calls).toEqual([[fault]]);
  const ended = tendIndex(search, { onLevel, onFault });
  ended.stop();
  ended.wake();
  expect(search.isBehind()).toBe(true);
  expect(onLevel).not.toHaveBeenCalled();
});
