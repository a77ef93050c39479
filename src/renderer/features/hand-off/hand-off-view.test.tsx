import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskError } from '@shared/contract/desk-error';
import type { Story } from '@shared/story/story';
import { page, story } from '../../../../tests/story-builder';
import { HandOffView, type Returned } from './hand-off-view';

const text = (...body: string[]) => story(page({ headline: 'Room for the river', body }));
const base = text('The river rose at night.', 'Nobody was told of it.', 'The wall held that time.');
const here = text(
  'The river rose at night.',
  'Nobody was told of it.',
  'The wall held by luck that time.',
);
const came = text(
  'The river rose at noon.',
  'Nobody was told of it.',
  'The wall held that last time.',
  'Theirs is the last word.',
);

afterEach(cleanup);

function show(changes: Partial<Returned> = {}, answer: DeskError | null = null) {
  const onTake = vi.fn((_taken: readonly string[]) => Promise.resolve(answer));
  const [onKeepApart, onLeave] = [vi.fn(() => Promise.resolve(null)), vi.fn()];
  const returned: Returned = {
    token: '00000000-0000-4000-8000-0000000000aa',
    ...{
      fileName: 'gauges.standfirst',
      by: 'Ines Hart',
      here,
      revision: 3,
      came,
      base,
      ...changes,
    },
  };
  render(<HandOffView {...{ returned, onTake, onKeepApart, onLeave }} />);
  return { onTake, onKeepApart, onLeave };
}

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const state = () => boxes().map(({ checked }) => checked);
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

describe('a story that came back', () => {
  it('shows each change with who made it; only the sender’s own are chosen', () => {
    show();
    expect(screen.getByText('from Ines Hart')).toBeTruthy();
    expect(state()).toEqual([true, false, true]);
    expect(screen.getByText('2 of 3 changes chosen, 1 made in both')).toBeTruthy();
    expect(screen.getByText('in both: choose one')).toBeTruthy();
    expect(document.querySelector('ins')?.textContent).toContain('noon');
  });

  it('is decided by keys alone', () => {
    const { onTake } = show();
    expect(document.activeElement).toBe(boxes()[0]);
    press('Backspace');
    press('Enter');
    expect(document.activeElement).toBe(boxes()[2]);
    press('ArrowUp');
    expect(document.activeElement).toBe(boxes()[1]);
    expect(state()).toEqual([false, true, true]);
    press('Enter', { ctrlKey: true });
    expect(new Set(onTake.mock.calls[0]?.[0])).toEqual(new Set(['body 2 2', 'body - 3']));
  });

  it('is taken whole, or not at all', () => {
    const { onTake } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Take all' }));
    expect(state()).toEqual([true, true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Take none' }));
    fireEvent.click(screen.getByRole('button', { name: /^Take over/u }));
    expect(onTake).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: /^Take over/u }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('is left at Esc, and kept apart at a press', async () => {
    const { onLeave, onKeepApart } = show();
    press('Escape');
    fireEvent.click(screen.getByRole('button', { name: 'Keep as a story of its own' }));
    await waitFor(() => expect(onKeepApart).toHaveBeenCalledTimes(1));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  it('says why changes could not be taken over, and stays', async () => {
    const failure = {
      code: 'disk-full' as const,
      message: 'The disk is full.',
      copy: 'C.',
      wayOn: 'W.',
    };
    show({}, failure);
    fireEvent.click(screen.getByRole('button', { name: /^Take over 2 changes/u }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full. C. W.');
    expect(state()).toEqual([true, false, true]);
  });

  it('chooses nothing where the text that was handed off is not at hand, and says so', () => {
    show({ base: null, by: '' });
    expect(state()).toEqual([false, false, false]);
    expect(screen.getByText(/^The text that was handed off is not at hand/u)).toBeTruthy();
  });

  it('says where nothing in it is new, and where both say the same', () => {
    show({ came: base });
    expect(screen.getByText(/^Nothing in it is new/u)).toBeTruthy();
    cleanup();
    show({ came: here });
    expect(screen.getByText('The two say the same.')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('folds a long stretch without a change, and opens it', () => {
    const many = (last: string): Story => text('One.', 'Two.', 'Three.', 'Four.', last);
    show({ here: many('Five.'), came: many('Six.'), base: null });
    expect(screen.queryByText('Two.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '5 parts unchanged' }));
    expect(screen.getByText('Two.')).toBeTruthy();
  });
});
