import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, showToast } from './toast-store';
import { ToastPlace } from './toast';

describe('a toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    dismissToast();
    vi.useRealTimers();
  });

  it('goes after six seconds', () => {
    render(<ToastPlace />);
    act(() => showToast('Story spiked.'));
    act(() => void vi.advanceTimersByTime(5900));
    expect(screen.queryByText('Story spiked.')).not.toBeNull();
    act(() => void vi.advanceTimersByTime(200));
    expect(screen.queryByText('Story spiked.')).toBeNull();
  });

  it('stays while the pointer is on it', () => {
    render(<ToastPlace />);
    act(() => showToast('Story spiked.'));
    fireEvent.pointerEnter(screen.getByRole('region', { name: 'Message' }));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.queryByText('Story spiked.')).not.toBeNull();
  });

  it('gives way to the next, so that one shows at a time', () => {
    render(<ToastPlace />);
    act(() => showToast('First.'));
    act(() => showToast('Second.'));
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(screen.queryByText('First.')).toBeNull();
  });

  it('does what its action says, and goes', () => {
    const undo = vi.fn();
    render(<ToastPlace />);
    act(() => showToast('Story spiked.', { label: 'Undo', act: undo }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByRole('region')).toBeNull();
  });
});
