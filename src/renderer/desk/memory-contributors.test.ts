import { describe, expect, it } from 'vitest';
import { draftOf, snapshotOf } from '@shared/contract/contributor';
import { contributorRecord } from '../../../tests/contributor-builder';
import { page, story } from '../../../tests/story-builder';
import { createMemoryDesk } from './memory-desk';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const ana = contributorRecord('Ana Weir', { id: id(1) });
const twin = contributorRecord('A. Weir', { id: id(2), affiliation: 'Basin' });
const open = story(page(), { id: id(3), contributors: [snapshotOf(twin)] });

describe('the register of the twin', () => {
  it('tells of a change, counts it and offers it to an open story until that leaves it', async () => {
    const desk = createMemoryDesk({ contributors: [twin], stories: [open] });
    const heard: (string | null)[] = [];
    desk.on('contributor:changed', (body) => heard.push(body.id));
    await desk.ask('contributor:save', { ...draftOf(twin), post: 'a poet' });
    expect(heard).toEqual([id(2)]);
    const read = async () => {
      const answer = await desk.ask('contributor:read', { id: id(2) });
      return answer.ok ? answer.value : null;
    };
    expect(await read()).toMatchObject({
      contributor: { revision: 2, openStories: 1 },
      appearances: [{ storyId: id(3), offered: true }],
    });
    await desk.ask('contributor:leave', { id: id(2), storyIds: [id(3)] });
    expect((await read())?.appearances).toMatchObject([{ offered: false }]);
  });

  it('merges, and points stories to the kept record', async () => {
    const desk = createMemoryDesk({ contributors: [ana, twin], stories: [open] });
    const merged = await desk.ask('contributor:merge', { keep: id(1), drop: id(2) });
    expect(merged).toMatchObject({ ok: true, value: { name: 'Ana Weir', affiliation: 'Basin' } });
    expect(desk.state.stories.get(id(3))?.story.contributors).toMatchObject([
      { contributorId: id(1), name: 'A. Weir' },
    ]);
  });

  it('refuses a stale record, one that is gone, and one that a story names', async () => {
    const desk = createMemoryDesk({ contributors: [twin], stories: [open] });
    const codes = await Promise.all([
      desk.ask('contributor:save', { ...draftOf(twin), revision: 7 }),
      desk.ask('contributor:read', { id: id(9) }),
      desk.ask('contributor:remove', { id: id(2) }),
    ]);
    expect(codes.map((answer) => (answer.ok ? '' : answer.error.code))).toEqual([
      'contributor-changed-elsewhere',
      'contributor-missing',
      'contributor-in-use',
    ]);
  });
});
