import type { MenuItemConstructorOptions } from 'electron';
import {
  COMMANDS,
  keysOf,
  type Command,
  type CommandId,
  type MenuName,
} from '@shared/contract/commands';
import type { RecentStory } from '../settings/recent-stories';

/** What the menu bar depends on. */
export interface MenuState {
  readonly platform: 'mac' | 'other';
  /** Shortcuts as the user changed them. */
  readonly shortcuts: Readonly<Record<string, string | null>>;
  /** Commands that can run now; null before the window has said so: those that need no story. */
  readonly enabled: ReadonlySet<CommandId> | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Stories that were opened last, the newest first. */
  readonly recent: readonly RecentStory[];
}

type Item = MenuItemConstructorOptions;

const LABELS: Readonly<Record<Exclude<MenuName, 'app'>, string>> = {
  file: '&File',
  edit: '&Edit',
  insert: '&Insert',
  format: 'F&ormat',
  view: '&View',
  help: '&Help',
};

/** Where a rule is drawn before a command. */
const RULE_BEFORE = new Set<CommandId>([
  'keep-version',
  'export',
  'print',
  'spike-story',
  'close',
  'find',
  'smart-typography',
  'move-block-up',
  'next-style-match',
  'next-change',
  'settings',
  'insert-editors-note',
  'insert-section-break',
  'special-characters',
  'link',
  'strikethrough',
  'paragraph',
  'clear-formatting',
  'edit-slot',
  'toggle-library',
  'show-house-style',
  'focus-mode',
  'next-region',
  'theme-light',
  'zoom-in',
]);

/**
 * The menu bar with every command and its keys, in the platform's form.
 * A command whose keys belong to the editor shows them without taking them from it.
 */
export function menuTemplate(
  state: MenuState,
  choose: (id: CommandId) => void,
  openStory: (id: string) => void,
): Item[] {
  const menus = (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((menu) => ({
    label: LABELS[menu],
    submenu: menuItems(menu, state, choose, openStory),
  }));
  return state.platform === 'mac' ? [appMenu(state, choose), ...menus] : menus;
}

function menuItems(
  menu: MenuName,
  state: MenuState,
  choose: (id: CommandId) => void,
  openStory: (id: string) => void,
): Item[] {
  const own = COMMANDS.filter(
    (command) => command.menu === menu && !(state.platform === 'mac' && command.id === 'settings'),
  );
  const items = own.flatMap((command, at) => [
    ...(at > 0 && RULE_BEFORE.has(command.id) ? [{ type: 'separator' } as const] : []),
    command.id === 'clear-recent'
      ? recentMenu(state, commandItem(command, state, choose), openStory)
      : commandItem(command, state, choose),
    ...(command.id === 'redo' ? clipboardItems() : []),
  ]);
  if (menu === 'file' && state.platform === 'other')
    items.push({ type: 'separator' }, quitItem(state, choose));
  if (menu === 'help' && state.platform === 'other')
    items.push({ role: 'about', label: 'About Standfirst' });
  return items;
}

function commandItem(
  command: Command & { id: CommandId },
  state: MenuState,
  choose: (id: CommandId) => void,
): Item {
  const keys = keysOf(command, state.platform, state.shortcuts);
  const theme = /^theme-(system|light|dark)$/u.exec(command.id)?.[1];
  return {
    id: command.id,
    label: command.label,
    enabled: state.enabled ? state.enabled.has(command.id) : !command.story,
    click: () => {
      choose(command.id);
    },
    ...(keys === null ? {} : { accelerator: keys }),
    ...(command.editorKeys ? { registerAccelerator: false } : {}),
    ...(theme === undefined ? {} : { type: 'radio' as const, checked: theme === state.theme }),
  };
}

/** The stories that were opened last, and the way to forget them. */
function recentMenu({ recent }: MenuState, clear: Item, openStory: (id: string) => void): Item {
  return {
    label: 'Open recent',
    submenu: [
      ...recent.map(
        ({ id, title }): Item => ({
          // A single & would become an underline.
          label: title === '' ? 'No headline yet' : title.slice(0, 80).replaceAll('&', '&&'),
          click: () => openStory(id),
        }),
      ),
      ...(recent.length === 0 ? [{ label: 'No recent stories', enabled: false }] : []),
      { type: 'separator' },
      { ...clear, label: 'Clear', enabled: clear.enabled === true && recent.length > 0 },
    ],
  };
}

/** Cut, copy and the rest are the system's own: they must work in every field of every window. */
function clipboardItems(): Item[] {
  return [
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}

function quitItem(state: MenuState, choose: (id: CommandId) => void): Item {
  const quit = COMMANDS.find(({ id }) => id === 'quit');
  if (!quit) throw new Error('The table of commands has lost “quit”');
  return { ...commandItem(quit, state, choose), enabled: true };
}

function appMenu(state: MenuState, choose: (id: CommandId) => void): Item {
  const settings = COMMANDS.filter(({ id }) => id === 'settings').map((command) =>
    commandItem(command, state, choose),
  );
  return {
    label: 'Standfirst',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      ...settings,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      quitItem(state, choose),
    ],
  };
}
