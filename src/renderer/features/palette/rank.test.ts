import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from './palette-entry';
import { rankEntries, readQuery } from './rank';

const entry = (
  id: string,
  label: string,
  group: PaletteEntry['group'] = 'Commands',
  aside?: string,
): PaletteEntry => ({
  id,
  label,
  group,
  run: () => undefined,
  ...(aside === undefined ? {} : { aside }),
});
const entries = [
  entry('photo', 'Photo…'),
  entry('caption', 'Edit photo caption'),
  entry('export', 'Export page…'),
  entry('fragment', 'Export fragment…'),
  entry('f1', 'Headline', 'Go to'),
  entry('s1', 'The cap on bus fares', 'Stories', 'Corin Ashdale'),
  entry('s2', 'Sandbags are not a policy', 'Stories', 'Edda Varnholt'),
];
const ids = (typed: string, recent: readonly string[] = []) =>
  rankEntries(entries, readQuery(typed), recent).flatMap((group) =>
    group.entries.map(({ entry: { id } }) => id),
  );

describe('the palette’s ranking', () => {
  it('puts the better match first', () => expect(ids('photo')).toEqual(['photo', 'caption']));
  it('puts what was used last first among equals', () => {
    expect(ids('export')).toEqual(['export', 'fragment']);
    expect(ids('export', ['fragment'])).toEqual(['fragment', 'export']);
  });
  it('finds a story by its contributor', () => expect(ids('edda')).toEqual(['s2']));
  it('shows the group first that matches best', () => expect(ids('head')[0]).toBe('f1'));
  it('asks for commands with > and for stories with #', () => {
    expect(ids('> cap')).toEqual(['caption']);
    expect(ids('#cap')).toEqual(['s1']);
  });
  it('keeps the selection’s row first, whatever is typed', () => {
    const link = entry('link', 'Add link to https://example.org/', 'Selection');
    const groups = rankEntries([...entries, link], readQuery('photo'), []);
    expect(groups[0]?.group).toBe('Selection');
  });
});
