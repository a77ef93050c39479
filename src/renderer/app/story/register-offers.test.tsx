import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { snapshotOf } from '@shared/contract/contributor';
import type { Story } from '@shared/story/story';
import { contributorRecord } from '../../../../tests/contributor-builder';
import { page, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk } from '../../desk/memory-desk';
import { OpenStory } from '../../desk/open-story/open-story';
import { RegisterOffers } from './register-offers';

afterEach(cleanup);

const before = contributorRecord('Marit Oduya-Lind', { post: 'a hydrologist at Carrow' });
const after = { ...before, revision: 2, post: 'a poet at Carrow' };
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
const TITLE = 'Marit Oduya-Lind’s record has changed since this story took it.';

async function show(record = after, changes: Partial<Story> = {}) {
  const desk = createMemoryDesk({ contributors: [record] });
  const openStory = new OpenStory(
    {
      story: story(page(), { contributors: [snapshotOf(before)], ...changes }),
      revision: 1,
      place: null,
      recoveredAt: null,
    },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  render(
    <DeskProvider desk={desk}>
      <RegisterOffers openStory={openStory} />
    </DeskProvider>,
  );
  await settle();
  return { desk, openStory, writer: () => openStory.record.contributors[0] };
}

describe('a record that has changed since the story took it', () => {
  it('is offered, shown word by word, and taken over when told', async () => {
    const { writer } = await show();
    expect(screen.getByRole('status', { name: TITLE })).toBeTruthy();
    expect(writer()?.post).toBe('a hydrologist at Carrow');
    fireEvent.click(screen.getByRole('button', { name: 'Review…' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.querySelector('del')?.textContent).toContain('hydrologist');
    expect(dialog.querySelector('ins')?.textContent).toContain('poet');
    fireEvent.click(screen.getByRole('button', { name: /^Take over/u }));
    expect(writer()).toEqual(snapshotOf(after));
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it('is left, and not offered again', async () => {
    const { desk, writer } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Leave as it is' }));
    expect(writer()).toMatchObject({ post: 'a hydrologist at Carrow', seenRevision: 2 });
    act(() => desk.emit('contributor:changed', { id: after.id }));
    await settle();
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it('is offered as soon as the register says so', async () => {
    const { desk } = await show(before);
    expect(screen.queryByText(TITLE)).toBeNull();
    desk.state.contributors.set(after.id, after);
    act(() => desk.emit('contributor:changed', { id: after.id }));
    await settle();
    expect(screen.getByText(TITLE)).toBeTruthy();
  });

  it('is not offered to a published story', async () => {
    const { writer } = await show(after, { status: 'published' });
    expect(screen.queryByText(TITLE)).toBeNull();
    expect(writer()).toEqual(snapshotOf(before));
  });

  it('brings the day of a check along by itself where the words are the same', async () => {
    const checked = { ...before, verified: { ...before.verified, bio: '2026-03-28' } };
    const { writer } = await show(checked);
    expect(writer()?.verifiedOn).toBe('2026-03-28');
    expect(screen.queryByText(TITLE)).toBeNull();
  });
});
