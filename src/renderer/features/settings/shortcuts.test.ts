import { describe, expect, it } from 'vitest';
import {
  changedCount,
  groupsByKeys,
  holderOf,
  sameKeys,
  shortcutGroups,
  withKeys,
} from './shortcuts';

const idsOf = (groups: ReturnType<typeof shortcutGroups>): string[] =>
  groups.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('shortcutGroups', () => {
  it('stands in the order of the menus', () => {
    expect(shortcutGroups('mac', {}).map(({ title }) => title)).toEqual([
      'File',
      'Edit',
      'Insert',
      'Format',
      'View',
      'Help',
      'Standfirst',
    ]);
  });

  it.each([
    ['bold', ['strong']],
    ['PHOTO', ['insert-photo', 'photos']],
    ['find replace', ['replace']],
    ['zzz', []],
  ])('searches %j', (query, ids) => {
    expect(idsOf(shortcutGroups('mac', {}, query))).toEqual(ids);
  });

  it("shows the user's keys and marks them as changed", () => {
    const row = shortcutGroups('mac', { strong: 'Cmd+Shift+B' }, 'bold')[0]?.rows[0];
    expect(row).toMatchObject({ keys: 'Cmd+Shift+B', shipped: 'Cmd+B', changed: true });
  });

  it('ships no two commands with the same keys', () => {
    for (const platform of ['mac', 'other'] as const) {
      const taken = shortcutGroups(platform, {}).flatMap(({ rows }) =>
        rows.filter(({ id, keys }) => keys !== null && holderOf(keys, id, platform, {}) !== null),
      );
      expect(taken).toEqual([]);
    }
  });
});

describe('groupsByKeys', () => {
  it('finds what keys do, whatever the order of modifiers', () => {
    expect(idsOf(groupsByKeys('mac', {}, 'Shift+Cmd+K'))).toEqual(['link']);
  });
});

describe('sameKeys', () => {
  it.each([
    ['Cmd+Shift+E', 'Shift+Cmd+E', true],
    ['Command+Option+2', 'Cmd+Alt+2', true],
    ['Ctrl+Return', 'Ctrl+Enter', true],
    ['Cmd+E', 'Cmd+Shift+E', false],
    ['Ctrl+Plus', 'Ctrl+=', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameKeys(one, other)).toBe(same);
  });
});

describe('holderOf', () => {
  it('names the command that has the keys', () => {
    expect(holderOf('Shift+Cmd+P', 'export', 'mac', {})).toEqual({
      id: 'insert-photo',
      label: 'Photo',
    });
  });
  it('frees keys that their command has given up', () => {
    expect(holderOf('Cmd+Shift+P', 'export', 'mac', { 'insert-photo': null })).toBeNull();
  });
  it("does not hold a command's keys against itself", () => {
    expect(holderOf('Cmd+Shift+P', 'insert-photo', 'mac', {})).toBeNull();
  });
  it('keeps Copy, Cut, Paste and Select all for the system', () => {
    expect(holderOf('Ctrl+V', 'export', 'other', {})).toEqual({ id: null, label: 'Paste' });
  });
});

describe('withKeys', () => {
  it('keeps new keys, and none', () => {
    expect(withKeys({}, 'export', 'Ctrl+E', 'other')).toEqual({ export: 'Ctrl+E' });
    expect(withKeys({}, 'export', null, 'other')).toEqual({ export: null });
  });
  it('forgets a change that comes back to the shipped keys', () => {
    expect(withKeys({ export: 'Ctrl+E' }, 'export', 'Shift+Ctrl+E', 'other')).toEqual({});
  });
});

describe('changedCount', () => {
  it('counts commands with other keys than shipped, not entries', () => {
    expect(
      changedCount('mac', { export: 'Shift+Cmd+E', strong: null, 'spike-story': 'Cmd+Shift+X' }),
    ).toBe(2);
  });
});
