import { describe, expect, it } from 'vitest';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { manyStories } from '../../../../../tests/library-window';
import { createMemoryDesk } from '../../../desk/memory-desk';
import { placeOf, rowAt, StoryPages } from './story-pages';
import { NO_FILTER } from './story-filters';
import { FIRST_VIEW } from './table-view';

const STORIES = manyStories(450);
const FAILURE: DeskError = { code: 'unexpected', message: 'No.', copy: '', wayOn: '' };
type Answer = Result<Reply<'library:page'>, DeskError>;

/** Pages over a library that answers only when it is told to. */
function open() {
  const desk = createMemoryDesk({ stories: STORIES });
  const waiting: { from: number; answer: (given?: Answer) => Promise<void> }[] = [];
  const pages = new StoryPages(
    (request: Request<'library:page'>) =>
      new Promise<Answer>((done) => {
        waiting.push({
          from: request.from,
          answer: async (given) => {
            done(given ?? (await desk.ask('library:page', request)));
            await new Promise((later) => setTimeout(later, 5));
          },
        });
      }),
  );
  const next = async (given?: Answer): Promise<number> => {
    const first = waiting.shift();
    if (first === undefined) throw new Error('Nothing was asked');
    await first.answer(given);
    return first.from;
  };
  return { desk, pages, waiting, next };
}

const shownAt = (pages: StoryPages, ...indexes: readonly number[]) =>
  indexes.map((index) => rowAt(pages.state, index)?.headline);

describe('the pages of the table', () => {
  it('come one after the other as they are seen, and one ahead', async () => {
    const { pages, next, waiting } = open();
    pages.show(FIRST_VIEW);
    expect(await next()).toBe(0);
    expect(pages.state).toMatchObject({ found: 450 });
    expect(await next()).toBe(100);
    expect(waiting).toEqual([]);
    pages.see(430, 449);
    expect(await next()).toBe(400);
    expect(shownAt(pages, 0, 449, 250)).toEqual(['Story 1', 'Story 450', undefined]);
    expect(waiting).toEqual([]);
  });

  it('are not asked for where they were only flown past', async () => {
    const { pages, next, waiting } = open();
    pages.show(FIRST_VIEW);
    await next();
    for (const top of [120, 220, 320, 430]) pages.see(top, top + 10);
    expect(await next()).toBe(100);
    expect(await next()).toBe(400);
    expect(waiting).toEqual([]);
  });

  it('stay as they are until the new answer has all that is in sight', async () => {
    const { desk, pages, next } = open();
    pages.show(FIRST_VIEW);
    await next();
    await next();
    pages.see(95, 105);
    await next();
    await desk.ask('story:spike', { id: STORIES[0]?.id ?? '' });
    pages.refresh();
    await next();
    expect(shownAt(pages, 0, 99)).toEqual(['Story 1', 'Story 100']);
    await next();
    expect(shownAt(pages, 0, 99)).toEqual(['Story 2', 'Story 101']);
    expect(pages.state.found).toBe(449);
  });

  it('are of the newest question, however late an older answer comes', async () => {
    const { pages, next } = open();
    pages.show(FIRST_VIEW);
    pages.show({ filter: NO_FILTER, order: { by: 'updated', descending: false } });
    await next();
    expect(pages.state.question).toBeNull();
    await next();
    expect(shownAt(pages, 0)).toEqual(['Story 450']);
    expect(placeOf(pages.state, STORIES[448]?.id ?? '')).toBe(1);
  });

  it('say what failed, ask nothing more by themselves, and come when they are asked again', async () => {
    const { pages, next, waiting } = open();
    pages.show(FIRST_VIEW);
    await next(err(FAILURE));
    pages.see(0, 20);
    expect(pages.state.failure).toEqual(FAILURE);
    expect(waiting).toEqual([]);
    pages.refresh();
    await next(ok({ rows: [], found: 0, words: 0 }));
    expect(pages.state).toMatchObject({ failure: null, found: 0 });
  });
});
