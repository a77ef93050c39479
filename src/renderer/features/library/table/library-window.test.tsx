import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  choose,
  headlines,
  manyStories,
  named,
  press,
  pressIn,
  selected,
  settle,
  showLibrary,
  storyId,
  table,
  tableStory,
  told,
} from '../../../../../tests/library-window';
import { dismissToast, toasts } from '../../../ui/toast-store';

/** A window in which ten rows are in sight: what jsdom does not reckon. */
beforeEach(() => {
  dismissToast();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(630);
  return () => {
    cleanup();
    vi.restoreAllMocks();
  };
});

const harbour = tableStory(1, 'A harbour authority that answers to nobody', {
  ...{ status: 'editing', section: 'Local government', tags: ['flood'] },
});
const wall = tableStory(2, 'Port Ansley cannot wall itself off', {
  ...{ status: 'ready', section: 'Cities', dueAt: '2026-03-29T10:00:00Z', tags: ['flood', 'port'] },
});
const tram = tableStory(3, 'What a care worker learns on the 5am tram', { section: 'Work' });
const spiked = tableStory(4, 'A letter about parking', { spikedAt: '2026-03-27T09:00:00Z' });
const START = { stories: [harbour, wall, tram, spiked] };
const titles = [harbour, wall, tram].map(
  ({ id }) => ({ [harbour.id]: 'A harbour', [wall.id]: 'Port', [tram.id]: 'What a care' })[id],
);
const starts = () =>
  headlines().map((each) => titles.find((title) => each.startsWith(title ?? '')));
const button = (name: RegExp | string) => named('button', name);
const status = () => named('footer', /./u).textContent;
const words = () => toasts.getState().shown?.words;

describe('the table', () => {
  it('shows the desk, the newest first, and says how much of it', async () => {
    await showLibrary(START);
    expect(starts()).toEqual(['A harbour', 'Port', 'What a care']);
    expect(status()).toContain('3 of 3 stories');
    expect(document.activeElement).toBe(table());
  });

  it('is sorted by its heads, there and back, and says so', async () => {
    await showLibrary(START);
    await press('Section');
    expect(starts()).toEqual(['Port', 'A harbour', 'What a care']);
    const head = named('[role="columnheader"]', 'Section');
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await press('Section');
    expect(starts()).toEqual(['What a care', 'A harbour', 'Port']);
    expect(head.getAttribute('aria-sort')).toBe('descending');
  });

  it('draws only what is in sight of many rows, and fetches the end when it is come to', async () => {
    const desk = await showLibrary({ stories: manyStories(400) });
    expect(headlines().length).toBeLessThan(40);
    await pressIn(table(), 'End');
    await settle();
    expect(table().getAttribute('aria-rowcount')).toBe('401');
    expect(selected()).toEqual(['Story 400']);
    const asked = desk.asked.filter(({ channel }) => channel === 'library:page');
    expect(asked.length).toBeLessThan(6);
    await pressIn(table(), 'Enter');
    expect(told.onOpen).toHaveBeenCalledWith(storyId(400));
  });

  it('keeps the cursor on its story when the library changes above it', async () => {
    const desk = await showLibrary(START);
    await pressIn(table(), 'ArrowDown');
    expect(selected()).toEqual([expect.stringContaining('Port')]);
    await desk.ask('library:change', {
      ids: [tram.id],
      change: { kind: 'status', status: 'editing' },
    });
    await settle();
    expect(starts()).toEqual(['What a care', 'A harbour', 'Port']);
    expect(selected()).toEqual([expect.stringContaining('Port')]);
  });

  it('shows what the style check found, what is pinned and what is late', async () => {
    const desk = await showLibrary(START);
    await desk.ask('library:note-issues', { id: harbour.id, revision: 1, must: 3, should: 0 });
    await pressIn(table(), 'ArrowDown', 'p');
    await settle();
    const [first, second] = within(table()).getAllByRole('row').slice(1);
    expect(first?.textContent).toContain('3 must fix');
    expect(second?.textContent).toContain('Pinned: ');
    expect(second?.textContent).toContain('Overdue: ');
  });
});

