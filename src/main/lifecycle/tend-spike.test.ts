import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '@shared/result/result';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { story } from '../../../tests/story-builder';
import { emptySpike } from './tend-spike';

const day = (of: string) => new Date(`2031-03-${of}T10:00:00Z`);

/** A library with three stories: spiked on the 1st and the 10th, and one that stays; today is the 20th. */
function desk(days: number | null, backupAt: Date | null) {
  let now = day('01');
  const library = libraryIn(temporaryFolder(), { now: () => now });
  const [first, second, kept] = [1, 2, 3].map(() => story(undefined, { id: randomUUID() }));
  for (const each of [first, second, kept]) if (each) value(library.stories.create(each));
  value(library.stories.spike(first?.id ?? ''));
  now = day('10');
  value(library.stories.spike(second?.id ?? ''));
  now = day('20');
  const backups =
    backupAt === null ? [] : [{ id: 'b', madeAt: backupAt.toISOString(), stories: 3, bytes: 1 }];
  const state = { folder: '/backups', automatic: true, backups, damaged: 0, failure: null };
  const log = { note: vi.fn() };
  const onRemoved = vi.fn();
  const empty = (isOpen = (_id: string) => false) =>
    emptySpike({
      ...{ library, log, onRemoved, isOpen },
      backups: { state: () => Promise.resolve(ok(state)) },
      days: () => days,
      now: () => now,
    });
  return { library, log, onRemoved, empty, first };
}

describe('the spike', () => {
  it('gives up what is older than the desk keeps it, and notes it', async () => {
    const { library, log, onRemoved, empty } = desk(15, day('19'));
    expect(await empty()).toEqual({ ok: true, value: { removed: 1 } });
    expect(library.stories.count()).toBe(2);
    expect(log.note.mock.calls).toEqual([['The spike: 1 removed after 15 days']]);
    expect(onRemoved).toHaveBeenCalledOnce();
    expect(await empty()).toEqual({ ok: true, value: { removed: 0 } });
    expect(onRemoved).toHaveBeenCalledOnce();
  });

  it.each([
    ['is kept for ever unless the desk says otherwise', null, day('19')],
    ['gives up nothing without a backup', 1, null],
    [
      'gives up nothing that the newest backup has not got in the spike',
      1,
      new Date('2031-03-01T09:00:00Z'),
    ],
  ])('%s', async (_what, days, backupAt) => {
    const { library, onRemoved, empty } = desk(days, backupAt);
    await empty();
    expect(library.stories.count()).toBe(3);
    expect(onRemoved).not.toHaveBeenCalled();
  });

  it('gives up nothing that is open', async () => {
    const { library, empty, first } = desk(1, day('19'));
    expect(await empty((id) => id === first?.id)).toEqual({ ok: true, value: { removed: 1 } });
    expect(value(library.stories.read(first?.id ?? '')).spikedAt).not.toBeNull();
  });

  it('waits while the backups cannot be read', async () => {
    const { library, log, onRemoved } = desk(1, day('19'));
    const error = { code: 'disk-failed' as const, message: '', copy: '', wayOn: '' };
    const done = await emptySpike({
      ...{ library, log, onRemoved, isOpen: () => false },
      backups: { state: () => Promise.resolve(err(error)) },
      days: () => 1,
      now: () => day('20'),
    });
    expect(done).toBeNull();
    expect(library.stories.count()).toBe(3);
  });
});
