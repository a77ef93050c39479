import { describe, expect, it } from 'vitest';
import { blankFields } from './contributor-fields';
import { monthsBefore, oldestCheck, staleParts } from './last-checked';

const verified = {
  affiliation: '2026-03-12',
  bio: '2026-03-28',
  links: null,
  disclosure: '2024-09-03',
};
const ana = blankFields('Ana', {
  affiliation: 'Basin',
  bio: 'A poet.',
  disclosure: 'None.',
  verified,
});

describe('the last check of a record', () => {
  it('is the oldest of the parts that say something', () => {
    expect(oldestCheck(ana)).toBe('2024-09-03');
    expect(oldestCheck({ ...ana, disclosure: '' })).toBe('2026-03-12');
    expect(oldestCheck({ ...ana, links: ['https://x.example'] })).toBeNull();
    expect(oldestCheck(blankFields('Ana'))).toBeNull();
  });

  it('is stale after the months of the house style, and where it was never made', () => {
    expect(staleParts(ana, '2026-03-28', 12)).toEqual(['disclosure']);
    expect(staleParts({ ...ana, links: ['https://x.example'] }, '2026-03-28', 24)).toEqual([
      'links',
    ]);
    expect(staleParts(ana, '2025-09-03', 12)).toEqual([]);
    expect(staleParts(ana, '2025-09-04', 12)).toEqual(['disclosure']);
  });

  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 13, '2024-12-15'],
  ])('%s less %d months is %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });
});