describe('search and filters', () => {
  it('finds as words are typed, keeps the focus, and goes down to the results', async () => {
    await showLibrary(START);
    const field = named('input', 'Search the library');
    field.focus();
    fireEvent.change(field, { target: { value: 'harbour' } });
    await settle(250);
    expect(starts()).toEqual(['A harbour']);
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('1 story matches “harbour”')).toBeDefined();
    expect(within(table()).getByText('harbour', { selector: 'mark' })).toBeDefined();
    await pressIn(field, 'ArrowDown');
    expect(document.activeElement).toBe(table());
    await pressIn(field, 'Escape');
    await settle();
    expect(starts()).toHaveLength(3);
  });

  it('filters by a chip, which shows its value and can be cleared', async () => {
    await showLibrary(START);
    await press('Section Any');
    await choose('Cities');
    expect(starts()).toEqual(['Port']);
    expect(button('Section Cities')).toBeDefined();
    await press('Clear Section');
    expect(starts()).toHaveLength(3);
  });

  it('filters by several statuses at once, and by what stories have', async () => {
    await showLibrary(START);
    await press(/^Status Any/u);
    await choose('Ready');
    await choose('Editing');
    expect(starts()).toEqual(['A harbour', 'Port']);
    await press(/^More/u);
    await choose('Pinned');
    expect(screen.getByText('No story passes the filter')).toBeDefined();
    await press(/^Clear the status filter/u);
    expect(button('More Pinned')).toBeDefined();
    await press(/^Show all stories/u);
    expect(starts()).toHaveLength(3);
  });

  it('keeps a search under a name, renames it, and takes it away with a way back', async () => {
    const desk = await showLibrary(START);
    fireEvent.change(named('input', 'Search the library'), { target: { value: 'tram' } });
    await settle(250);
    await press('Save this search');
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(name).toHaveProperty('value', 'tram');
    fireEvent.change(name, { target: { value: 'Night trams' } });
    await press(/^Save$|^SaveCtrl/u);
    expect(desk.state.libraryNotes.filters).toMatchObject([{ name: 'Night trams' }]);
    await press(/^All stories/u);
    expect(starts()).toHaveLength(3);
    await press(/^Night trams/u);
    await settle(150);
    expect(starts()).toEqual(['What a care']);
    await press('Change filter Night trams');
    await choose('Remove');
    expect(desk.state.libraryNotes.filters).toEqual([]);
    await press('Undo');
    expect(desk.state.libraryNotes.filters).toMatchObject([{ name: 'Night trams' }]);
  });

  it('says what was asked for when nothing is found, and how to find more', async () => {
    await showLibrary(START);
    await press(/^Due this week/u);
    fireEvent.change(named('input', 'Search the library'), { target: { value: 'parking' } });
    await settle(250);
    expect(screen.getByText('No story matches “parking”')).toBeDefined();
    expect(screen.getByText(/One filter is on: due this week/u)).toBeDefined();
    expect(button(/^Clear the due filter/u).textContent).toContain('Still no match');
    await press(/^Search the spike/u);
    expect(headlines()).toEqual(['A letter about parking']);
  });
});

