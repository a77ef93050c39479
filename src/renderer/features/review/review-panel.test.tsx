import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proposed } from '../../../../tests/reviewed-story';
import { element, marked, p, page, story } from '../../../../tests/story-builder';
import { docOf } from '@shared/story/parse-story';
import type { Comment } from '@shared/story/review';
import type { Story } from '@shared/story/story';
import { OpenStory } from '../../desk/open-story/open-story';
import { readReview, reviewOf } from '../../desk/review/story-review';
import { toasts } from '../../ui/toast-store';
import { reviewActions } from './review-actions';
import { ReviewPanel } from './review-panel';

const said = (text: string, changes: Partial<Comment> = {}): Comment => ({
  ...{ author: 'Hale Brandreth', at: null, text, parent: null, resolved: null },
  ...changes,
});
const put = (words: string, id: string) => marked(words, 'insertion', { id });
const out = (words: string, id: string) => marked(words, 'deletion', { id });

const reviewed = story(
  page({
    body: [
      p(['It was ', out('eleven', 'd'), put('11', 'i'), ' years.']),
      p(['Who ', marked('says so', 'comment', { id: 'c' }), put(', then', 'n'), '?']),
    ],
  }),
  {
    suggestions: { d: proposed(), i: proposed(), n: proposed({ author: 'Jory Kestrel' }) },
    comments: { c: said('Source?'), a: said('The council.', { parent: 'c', author: 'Mo Lind' }) },
  },
);

function open(of: Story = reviewed) {
  const openStory = new OpenStory(
    { story: of, revision: 1, place: null, recoveredAt: null },
    {
      save: ({ revision }) =>
        Promise.resolve({ ok: true, value: { revision, savedAt: '2026-03-28T12:00:00Z' } }),
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    },
  );
  readReview(openStory);
  const shown = { showStretch: vi.fn(), focus: vi.fn(), caret: () => 0, run: vi.fn(() => true) };
  const actions = reviewActions(openStory, shown, 'Mo Lind');
  const onLeave = vi.fn();
  render(<ReviewPanel openStory={openStory} actions={actions} own="Mo Lind" onLeave={onLeave} />);
  const words = () => docOf(openStory.story).child(3).textContent;
  return { openStory, shown, actions, onLeave, words };
}

const rows = () => screen.getAllByRole('group').map((row) => row.getAttribute('aria-label'));
const row = (name: RegExp) => screen.getByRole('group', { name });
const press = (at: HTMLElement, key: string, more: object = {}) =>
  fireEvent.keyDown(at, { key, ...more });
const click = (name: string | RegExp, inside?: HTMLElement) =>
  fireEvent.click((inside ? within(inside) : screen).getByRole('button', { name }));

afterEach(() => {
  cleanup();
  toasts.setState({ shown: null });
});

