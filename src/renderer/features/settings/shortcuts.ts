import {
  COMMANDS,
  keysOf,
  type Command,
  type CommandId,
  type MenuName,
} from '@shared/contract/commands';
import type { Settings } from '@shared/contract/settings';
import type { Platform } from '../../ui/platform';

/** Changed shortcuts as the settings keep them: null is "none", absent "as shipped". */
export type Shortcuts = Settings['shortcuts'];

/** One command in the list of shortcuts. */
export interface ShortcutRow {
  readonly id: CommandId;
  readonly label: string;
  readonly keys: string | null;
  readonly shipped: string | null;
  readonly changed: boolean;
}

/** The commands of one menu, under its name. */
export interface ShortcutGroup {
  readonly menu: MenuName;
  readonly title: string;
  readonly rows: readonly ShortcutRow[];
}

const TITLES: Readonly<Record<MenuName, string>> = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  format: 'Format',
  view: 'View',
  help: 'Help',
  app: 'Standfirst',
};
const MENUS = Object.keys(TITLES).filter((menu): menu is MenuName => menu in TITLES);
const ALL: readonly (Command & { readonly id: CommandId })[] = COMMANDS;

/** All commands by menu; `query` keeps those whose name holds every word of it. */
export function shortcutGroups(
  platform: Platform,
  changed: Shortcuts,
  query = '',
): ShortcutGroup[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return groups(platform, changed, ({ label }) =>
    words.every((word) => label.toLocaleLowerCase().includes(word)),
  );
}

/** The commands that one press of keys runs, by menu: at most one unless the settings were written elsewhere. */
export function groupsByKeys(
  platform: Platform,
  changed: Shortcuts,
  keys: string,
): ShortcutGroup[] {
  return groups(platform, changed, (row) => row.keys !== null && sameKeys(row.keys, keys));
}

function groups(
  platform: Platform,
  changed: Shortcuts,
  fits: (row: ShortcutRow) => boolean,
): ShortcutGroup[] {
  const rows = ALL.map((command) => ({
    menu: command.menu,
    row: rowOf(command, platform, changed),
  }));
  return MENUS.map((menu) => ({
    menu,
    title: TITLES[menu],
    rows: rows.filter((each) => each.menu === menu && fits(each.row)).map(({ row }) => row),
  })).filter((group) => group.rows.length > 0);
}

function rowOf(
  command: Command & { readonly id: CommandId },
  platform: Platform,
  changed: Shortcuts,
): ShortcutRow {
  const keys = keysOf(command, platform, changed);
  const shipped = command[platform];
  return {
    id: command.id,
    label: command.label,
    keys,
    shipped,
    changed: !equalKeys(keys, shipped),
  };
}

/** Whether two accelerators are the same keys in whatever order their modifiers are written. */
export function sameKeys(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function equalKeys(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : sameKeys(one, other);
}

function canonical(accelerator: string): string {
  const parts = accelerator.split('+').map((part) => part.toLowerCase());
  const named = parts.map(
    (part) =>
      ({ command: 'cmd', control: 'ctrl', option: 'alt', return: 'enter', esc: 'escape' })[part] ??
      part,
  );
  return [...named.slice(0, -1).sort(), named.at(-1) ?? ''].join('+');
}

/** The editing keys that the system gives every text field; no command may take them. */
const SYSTEM: readonly { readonly key: string; readonly label: string }[] = [
  { key: 'C', label: 'Copy' },
  { key: 'X', label: 'Cut' },
  { key: 'V', label: 'Paste' },
  { key: 'A', label: 'Select all' },
];

/** Who has the keys already: another command, or the system (`id` null); null where they are free. */
export function holderOf(
  keys: string,
  except: CommandId,
  platform: Platform,
  changed: Shortcuts,
): { readonly id: CommandId | null; readonly label: string } | null {
  const system = SYSTEM.find(({ key }) =>
    sameKeys(keys, `${platform === 'mac' ? 'Cmd' : 'Ctrl'}+${key}`),
  );
  if (system) return { id: null, label: system.label };
  const other = ALL.find((command) => {
    const own = keysOf(command, platform, changed);
    return command.id !== except && own !== null && sameKeys(own, keys);
  });
  return other ? { id: other.id, label: plainLabel(other.label) } : null;
}

/** The shortcuts with new keys for a command. What equals the shipped keys is kept as "as shipped". */
export function withKeys(
  changed: Shortcuts,
  id: CommandId,
  keys: string | null,
  platform: Platform,
): Shortcuts {
  const rest = Object.fromEntries(Object.entries(changed).filter(([other]) => other !== id));
  const shipped = ALL.find((command) => command.id === id)?.[platform] ?? null;
  return equalKeys(keys, shipped) ? rest : { ...rest, [id]: keys };
}

/** How many commands have other keys than shipped. */
export function changedCount(platform: Platform, changed: Shortcuts): number {
  return ALL.filter((command) => rowOf(command, platform, changed).changed).length;
}

/** How many commands there are to search. */
export const SHORTCUT_COUNT = ALL.length;

/** A command's name within a sentence, without the ellipsis that a menu needs. */
export function plainLabel(label: string): string {
  return label.replace(/…$/u, '');
}