describe('several stories at once', () => {
  it('are selected by keys, over what is not fetched as well', async () => {
    await showLibrary({ stories: manyStories(300) });
    await pressIn(table(), 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(selected()).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(screen.getByText('3 stories selected')).toBeDefined();
    await pressIn(table(), 'Shift+End');
    await settle();
    expect(screen.getByText('300 stories selected')).toBeDefined();
    await pressIn(table(), 'Escape', 'Ctrl+a');
    await settle();
    expect(screen.getByText('300 stories selected')).toBeDefined();
    expect(told.onClose).not.toHaveBeenCalled();
  });

  it('take a status, and each its own back', async () => {
    const desk = await showLibrary(START);
    await pressIn(table(), 'Shift+ArrowDown', 'Shift+ArrowDown', 's');
    await choose('Fact-check');
    const statuses = () =>
      [harbour, wall, tram].map(({ id }) => desk.state.stories.get(id)?.story.status);
    expect(statuses()).toEqual(['factCheck', 'factCheck', 'factCheck']);
    expect(words()).toBe('3 stories set to Fact-check.');
    await press('Undo');
    expect(statuses()).toEqual(['editing', 'ready', 'drafting']);
  });

  it('name those that refuse, and change the others', async () => {
    const desk = await showLibrary(START);
    await desk.ask('library:note-issues', { id: harbour.id, revision: 1, must: 2, should: 0 });
    await pressIn(table(), 'Ctrl+a');
    await settle();
    await pressIn(table(), 's');
    await choose('Ready');
    const refusal = screen.getByRole('dialog', { name: '1 story not changed' });
    expect(refusal.textContent).toContain('A harbour authority');
    expect(refusal.textContent).toContain('2 stories changed.');
    expect(desk.state.stories.get(tram.id)?.story.status).toBe('ready');
  });

  it('change tags, and get back just those they had', async () => {
    const desk = await showLibrary(START);
    await pressIn(table(), 'Ctrl+a');
    await settle();
    await press('Tags…');
    fireEvent.change(screen.getByRole('combobox', { name: /^Add/u }), {
      target: { value: 'river, port' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'flood' }));
    await press(/^Change tags/u);
    const tags = () =>
      [harbour, wall, tram].map(({ id }) => desk.state.stories.get(id)?.story.tags);
    expect(tags()).toEqual([
      ['river', 'port'],
      ['port', 'river'],
      ['river', 'port'],
    ]);
    await press('Undo');
    expect(tags().map((each) => each?.toSorted())).toEqual([['flood'], ['flood', 'port'], []]);
  });

  it('are due on a day as the desk says it', async () => {
    const desk = await showLibrary(START);
    await pressIn(table(), 'Ctrl+a');
    await settle();
    await press('Due…');
    const field = screen.getByRole('textbox', { name: 'Due' });
    fireEvent.change(field, { target: { value: 'soon' } });
    expect(button(/^Set/u).getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(field, { target: { value: '2 Apr 2026 16:00' } });
    await press(/^Set/u);
    expect(desk.state.stories.get(tram.id)?.story.dueAt).toMatch(/^2026-04-02T16:00:00/u);
  });

  it('go out into one folder, but for what the house style has not passed', async () => {
    const desk = await showLibrary(START);
    await desk.ask('library:note-issues', { id: harbour.id, revision: 1, must: 0, should: 4 });
    await desk.ask('library:note-issues', { id: wall.id, revision: 1, must: 2, should: 0 });
    await settle();
    await pressIn(table(), 'Ctrl+a');
    await settle();
    await press('Export…');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Markdown' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByText('Export…'));
    await settle(200);
    const asked = desk.asked.filter(({ channel }) => channel === 'export:write');
    expect(asked.map(({ request }) => request)).toMatchObject([
      { storyId: harbour.id, targets: ['page', 'markdown'], draft: false },
    ]);
    const refusal = screen.getByRole('dialog', { name: '2 stories not exported' });
    expect(refusal.textContent).toMatch(/Port Ansley.*2 places that must be fixed/u);
    expect(refusal.textContent).toMatch(/care worker.*has not been checked/u);
    expect(refusal.textContent).toContain('1 story exported.');
    expect(words()).toBe('1 story exported to /home/desk/Exports.');
  });

  it('are spiked and come back', async () => {
    const desk = await showLibrary(START);
    await pressIn(table(), 'Shift+ArrowDown', 'Delete');
    await settle();
    expect(starts()).toEqual(['What a care']);
    expect(screen.queryByText(/selected$/u)).toBeNull();
    expect(words()).toBe('2 stories spiked.');
    await press('Undo');
    expect(starts()).toHaveLength(3);
    expect(desk.state.stories.get(harbour.id)?.story.spikedAt).toBeNull();
  });
});

describe('a row', () => {
  it('is duplicated, and the cursor goes to the copy', async () => {
    const desk = await showLibrary(START);
    await pressIn(table(), 'ArrowDown', 'd');
    await settle();
    expect(desk.state.stories.size).toBe(5);
    expect(selected()).toEqual([expect.stringContaining('Port')]);
    await pressIn(table(), 'Enter');
    expect(told.onOpen.mock.calls[0]?.[0]).not.toBe(wall.id);
  });

  it('leads to its closest stories by the words that they share', async () => {
    const near = tableStory(5, 'An authority for every harbour');
    await showLibrary({ stories: [...START.stories, near] });
    await pressIn(table(), 'Shift+F10');
    await choose('Closest stories…');
    const dialog = screen.getByRole('dialog', { name: /^Closest to “A harbour/u });
    fireEvent.click(
      within(dialog).getByRole('button', { name: /An authority.*authority, harbour/u }),
    );
    expect(told.onOpen).toHaveBeenCalledWith(near.id);
  });
});

describe('the spike', () => {
  it('restores, and removes for good only after it has asked', async () => {
    const desk = await showLibrary(START);
    await press(/^Spike/u);
    expect(headlines()).toEqual(['A letter about parking']);
    await pressIn(table(), 'Delete');
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('cannot be brought back');
    await press(/^Keep/u);
    expect(desk.state.stories.has(spiked.id)).toBe(true);
    await pressIn(table(), 'Delete');
    await press(/^Remove for good/u);
    expect(desk.state.stories.has(spiked.id)).toBe(false);
    expect(screen.getByText('Nothing has been spiked')).toBeDefined();
  });
});

describe('a library that has nothing to show', () => {
  it('offers the ways to begin', async () => {
    await showLibrary({});
    expect(screen.getByText('Ways to begin')).toBeDefined();
    expect(status()).toContain('No stories');
  });

  it('says what failed, and tries again', async () => {
    const desk = await showLibrary(START);
    desk.failWith('library:page', {
      ...{ code: 'unexpected', message: 'The library cannot be read.' },
      ...{ copy: 'Nothing was changed.', wayOn: 'Try again.' },
    });
    await press('Words');
    expect(screen.getByRole('alert').textContent).toContain('The library cannot be read.');
    desk.failWith('library:page', null);
    await press('Try again');
    expect(starts()).toHaveLength(3);
  });

  it('leaves at Esc', async () => {
    await showLibrary(START);
    await pressIn(table(), 'Escape');
    expect(told.onClose).toHaveBeenCalledOnce();
  });
});
