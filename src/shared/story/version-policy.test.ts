import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { p, page, story } from '../../../tests/story-builder';
import { changedWords, isVersionDue, thinned, type AgedVersion } from './version-policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const written = (...body: string[]) => story(page({ body: body.map((words) => p(words)) }));

describe('when a story keeps a version by itself', () => {
  it('is after ten minutes, or 120 words, or when the clock was set back; never without a change', () => {
    expect(isVersionDue(10 * MINUTE, 1)).toBe(true);
    expect(isVersionDue(10 * MINUTE - 1, 119)).toBe(false);
    expect(isVersionDue(0, 120)).toBe(true);
    expect(isVersionDue(-1, 1)).toBe(true);
    expect(isVersionDue(DAY, 0)).toBe(false);
  });

  it('counts the words that came or went, whichever are more', () => {
    const before = written('The river rose.', 'It fell again.');
    expect(changedWords(before, written('The river rose.', 'It fell again.'))).toBe(0);
    expect(changedWords(before, written('The river rose at night.', 'It fell again.'))).toBe(3);
    expect(changedWords(before, written('It fell again.'))).toBe(3);
    expect(changedWords(written('河水上涨'), written('河水下降'))).toBe(2);
  });

  it('counts a change that moves words, or of the record alone, as one', () => {
    const before = written('The river rose.', 'It fell again.');
    expect(changedWords(before, written('It fell again.', 'The river rose.'))).toBe(1);
    expect(changedWords(before, { ...before, section: 'Harbour' })).toBe(1);
    expect(changedWords(before, { ...before, modifiedAt: '2040-01-01T00:00:00Z' })).toBe(0);
  });
});

describe('which versions are thinned out', () => {
  const now = Date.parse('2031-06-15T10:30:00Z');
  const upTo = (max: number) => fc.integer({ min: -HOUR, max });
  const ages = fc.array(fc.oneof(upTo(5 * HOUR), upTo(4 * DAY), upTo(120 * DAY)), {
    maxLength: 60,
  });
  /** Older versions have lower ids. */
  const versionsAged = (list: readonly number[]): AgedVersion[] =>
    [...list]
      .sort((a, b) => b - a)
      .map((age, id) => ({ id, keptAt: new Date(now - age).toISOString() }));
  const left = (versions: readonly AgedVersion[], at = now): AgedVersion[] => {
    const gone = new Set(thinned(versions, at));
    return versions.filter(({ id }) => !gone.has(id));
  };

  it('leaves the last hour whole, and one of each hour, day and week before it', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const versions = versionsAged(list);
        const kept = left(versions);
        const age = ({ keptAt }: AgedVersion) => now - Date.parse(keptAt);
        const slots = (from: number, to: number, stretch: number) =>
          kept
            .filter((each) => age(each) >= from && age(each) < to)
            .map(({ keptAt }) => Math.floor(Date.parse(keptAt) / stretch));
        expect(kept.filter((each) => age(each) < HOUR)).toEqual(
          versions.filter((each) => age(each) < HOUR),
        );
        for (const each of [
          slots(HOUR, DAY, HOUR),
          slots(DAY, 30 * DAY, DAY),
          slots(30 * DAY, 120 * DAY, 7 * DAY),
        ])
          expect(new Set(each).size).toBe(each.length);
      }),
    );
  });

  it('leaves something of every stretch of time that had a version, and nothing more to thin', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const versions = versionsAged(list);
        const kept = left(versions);
        expect(left(kept)).toEqual(kept);
        const weeks = (of: readonly AgedVersion[]) =>
          new Set(of.map(({ keptAt }) => Math.floor(Date.parse(keptAt) / (7 * DAY))));
        expect(weeks(kept)).toEqual(weeks(versions));
      }),
    );
  });
});
