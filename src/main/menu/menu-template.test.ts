import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '@shared/contract/commands';
import { menuTemplate, type MenuState } from './menu-template';

const state: MenuState = {
  platform: 'other',
  shortcuts: {},
  enabled: null,
  theme: 'system',
  recent: [],
};

function items(changes: Partial<MenuState> = {}, choose = vi.fn()): MenuItemConstructorOptions[] {
  return menuTemplate({ ...state, ...changes }, choose, vi.fn()).flatMap(within);
}

/** What stands below an item, whatever submenu it is in. */
function within({ submenu }: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return Array.isArray(submenu) ? submenu.flatMap((item) => [item, ...within(item)]) : [];
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

  it('lists the stories that were opened last, opens them, and clears the list', () => {
    const open = vi.fn();
    const recent = [
      { id: 'a', title: 'Bread & water' },
      { id: 'b', title: '' },
    ];
    const file = menuTemplate({ ...state, recent }, vi.fn(), open)[0];
    const menu = file === undefined ? [] : within(file);
    menu.find(({ label }) => label === 'Bread && water')?.click?.({} as never, undefined, {});
    expect(open).toHaveBeenCalledWith('a');
    expect(menu.map(({ label }) => label)).toContain('No headline yet');
    expect(menu.find(({ id }) => id === 'clear-recent')).toMatchObject({
      label: 'Clear',
      enabled: true,
    });
    expect(item('clear-recent')?.enabled).toBe(false);
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
