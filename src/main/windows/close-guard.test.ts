import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClosing, type ClosingWindow } from './close-guard';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function windowWith(changes: Partial<ClosingWindow> = {}) {
  const window = {
    holdsCopy: () => true,
    askToSave: vi.fn(),
    confirmLoss: vi.fn(() => Promise.resolve(false)),
    close: vi.fn(),
    stay: vi.fn(),
    ...changes,
  };
  return { ...window, guard: guardClosing(window) };
}

describe('a window that is to close', () => {
  it('may close at once when no story is open in it', () => {
    const { guard, askToSave } = windowWith({ holdsCopy: () => false });
    expect(guard.mayClose()).toBe(true);
    expect(askToSave).not.toHaveBeenCalled();
  });

  it('first asks its page to save, and closes when it has', () => {
    const { guard, askToSave, close } = windowWith();
    expect(guard.mayClose()).toBe(false);
    expect(askToSave).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
    guard.flushed(true);
    expect(close).toHaveBeenCalledOnce();
    expect(guard.mayClose()).toBe(true);
  });

  it('asks its page once, however often it is told to close', () => {
    const { guard, askToSave } = windowWith();
    for (let time = 0; time < 5; time += 1) expect(guard.mayClose()).toBe(false);
    expect(askToSave).toHaveBeenCalledOnce();
  });

  it('stays when words are not saved and the user keeps it, and asks anew the next time', async () => {
    const { guard, askToSave, close, confirmLoss, stay } = windowWith();
    guard.mayClose();
    guard.flushed(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(confirmLoss).toHaveBeenCalledWith('not-saved', expect.any(AbortSignal));
    expect(close).not.toHaveBeenCalled();
    expect(stay).toHaveBeenCalledOnce();
    expect(guard.mayClose()).toBe(false);
    expect(askToSave).toHaveBeenCalledTimes(2);
  });

  it('closes when the user gives the words up', async () => {
    const { guard, close } = windowWith({ confirmLoss: () => Promise.resolve(true) });
    guard.mayClose();
    guard.flushed(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(close).toHaveBeenCalledOnce();
  });

  it('asks the user when its page has not answered for five seconds', async () => {
    const { guard, confirmLoss } = windowWith();
    guard.mayClose();
    await vi.advanceTimersByTimeAsync(4999);
    expect(confirmLoss).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(confirmLoss).toHaveBeenCalledWith('no-answer', expect.any(AbortSignal));
  });

  it('takes the question back when its page answers late that all is saved, and closes', async () => {
    const confirmLoss = vi.fn(
      (_: string, settled: AbortSignal) =>
        new Promise<boolean>((resolve) => {
          settled.addEventListener('abort', () => resolve(false));
        }),
    );
    const { guard, close, stay } = windowWith({ confirmLoss });
    guard.mayClose();
    await vi.advanceTimersByTimeAsync(5000);
    guard.flushed(false);
    expect(close).not.toHaveBeenCalled();
    guard.flushed(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(close).toHaveBeenCalledOnce();
    expect(stay).not.toHaveBeenCalled();
  });

  it('is not taken for one that does not answer because the machine stood still', async () => {
    const { guard, close, confirmLoss } = windowWith();
    guard.mayClose();
    // After a standstill every timer that is due runs once, at once: what waits on it has had one look.
    vi.setSystemTime(Date.now() + 60_000);
    vi.runOnlyPendingTimers();
    expect(confirmLoss).not.toHaveBeenCalled();
    guard.flushed(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(close).toHaveBeenCalledOnce();
  });

  it('takes no answer that nobody waits for', () => {
    const { guard, close } = windowWith();
    guard.flushed(true);
    expect(close).not.toHaveBeenCalled();
  });
});
