import {
  createContext,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { Reply } from '@shared/contract/channels';
import { DEFAULT_SETTINGS, type Settings } from '@shared/contract/settings';
import type { Desk } from '../desk/desk';
import { useDesk } from '../desk/desk-context';
import { useDeskEvent } from '../desk/use-desk-event';
import { KeysProvider } from '../ui/keys-context';
import type { Platform } from '../ui/platform';
import { followTheme } from './theme';

/** What the window must know before it draws anything. */
export interface DeskStart {
  readonly settings: Settings;
  readonly platform: Platform;
}

/** Asks for settings and platform; where one cannot be read the desk starts as shipped, and main tells why. */
export async function readDeskStart(desk: Desk): Promise<DeskStart> {
  const [settings, about] = await Promise.all([
    desk.ask('settings:read', {}),
    desk.ask('desk:about', {}),
  ]);
  return {
    settings: settings.ok ? settings.value : DEFAULT_SETTINGS,
    platform: about.ok ? about.value.platform : guessPlatform(),
  };
}

function guessPlatform(): Reply<'desk:about'>['platform'] {
  return navigator.userAgent.includes('Mac OS X') ? 'mac' : 'other';
}

/** The settings as they stand, and how to change them. */
export interface DeskSettings {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}

const SettingsContext = createContext<DeskSettings>({
  settings: DEFAULT_SETTINGS,
  change: () => undefined,
});

/** The settings at hand. */
export function useDeskSettings(): DeskSettings {
  return use(SettingsContext);
}

export interface SettingsProviderProps {
  readonly start: DeskStart;
  readonly children: ReactNode;
}

/** Gives settings, theme and keys to the window, and follows changes made in another window. */
export function SettingsProvider({ start, children }: SettingsProviderProps) {
  const desk = useDesk();
  const [settings, setSettings] = useState(start.settings);
  useDeskEvent('settings:changed', setSettings);
  const change = useCallback(
    (patch: Partial<Settings>) => {
      setSettings((now) => ({ ...now, ...patch }));
      // A preference that could not be kept costs nothing but itself: it holds until the window closes.
      void desk.ask('settings:change', patch);
    },
    [desk],
  );
  useLayoutEffect(() => followTheme(settings.theme), [settings.theme]);
  const value = useMemo(() => ({ settings, change }), [settings, change]);
  return (
    <SettingsContext value={value}>
      <KeysProvider platform={start.platform} changed={settings.shortcuts}>
        {children}
      </KeysProvider>
    </SettingsContext>
  );
}
