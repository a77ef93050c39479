import { describe, expect, it } from 'vitest';
import type { StoryRow } from '@shared/contract/channels';
import { orderRows } from './story-order';

const row = (title: string, modifiedAt: string, changes: Partial<StoryRow> = {}): StoryRow => ({
  id: crypto.randomUUID(),
  title,
  headline: '',
  standfirst: '',
  contributors: '',
  section: '',
  status: 'drafting',
  spikedAt: null,
  houseStyleId: 'newsroom',
  bodyWords: 0,
  dueAt: null,
  modifiedAt,
  snippet: null,
  ...changes,
});
const rows = [
  row('école', '2026-03-28T09:00:00Z'),
  row('zoo', '2026-03-28T12:00:00+03:00', { headline: 'A zoo', dueAt: '2026-04-02T16:00:00Z' }),
  row('fish', '2026-03-28T10:00:00Z', { dueAt: '2026-04-01T16:00:00+09:00' }),
];
const titles = (order: Parameters<typeof orderRows>[1]) =>
  orderRows(rows, order).map(({ title }) => title);

describe('the order of stories', () => {
  it('puts the newest change first, whatever its offset', () =>
    expect(titles('updated')).toEqual(['fish', 'école', 'zoo']));
  it('sorts headlines as a dictionary does, not by code', () =>
    expect(titles('headline')).toEqual(['zoo', 'école', 'fish']));
  it('puts what is due soonest first and undated stories last', () =>
    expect(titles('due')).toEqual(['fish', 'zoo', 'école']));
  it('leaves a search as the library ranked it', () =>
    expect(titles('match')).toEqual(['école', 'zoo', 'fish']));
});
