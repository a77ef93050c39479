import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { button, openPanel as open, settle } from '../../../../tests/publish-window';
import { element, marked, p, page } from '../../../../tests/story-builder';
import { docOf } from '@shared/story/parse-story';
import type { OpenStory } from '../../desk/open-story/open-story';
import { toasts } from '../../ui/toast-store';

afterEach(cleanup);

const tracked = () =>
  p([marked('The survey', 'link', { href: 'https://a.example/?utm_source=x' })]);
const faulty = page({
  headline: 'Room for the river',
  standfirst: 'Give it back.',
  body: ['Words.', tracked(), p([marked('The quay', 'strong')]), 'More.'],
});
const types = ({ story }: OpenStory) =>
  docOf(story)
    .child(3)
    .children.map(({ type }) => type.name);
const kicker = ({ story }: OpenStory) => docOf(story).child(0).textContent;
/** At the next rest the list is made anew. */
const gone = (name: RegExp) =>
  waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull(), { timeout: 15_000 });
const undo = () => toasts.getState().shown?.actions[0]?.act();

describe('a row that the program can fix', () => {
  it('is fixed by its button, says what was done, and goes', async () => {
    const { openStory } = await open(faulty);
    fireEvent.click(button(/^Make it a crosshead/u));
    expect(types(openStory)).toEqual(['paragraph', 'paragraph', 'crosshead', 'paragraph']);
    expect(toasts.getState().shown?.words).toBe('Made a crosshead of it.');
    await gone(/^Make it a crosshead/u);
  });

  it('can be had back at once', async () => {
    const { openStory } = await open(faulty);
    const before = openStory.doc;
    fireEvent.click(button(/^Make it a crosshead/u));
    act(undo);
    expect(openStory.doc).toEqual(before);
  });

  it('is not had back over what was written since', async () => {
    const { openStory } = await open(faulty);
    fireEvent.click(button(/^Make it a crosshead/u));
    const action = toasts.getState().shown?.actions[0];
    act(() => openStory.changeRecord({ section: 'Cities' }));
    act(() => action?.act());
    expect(types(openStory)).toContain('crosshead');
    expect(toasts.getState().shown?.words).toMatch(/has changed since/u);
  });

  it('is fixed with all others that are safe, and no other with them', async () => {
    const { openStory } = await open(faulty);
    fireEvent.click(button(/^Fix all safe \(2\)/u));
    expect(kicker(openStory)).not.toBe('');
    expect(types(openStory)).not.toContain('crosshead');
    expect(toasts.getState().shown?.words).toBe('2 fixed.');
    await gone(/^Fix all safe/u);
    act(undo);
    expect(kicker(openStory)).toBe('');
  });

  it('says so where the page does not take the change', async () => {
    const { openStory } = await open(faulty);
    const doc = docOf(openStory.story);
    openStory.attach({
      doc: () => doc,
      place: () => ({ anchor: 1, head: 1, scrollTop: 0 }),
      change: () => false,
    });
    fireEvent.click(button(/^Make it a crosshead/u));
    expect(types(openStory)).not.toContain('crosshead');
    expect(toasts.getState().shown?.words).toMatch(/could not be fixed here/u);
  });

  it('is none where nothing is certain', async () => {
    await open(
      page({ kicker: 'Opinion', standfirst: 'S.', body: [element('paragraph', 'Words.')] }),
    );
    await settle();
    expect(screen.queryByRole('button', { name: /^Fix/u })).toBeNull();
  });
});
