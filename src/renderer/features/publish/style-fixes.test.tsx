import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPanel as open } from '../../../../tests/publish-window';
import { shownMatch } from '../../../../tests/style-rules';
import { styleOf, type ShownMatch } from '../../desk/story-style/story-style';
import { styleFixes } from './style-fixes';

afterEach(cleanup);

const match = (id: string, changes: Partial<ShownMatch['match']> = {}): ShownMatch =>
  shownMatch(id, { suggestions: ['11'], fix: 'safe', ...changes });

describe('a cure of the house style', () => {
  it('stands at the row of its match, several in one place each at its own', async () => {
    const { openStory, onApply } = await open();
    const found = [match('a'), match('b', { suggestions: ['ten'] }), match('c', { fix: 'none' })];
    const checked = { phase: 'checked' as const, checkedAt: '2026-03-28T12:04:00Z' };
    act(() => styleOf(openStory).setState({ ...checked, open: found }));
    fireEvent.click(screen.getByRole('button', { name: 'Write “ten”' }));
    expect(onApply.mock.calls).toEqual([['b', 0]]);
    expect(screen.getAllByRole('button', { name: /^Write “/u })).toHaveLength(2);
  });

  it('can be to take the words out', () => {
    const [fix] = styleFixes([match('a', { suggestions: [''], words: 'very' })]).values();
    expect(fix?.title).toBe('Take out “very”');
  });

  it('is none for words that a template has locked, and for what need not be fixed', () => {
    expect(
      styleFixes([{ ...match('a'), isFree: false }, match('b', { level: 'warning' })]).size,
    ).toBe(0);
  });
});
