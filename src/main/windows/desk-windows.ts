import { BrowserWindow, type WebContents } from 'electron';
import type { DeskEvent } from '@shared/contract/channel-names';
import type { EventBody } from '@shared/contract/channels';
import { openDeskWindow, type DeskWindow, type DeskWindowNeeds } from './desk-window';
import { openSettingsWindow, showPart, type SettingsPart } from './settings-window';
import { tell } from './tell';

/** The windows of the program: one desk, and the settings when they are open. */
export interface DeskWindows {
  /** Opens the desk, or brings it to the front. */
  showDesk(): void;
  /** Opens the settings at a part, or leads them there. */
  showSettings(part: SettingsPart): void;
  /** The desk's window, null while it is closed. */
  desk(): BrowserWindow | null;
  /** Tells the desk a fact; it is lost while the desk is closed. */
  tellDesk<E extends DeskEvent>(event: E, body: EventBody<E>): void;
  /** Tells every window a fact. */
  tellAll<E extends DeskEvent>(event: E, body: EventBody<E>): void;
  /** The page says that a story is open in it. */
  holdsCopy(page: WebContents): void;
  /** The page's answer to `window:closing`. */
  flushed(page: WebContents, saved: boolean): void;
}

/** Makes the service; no window is open yet. */
export function makeDeskWindows(needs: DeskWindowNeeds): DeskWindows {
  let desk: DeskWindow | null = null;
  let settings: BrowserWindow | null = null;
  const open = () => {
    const opened = openDeskWindow(needs);
    opened.window.once('closed', () => {
      desk = null;
      settings?.close();
    });
    desk = opened;
  };
  const deskOf = (page: WebContents) => (desk?.window.webContents === page ? desk : null);
  return {
    showDesk: () => {
      if (desk === null) open();
      else bringToFront(desk.window);
    },
    showSettings: (part) => {
      if (settings === null) {
        settings = openSettingsWindow(part, needs.state, needs.log);
        settings.once('closed', () => (settings = null));
        return;
      }
      showPart(settings, part, needs.log);
      bringToFront(settings);
    },
    desk: () => desk?.window ?? null,
    tellDesk: (event, body) => {
      if (desk !== null) tell(desk.window.webContents, event, body);
    },
    tellAll: (event, body) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) tell(webContents, event, body);
    },
    holdsCopy: (page) => deskOf(page)?.holdsCopy(),
    flushed: (page, saved) => deskOf(page)?.closing.flushed(saved),
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
