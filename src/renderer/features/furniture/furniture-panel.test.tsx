import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { snapshotOf } from '@shared/contract/contributor';
import type { Story } from '@shared/story/story';
import { contributorRecord } from '../../../../tests/contributor-builder';
import { page, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { shippedHouseStyles } from '../../desk/memory-house-styles';
import { OpenStory } from '../../desk/open-story/open-story';
import { toasts } from '../../ui/toast-store';
import { FurniturePanel } from './furniture-panel';
import { guest } from '@shared/story/contributor';

afterEach(cleanup);

const houseStyles = shippedHouseStyles();
const marit = contributorRecord('Marit Oduya-Lind', {
  id: '00000000-0000-4000-8000-0000000000c1',
  post: 'a hydrologist at the Carrow Institute',
  links: ['https://carrow.example/marit'],
});
const ivo = contributorRecord('Ivo Renn', {
  id: '00000000-0000-4000-8000-0000000000c2',
  links: ['not an address'],
});

interface Panel {
  readonly desk: MemoryDesk;
  readonly openStory: OpenStory;
  readonly again: () => void;
}

async function open(changes: Partial<Story> = {}): Promise<Panel> {
  const start = story(page({ headline: 'Room for the river', body: ['Words.'] }), {
    houseStyleId: 'broadcaster',
    ...changes,
  });
  const desk = createMemoryDesk({ stories: [start], houseStyles, contributors: [marit, ivo] });
  const openStory = new OpenStory(
    { story: start, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  const view = () => (
    <DeskProvider desk={desk}>
      <FurniturePanel openStory={openStory} houseStyles={houseStyles} />
    </DeskProvider>
  );
  const { unmount } = render(view());
  await settle();
  return {
    desk,
    openStory,
    again: () => {
      unmount();
      render(view());
    },
  };
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function typeAndLeave(label: string, value: string): void {
  type(label, value);
  fireEvent.blur(screen.getByLabelText(label));
}

const fieldValue = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;

describe('a slug', () => {
  it('shows what would be made from the headline while there is none', async () => {
    await open();
    expect(screen.getByLabelText<HTMLInputElement>('Slug').placeholder).toBe('room-for-the-river');
  });

  it('is kept as it is typed', async () => {
    const { openStory } = await open();
    type('Slug', 'carrow-wall');
    expect(openStory.record.slug).toBe('carrow-wall');
  });

  it('stays as typed where no address takes it, with the reason, and the story keeps the old one', async () => {
    const { openStory } = await open({ slug: 'old-slug' });
    typeAndLeave('Slug', 'Carrow Wall');
    expect(openStory.record.slug).toBe('old-slug');
    expect(fieldValue('Slug')).toBe('Carrow Wall');
    expect(screen.getByRole('alert').textContent).toMatch(/Small letters/u);
  });

  it('is still there as typed when the panel is left and opened again', async () => {
    const { again } = await open();
    typeAndLeave('Slug', 'Carrow Wall');
    again();
    expect(fieldValue('Slug')).toBe('Carrow Wall');
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('is not faulted while it is being typed for the first time', async () => {
    await open();
    type('Slug', 'carrow-');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the series', () => {
  it('is one of the house style’s, or none', async () => {
    const { openStory } = await open();
    fireEvent.click(screen.getByRole('combobox', { name: 'Series' }));
    await settle();
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'None',
      'Open Chair',
      'Port of Call',
    ]);
    await choose('Port of Call');
    expect(openStory.record.series).toBe('Port of Call');
    fireEvent.click(screen.getByRole('combobox', { name: 'Series' }));
    await settle();
    await choose('None');
    expect(openStory.record.series).toBe('');
  });

  it('stays the story’s own where the house style no longer names it', async () => {
    await open({ series: 'Low Water' });
    expect(screen.getByRole('combobox', { name: 'Series' }).textContent).toContain('Low Water');
  });
});

async function choose(name: string): Promise<void> {
  const option = screen.getByRole('option', { name });
  fireEvent.pointerDown(option);
  fireEvent.click(option);
  await settle();
}

describe('the stamp', () => {
  it('shows what the page prints, in the house style’s form and zone', async () => {
    const { openStory } = await open();
    const part = screen.getByRole('region', { name: /^Stamp/u });
    expect(part.textContent).toContain('No stamp');
    typeAndLeave('Updated', '19:45, 28-Mar-2026');
    expect(openStory.record.updatedAt).toBe('2026-03-28T19:45:00+08:00');
    expect(within(part).getByRole('status').textContent).toBe('Updated 19:45, 28-Mar-2026');
    expect(fieldValue('Updated')).toBe('28 Mar 2026, 19:45');
  });

  it('keeps the seconds and offset of a moment that nobody has retyped', async () => {
    const { openStory } = await open({ updatedAt: '2026-03-28T11:45:30Z' });
    fireEvent.blur(screen.getByLabelText('Updated'));
    typeAndLeave('Updated', '28 Mar 2026, 19:45 ');
    expect(openStory.record.updatedAt).toBe('2026-03-28T11:45:30Z');
  });

  it('refuses a date that could mean two days', async () => {
    const { openStory } = await open();
    typeAndLeave('Published', '3/4/2026 10:00');
    expect(openStory.record.publishedAt).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(/two days/u);
  });

  it('sets this minute with Now', async () => {
    const { openStory } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Published now' }));
    const at = openStory.record.publishedAt ?? '';
    expect(at).toMatch(/:00\+08:00$/u);
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(120_000);
  });
});

describe('the byline', () => {
  it('takes a writer from the register with what is printed of her', async () => {
    const { openStory } = await open();
    const add = screen.getByRole('combobox', { name: 'Add a contributor' });
    fireEvent.change(add, { target: { value: 'mar' } });
    await settle();
    fireEvent.keyDown(add, { key: 'Enter' });
    expect(openStory.record.contributors).toEqual([snapshotOf(marit)]);
  });

  it('leaves an address behind that no page may carry', async () => {
    const { openStory } = await open();
    const add = screen.getByRole('combobox', { name: 'Add a contributor' });
    fireEvent.change(add, { target: { value: 'ivo' } });
    await settle();
    fireEvent.keyDown(add, { key: 'Enter' });
    expect(openStory.record.contributors[0]?.url).toBe('');
  });

  it('makes a guest inside the piece and puts him in the register when told', async () => {
    const { openStory, desk } = await open();
    const add = screen.getByRole('combobox', { name: 'Add a contributor' });
    fireEvent.change(add, { target: { value: 'Odd Tveit' } });
    await settle();
    fireEvent.click(screen.getByRole('option', { name: 'New contributor “Odd Tveit”' }));
    type('Post', 'a harbour pilot');
    fireEvent.click(screen.getByRole('button', { name: 'Save to register' }));
    await settle();
    const kept = [...desk.state.contributors.values()].find(({ name }) => name === 'Odd Tveit');
    expect(kept).toMatchObject({ post: 'a harbour pilot' });
    expect(openStory.record.contributors).toMatchObject([
      { name: 'Odd Tveit', contributorId: kept?.id },
    ]);
    expect(screen.getByText('As in the register.')).toBeTruthy();
  });

  it('keeps what a writer is, and says so against the register', async () => {
    const { openStory } = await open({ contributors: [snapshotOf(marit)] });
    fireEvent.click(screen.getByRole('button', { name: /^Marit Oduya-Lind/u }));
    expect(screen.getByText('As in the register.')).toBeTruthy();
    type('Affiliation', 'Carrow Basin Institute');
    type('Disclosures', 'sat on the flood panels');
    expect(openStory.record.contributors).toMatchObject([
      { affiliation: 'Carrow Basin Institute', disclosure: 'sat on the flood panels' },
    ]);
    expect(screen.getByText('Differs from the register.')).toBeTruthy();
  });

  it('moves a writer by key and prints the new order', async () => {
    const people = [marit, ivo].map(({ id, name }) => guest(name, { contributorId: id }));
    const { openStory } = await open({ contributors: people });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Ivo Renn', expanded: false }), {
      key: 'ArrowUp',
      altKey: true,
    });
    expect(openStory.record.contributors.map(({ name }) => name)).toEqual([
      'Ivo Renn',
      'Marit Oduya-Lind',
    ]);
    expect(screen.getByText('Ivo Renn and Marit Oduya-Lind')).toBeTruthy();
  });

  it('takes a writer off and gives him back with Undo', async () => {
    const { openStory } = await open({
      contributors: [guest('Odd Tveit')],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take Odd Tveit off the byline' }));
    expect(openStory.record.contributors).toEqual([]);
    act(() => toasts.getState().shown?.actions[0]?.act());
    expect(openStory.record.contributors.map(({ name }) => name)).toEqual(['Odd Tveit']);
  });
});

describe('the other furniture', () => {
  it('adds tags with Enter and commas, and takes the last back with Backspace', async () => {
    const { openStory } = await open();
    const tags = screen.getByLabelText('Tags');
    fireEvent.change(tags, { target: { value: 'Flooding, River Carrow' } });
    fireEvent.keyDown(tags, { key: 'Enter' });
    expect(openStory.record.tags).toEqual(['Flooding', 'River Carrow']);
    fireEvent.keyDown(tags, { key: 'Backspace' });
    expect(openStory.record.tags).toEqual(['Flooding']);
    expect(fieldValue('Tags')).toBe('River Carrow');
  });

  it('reads a length in words and leaves one it cannot read as typed', async () => {
    const { openStory } = await open();
    typeAndLeave('Length', '1200');
    expect([openStory.record.commissionedWords, fieldValue('Length')]).toEqual([1200, '1,200']);
    typeAndLeave('Length', 'long');
    expect([openStory.record.commissionedWords, fieldValue('Length')]).toEqual([1200, 'long']);
  });

  it('counts the titles against what search and cards show', async () => {
    await open({ seoTitle: 'x'.repeat(59) });
    expect(screen.getByText(/590 of 580 px/u).textContent).toContain('over the limit');
  });

  it('keeps the note to the desk apart and says so', async () => {
    const { openStory } = await open();
    type('Note to desk', 'Call the author before noon.');
    expect(openStory.record.noteToDesk).toBe('Call the author before noon.');
    expect(screen.getByText('Never published')).toBeTruthy();
  });

  it('says that a house style is missing rather than show another', async () => {
    await open({ houseStyleId: 'gone' });
    expect(screen.getByRole('alert').textContent).toMatch(/“gone” is not on this computer/u);
  });
});
