import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, story } from '../../../tests/story-builder';
import { makeRecentStories, type RecentState } from './recent-stories';

const id = (at: number) => `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`;

function deskWith(stories: number) {
  const folder = temporaryFolder();
  const library = libraryIn(join(folder, 'library'));
  for (let at = 1; at <= stories; at += 1)
    value(library.stories.create(story(page({ headline: `Story ${at}` }), { id: id(at) })));
  let kept: readonly string[] = [];
  const state: RecentState = {
    read: () => ({ recent: kept }),
    keep: (patch) => {
      kept = patch.recent;
    },
  };
  const recent = () => makeRecentStories(state, (ids) => library.titles(ids));
  return { library, recent };
}

describe('stories that were opened lately', () => {
  it('are named, the newest first, each once, and remembered by the next start', () => {
    const { recent } = deskWith(3);
    const now = recent();
    for (const at of [1, 2, 3, 1]) now.opened(id(at));
    expect(now.list().map(({ title }) => title)).toEqual(['Story 1', 'Story 3', 'Story 2']);
    expect(recent().list()).toEqual(now.list());
  });

  it('are ten at most, without those that are not there', () => {
    const { recent } = deskWith(12);
    const now = recent();
    for (const at of [...Array.from({ length: 12 }, (_, index) => index + 1), 77])
      now.opened(id(at));
    expect(now.list()).toHaveLength(10);
    expect(now.list()[0]?.title).toBe('Story 12');
  });

  it('are forgotten when that is asked for, and tell when they change', () => {
    const { recent } = deskWith(1);
    const now = recent();
    let told = 0;
    now.onChange(() => (told += 1));
    now.opened(id(1));
    now.clear();
    expect([now.list(), told]).toEqual([[], 2]);
    expect(recent().list()).toEqual([]);
  });
});
