import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '@shared/contract/commands';
import { menuTemplate, type MenuState } from './menu-template';

const state: MenuState = { platform: 'other', shortcuts: {}, enabled: null, theme: 'system' };

function items(changes: Partial<MenuState> = {}, choose = vi.fn()): MenuItemConstructorOptions[] {
  return menuTemplate({ ...state, ...changes }, choose).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
}
const item = (id: string, changes: Partial<MenuState> = {}) =>
  items(changes).find((entry) => entry.id === id);

describe('the menu bar', () => {
  it.each(['mac', 'other'] as const)('has every command once on %s', (platform) => {
    const ids = items({ platform }).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
  });

  it("prints keys in the platform's form", () => {
    expect([
      item('replace')?.accelerator,
      item('replace', { platform: 'mac' })?.accelerator,
    ]).toEqual(['Ctrl+H', 'Alt+Cmd+F']);
  });

  it("leaves the editor's keys to the editor", () => {
    expect([item('strong')?.registerAccelerator, item('export')?.registerAccelerator]).toEqual([
      false,
      undefined,
    ]);
  });

  it('follows changed and removed shortcuts', () => {
    const shortcuts = { export: 'Ctrl+E', print: null };
    expect([
      item('export', { shortcuts })?.accelerator,
      item('print', { shortcuts })?.accelerator,
    ]).toEqual(['Ctrl+E', undefined]);
  });

  it('greys out what needs a story until there is one', () => {
    expect([item('export')?.enabled, item('new-story')?.enabled]).toEqual([false, true]);
    expect(item('export', { enabled: new Set(['export']) })?.enabled).toBe(true);
  });

  it('marks the theme in force', () => {
    expect(
      items({ theme: 'dark' })
        .filter(({ checked }) => checked)
        .map(({ id }) => id),
    ).toEqual(['theme-dark']);
  });

  it('hands on the chosen command', () => {
    const choose = vi.fn();
    const entry = items({}, choose).find(({ id }) => id === 'new-story');
    entry?.click?.({} as never, undefined, {});
    expect(choose).toHaveBeenCalledWith('new-story');
  });

  it('gives no two commands the same keys', () => {
    for (const platform of ['mac', 'other'] as const) {
      const keys = items({ platform }).flatMap(({ accelerator }) =>
        accelerator === undefined ? [] : [accelerator],
      );
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });
});
