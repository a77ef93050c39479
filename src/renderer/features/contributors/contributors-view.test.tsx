import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { snapshotOf, type Contributor } from '@shared/contract/contributor';
import { contributorRecord } from '../../../../tests/contributor-builder';
import { page, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import type { MemoryStart } from '../../desk/memory-state';
import { toasts } from '../../ui/toast-store';
import { ContributorsView } from './contributors-view';
import { dayOf } from './register-words';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const TODAY = dayOf(new Date());
/** A month ago: a check that is not stale. */
const AGO = dayOf(new Date(Date.now() - 30 * 86_400_000));
const marit = contributorRecord('Marit Oduya-Lind', {
  id: id(1),
  affiliation: 'Carrow Basin Institute',
  post: 'a hydrologist',
  disclosure: 'sat on the flood panels',
  links: ['https://basin.example/marit'],
  verified: { affiliation: AGO, bio: AGO, links: AGO, disclosure: '2024-09-03' },
});
const pelle = contributorRecord('Pelle Arnqvist', {
  id: id(2),
  affiliation: 'Night Work Network',
  verified: { affiliation: AGO, bio: null, links: null, disclosure: null },
});
const open = story(page(), {
  id: id(3),
  status: 'editing',
  workingTitle: 'The river',
  contributors: [snapshotOf(marit)],
});

afterEach(cleanup);

const said = {
  onSelect: vi.fn(),
  onClose: vi.fn(),
  onOpenStory: vi.fn(),
  onNewStory: vi.fn(),
  onLeave: vi.fn(() => Promise.resolve()),
  onMerge: vi.fn(),
};

async function show(
  start: MemoryStart = { contributors: [marit, pelle], stories: [open] },
  chosen = id(1),
) {
  vi.clearAllMocks();
  const desk = createMemoryDesk(start);
  render(
    <DeskProvider desk={desk}>
      <ContributorsView id={chosen} months={12} hold={() => () => undefined} {...said} />
    </DeskProvider>,
  );
  await settle();
  return desk;
}
const settle = (ms = 20) => act(() => new Promise<void>((done) => setTimeout(done, ms)));
const list = () => screen.getByRole('listbox', { name: 'Contributors' });
const field = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const kept = (desk: MemoryDesk): Contributor | undefined => desk.state.contributors.get(id(1));

describe('the list of the register', () => {
  it('shows each person with the oldest check, and points at a stale one', async () => {
    await show();
    const rows = within(list()).getAllByRole('option');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Pelle Arnqvist'),
      expect.stringContaining('To verify: Sept 2024'),
    ]);
    expect(screen.getByRole('button', { name: '1 to verify' })).toBeTruthy();
  });

  it('goes by key: ↑ chooses, N begins a story, V marks as checked', async () => {
    const desk = await show();
    fireEvent.keyDown(list(), { key: 'ArrowUp' });
    expect(said.onSelect).toHaveBeenCalledWith(id(2));
    fireEvent.keyDown(list(), { key: 'n' });
    await settle();
    expect(said.onNewStory).toHaveBeenCalledWith(expect.objectContaining({ contributorId: id(1) }));
    fireEvent.keyDown(list(), { key: 'v' });
    await settle();
    expect(kept(desk)?.verified.disclosure).toBe(TODAY);
  });

  it('finds by affiliation, and says when nobody matches', async () => {
    await show();
    const search = screen.getByRole('searchbox', { name: 'Search contributors' });
    fireEvent.change(search, { target: { value: 'night work' } });
    await settle();
    expect(within(list()).getAllByRole('option')).toHaveLength(1);
    fireEvent.change(search, { target: { value: 'zzz' } });
    await settle();
    expect(screen.getByText('Nobody matches “zzz”')).toBeTruthy();
  });

  it('says what to do where there is nobody, and where it cannot be read', async () => {
    const desk = await show({});
    expect(screen.getByText('Nobody in the register yet')).toBeTruthy();
    desk.failWith('contributor:list', {
      code: 'disk-failed',
      message: 'The disk refused to read.',
      copy: 'The register is as it was.',
      wayOn: 'Check the disk.',
    });
    act(() => desk.emit('contributor:changed', { id: null }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('The disk refused to read.');
  });

  it('is left with Escape', async () => {
    await show();
    fireEvent.keyDown(list(), { key: 'Escape' });
    await settle();
    expect(said.onClose).toHaveBeenCalled();
  });
});

describe('a record', () => {
  it('saves what is typed by itself, and offers it to open stories', async () => {
    const desk = await show();
    type('Short bio', 'a poet');
    await settle(700);
    expect(kept(desk)).toMatchObject({ post: 'a poet', revision: 2 });
    expect(screen.getByText(/^Saved · this computer/u)).toBeTruthy();
    expect(screen.getByRole('status', { name: '' }).textContent).toContain(
      'Changed bio: offered to 1 open story',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Leave as it is' }));
    expect(said.onLeave).toHaveBeenCalledWith(id(1), [id(3)]);
  });

  it('keeps the last name where the field is emptied', async () => {
    const desk = await show();
    type('Byline form', ' ');
    expect(screen.getByText('A contributor needs a name; the last one stands.')).toBeTruthy();
    await settle(400);
    expect(kept(desk)?.name).toBe('Marit Oduya-Lind');
  });

  it('says what is wrong with a short bio, and counts it', async () => {
    await show();
    type('Short bio', 'a poet.');
    expect(screen.getByText(/Ends in a full stop/u)).toBeTruthy();
    expect(screen.getByText('7/120')).toBeTruthy();
  });

  it('takes an address without its scheme, and refuses plain words', async () => {
    const desk = await show();
    type('Add a link', 'poems.example/marit');
    fireEvent.keyDown(field('Add a link'), { key: 'Enter' });
    await settle(400);
    expect(kept(desk)?.links).toEqual([
      'https://basin.example/marit',
      'https://poems.example/marit',
    ]);
    type('Add a link', 'my poems');
    fireEvent.blur(field('Add a link'));
    expect(screen.getByRole('alert').textContent).toContain('No web address.');
  });

  it('marks one part as checked', async () => {
    const desk = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Mark disclosures as checked' }));
    await settle();
    expect(kept(desk)?.verified).toMatchObject({ disclosure: TODAY, bio: AGO });
    expect(screen.queryByText(/Over a year ago/u)).toBeNull();
  });

  it('opens the story of an appearance', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: /The river/u }));
    await settle();
    expect(said.onOpenStory).toHaveBeenCalledWith(id(3));
  });

  it('that was changed elsewhere is not written over, and can be read again', async () => {
    const desk = await show();
    desk.state.contributors.set(id(1), { ...marit, revision: 5, role: 'Fellow' });
    type('Short bio', 'a poet');
    await settle(700);
    fireEvent.click(screen.getByRole('button', { name: 'Read the record again' }));
    await settle();
    expect(field('Role')).toHaveProperty('value', 'Fellow');
    expect(kept(desk)?.post).toBe('a hydrologist');
  });

  it('that a story names is not removed', async () => {
    const desk = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove…' }));
    fireEvent.click(screen.getByRole('button', { name: /^Remove/u }));
    await settle();
    expect(desk.state.contributors.size).toBe(2);
    expect(toasts.getState().shown?.words).toContain('A story names this contributor.');
  });
});

describe('an import', () => {
  it('is shown before it is taken over, with what is left out', async () => {
    const desk = await show({
      contributors: [marit],
      registerFile: {
        name: 'people.csv',
        text: 'name,role\nEva Moor,Poet\nMarit Oduya-Lind,Fellow\n,Nobody',
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take in or export' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Take contributors in…' }));
    await settle();
    expect(screen.getByText(/1 new, 1 changed, 0 as in the register/u)).toBeTruthy();
    expect(screen.getByText(/Line 4: It names nobody/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Eva Moor' }));
    fireEvent.click(screen.getByRole('button', { name: /^Take in 1/u }));
    await settle();
    expect([...desk.state.contributors.values()].map(({ name, role }) => [name, role])).toEqual([
      ['Marit Oduya-Lind', 'Fellow'],
    ]);
  });
});
