import process from 'node:process';
import { app, Menu } from 'electron';
import { COMMANDS, type CommandId } from '@shared/contract/commands';
import type { RecentStories } from '../settings/recent-stories';
import type { SettingsStore } from '../settings/settings-store';
import { menuTemplate } from './menu-template';

/** The menu bar as it stands. */
export interface MenuBar {
  /** Which commands can run now; null before the desk has said so. */
  enable(commands: readonly CommandId[] | null): void;
}

/** What the menu bar is drawn from, and what its items do. */
export interface MenuNeeds {
  readonly settings: SettingsStore;
  readonly recent: RecentStories;
  readonly choose: (id: CommandId) => void;
  readonly openStory: (id: string) => void;
}

/** Puts up the menu bar and draws it again when shortcuts, theme or recent stories change. */
export function putUpMenuBar({ settings, recent, choose, openStory }: MenuNeeds): MenuBar {
  let enabled: ReadonlySet<CommandId> | null = null;
  const draw = () => {
    const { shortcuts, theme } = settings.read();
    const platform = process.platform === 'darwin' ? 'mac' : 'other';
    const state = { platform, shortcuts, enabled, theme, recent: recent.list() } as const;
    const template = menuTemplate(state, choose, openStory);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  settings.onChange(draw);
  recent.onChange(draw);
  draw();
  app.setAboutPanelOptions({ applicationName: 'Standfirst', applicationVersion: app.getVersion() });
  return {
    enable: (commands) => {
      enabled = commands === null ? null : new Set(commands);
      // Asked with every move of the selection: the items are changed in place, not drawn anew.
      greyOut(enabled);
    },
  };
}

function greyOut(enabled: ReadonlySet<CommandId> | null): void {
  const menu = Menu.getApplicationMenu();
  for (const { id, story } of COMMANDS) {
    const item = menu?.getMenuItemById(id);
    const can = id === 'quit' || (enabled?.has(id) ?? !story);
    if (item && item.enabled !== can) item.enabled = can;
  }
}
