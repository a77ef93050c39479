import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToKeep, isBackupDue } from './backup-policy';

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-01-05T00:20:00Z');
const at = (time: number) => ({ madeAt: new Date(time).toISOString() });

/** Moments within a year, in any order, some of them the same. */
const moments = fc.array(
  fc.integer({ min: 0, max: 365 * 24 * 4 }).map((quarter) => at(START + (quarter * HOUR) / 4)),
  { maxLength: 120 },
);

describe('backupsToKeep', () => {
  it('keeps the newest of all, no more than it says, and nothing else than it was given', () => {
    fc.assert(
      fc.property(moments, (backups) => {
        const kept = backupsToKeep(backups);
        expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8);
        expect(backups).toEqual(expect.arrayContaining(kept));
        const newest = backups
          .map(({ madeAt }) => madeAt)
          .toSorted()
          .at(-1);
        expect(kept[0]?.madeAt).toBe(newest);
      }),
    );
  });

  it('takes away nothing more when it is asked again', () => {
    fc.assert(
      fc.property(moments, (backups) => {
        const kept = backupsToKeep(backups);
        expect(backupsToKeep(kept)).toEqual(kept);
      }),
    );
  });

  it('comes to the same whether it is asked after each backup or once at the end', () => {
    fc.assert(
      fc.property(moments, (backups) => {
        const inOrder = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
        let kept: { madeAt: string }[] = [];
        for (const backup of inOrder) kept = backupsToKeep([backup, ...kept]);
        expect(kept).toEqual(backupsToKeep(inOrder.toReversed()));
      }),
    );
  });

  it('of a hundred days with a backup each hour keeps a day by hours, two weeks by days, eight weeks by weeks', () => {
    const backups = Array.from({ length: 100 * 24 }, (_, hour) => at(START + hour * HOUR));
    const kept = backupsToKeep(backups).map(({ madeAt }) => madeAt);
    expect(kept.slice(0, 24)).toEqual(
      Array.from({ length: 24 }, (_, hour) => at(START + (2399 - hour) * HOUR).madeAt),
    );
    // A hundred days from a Monday end on a Tuesday: two of the seven Sundays before it lie within the two weeks.
    const days = kept.slice(24).map((madeAt) => madeAt.slice(0, 10));
    expect(days).toHaveLength(13 + 5);
    expect(days.slice(0, 13)).toEqual(
      Array.from({ length: 13 }, (_, day) =>
        at(START + (98 - day) * 24 * HOUR).madeAt.slice(0, 10),
      ),
    );
    expect(days.slice(13).map((day) => new Date(day).getUTCDay())).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('isBackupDue', () => {
  const now = START;
  const well = { now, newest: now - HOUR, changed: now - 60_000, tried: null };
  it.each([
    ['an hour after the last one, at rest', {}, true],
    ['before the hour is over', { newest: now - HOUR + 1 }, false],
    ['where nothing was written since', { changed: now - HOUR - 1 }, false],
    ['while words are being saved', { changed: now - 1000 }, false],
    [
      'long after the hour, though the desk never rests',
      { newest: now - 2 * HOUR, changed: now },
      true,
    ],
    ['where there is none', { newest: null }, true],
    ['where the newest lies in the future', { newest: now + HOUR }, true],
    ['soon after one that failed', { tried: now - 60_000 }, false],
    ['a while after one that failed', { tried: now - 11 * 60_000 }, true],
  ])('%s', (_, changes, due) => {
    expect(isBackupDue({ ...well, ...changes })).toBe(due);
  });
});