describe('the Review tab', () => {
  it('lists what is open in page order, with its author, its words and its thread', () => {
    open();
    expect(rows()).toEqual([
      'Ana Weir: delete “eleven”, insert “11”',
      'Comment by Hale Brandreth on “says so”: Source?',
      'Jory Kestrel: insert “, then”',
    ]);
    const thread = row(/^Comment/u);
    expect(thread.textContent).toContain('The council.');
    expect(thread.textContent).toContain('You');
  });

  it('says so where nothing is open', () => {
    open(story(page({ body: ['Words.'] })));
    expect(screen.getByText('No comments or suggestions.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('accepts and rejects one by one, and gives the focus to the next', () => {
    const { words } = open();
    act(() => row(/^Ana Weir/u).focus());
    press(row(/^Ana Weir/u), 'Enter', { ctrlKey: true });
    expect(words()).toBe('It was 11 years.Who says so, then?');
    expect(document.activeElement).toBe(row(/^Comment/u));
    click(/^Resolve/u, row(/^Comment/u));
    act(() => row(/^Jory/u).focus());
    press(row(/^Jory/u), 'Backspace', { ctrlKey: true });
    expect(words()).toBe('It was 11 years.Who says so?');
    expect(document.activeElement).toBe(screen.getByText('No comments or suggestions.'));
  });

  it('gives the focus to the row below the one that goes, whatever stands above', () => {
    open();
    act(() => row(/^Comment/u).focus());
    press(row(/^Comment/u), 'Enter', { ctrlKey: true });
    expect(document.activeElement).toBe(row(/^Jory/u));
    press(row(/^Jory/u), 'Enter', { ctrlKey: true });
    expect(document.activeElement).toBe(row(/^Ana Weir/u));
  });

  it('takes back what was done last, from where the focus is', () => {
    const { shown } = open();
    press(row(/^Ana Weir/u), 'z', { ctrlKey: true });
    press(row(/^Ana Weir/u), 'Z', { ctrlKey: true, shiftKey: true });
    expect(shown.run.mock.calls).toEqual([['undo'], ['redo']]);
  });

  it('settles a thread: it is gone from the page, and the record says who settled it', () => {
    const { openStory } = open();
    click(/^Resolve/u);
    expect(rows()).toHaveLength(2);
    expect(openStory.record.comments['c']?.resolved).toMatchObject({ by: 'Mo Lind' });
    expect(openStory.record.comments['a']?.resolved).toMatchObject({ by: 'Mo Lind' });
    expect(JSON.stringify(openStory.doc)).not.toContain('"comment"');
  });

  it('decides on all only when asked again, with their number', () => {
    const { words } = open();
    click('Reject all…');
    expect(screen.getByText('Reject all 2 suggestions?')).toBeTruthy();
    click(/^Keep open/u);
    expect(words()).toContain('eleven11');
    click('Reject all…');
    click(/^Reject(?! all)/u, screen.getByRole('alertdialog'));
    expect(words()).toBe('It was eleven years.Who says so?');
    expect(toasts.getState().shown?.words).toBe('2 suggestions rejected.');
    expect(rows()).toHaveLength(1);
  });

  it('shows one author’s or one kind, and decides on what it shows', () => {
    const { openStory, words } = open();
    act(() =>
      reviewOf(openStory).setState({ filter: { author: 'Jory Kestrel', kind: 'suggestion' } }),
    );
    expect(rows()).toEqual(['Jory Kestrel: insert “, then”']);
    click('Accept all…');
    expect(screen.getByText('Accept the 1 suggestion shown?')).toBeTruthy();
    click(/^Accept(?! all)/u, screen.getByRole('alertdialog'));
    expect(words()).toBe('It was eleven11 years.Who says so, then?');
  });

  it('goes from row to row and shows the place; Return goes there, Esc leaves', () => {
    const { shown, onLeave } = open();
    act(() => row(/^Ana Weir/u).focus());
    press(row(/^Ana Weir/u), 'ArrowDown');
    expect(document.activeElement).toBe(row(/^Comment/u));
    expect(shown.showStretch).toHaveBeenCalled();
    expect(shown.focus).not.toHaveBeenCalled();
    press(row(/^Comment/u), 'Enter');
    expect(shown.focus).toHaveBeenCalled();
    press(row(/^Comment/u), 'Escape');
    expect(onLeave).toHaveBeenCalled();
  });

  it('only shows what is open in a story that is spiked', () => {
    const { actions, words } = open({ ...reviewed, spikedAt: '2026-03-28T12:00:00Z' });
    expect(screen.queryByRole('button', { name: /^(?:Accept|Reject|Resolve)/u })).toBeNull();
    act(() => actions.decide('d', 'accept'));
    expect(words()).toContain('eleven');
    expect(toasts.getState().shown?.words).toContain('only be read');
  });

  it('refuses locked words in words, and leaves them open when all others are decided on', () => {
    const note = element('editorsNote', [element('lockedWords', [out('the desk', 'l')])], {
      templateId: 'note',
      templateVersion: 1,
    });
    const { children } = page({ body: [p([out('x', 'd'), 'y'])] });
    const doc = element('doc', [...children.slice(0, 3), note, ...children.slice(3)]);
    const { openStory, actions } = open(
      story(doc, { suggestions: { d: proposed(), l: proposed() } }),
    );
    const words = () => docOf(openStory.story).textContent;
    act(() => actions.decide('l', 'accept'));
    expect(toasts.getState().shown?.words).toMatch(/^Not changed: these words are locked/u);
    expect(words()).toContain('the desk');
    act(() => actions.decideShown('accept'));
    expect(toasts.getState().shown?.words).toBe(
      '1 suggestion accepted. 1 suggestion in locked words left open.',
    );
  });

  it('lists a thousand, and the last can be decided on', () => {
    const count = 1000;
    const body = Array.from({ length: count }, (_, at) => p(['Word ', put(`new ${at}`, `k${at}`)]));
    const suggestions = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`k${at}`, proposed()]),
    );
    const { actions } = open(story(page({ body }), { suggestions }));
    expect(rows()).toHaveLength(count);
    act(() => actions.decide('k999', 'reject'));
    expect(rows()).toHaveLength(count - 1);
  });
});
