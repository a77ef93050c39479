import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { DEFAULT_SETTINGS, settings, type Settings } from '@shared/contract/settings';
import { z } from 'zod';
import { readOrPutAside } from './put-aside';

/** Values to change; a field that is undefined stays. */
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** The settings of the desk, in memory and on the disk. */
export interface SettingsStore {
  /** Where an unreadable settings file was put at this start; null when there was none. */
  readonly putAside: string | null;
  read(): Settings;
  /** Keeps the named values and gives all; tells every listener. */
  change(patch: SettingsPatch): Settings;
  /** Calls back after each change. */
  onChange(listener: (now: Settings) => void): void;
}

/** A file of an older program lacks values, one of a newer program has more: both are settings. */
const keptSettings = z.object(settings.shape).partial();

/** Opens `settings.json` in the folder. */
export function openSettings(folder: string): SettingsStore {
  const found = readOrPutAside(join(folder, 'settings.json'), keptSettings);
  const store = new ElectronStore<Settings>({
    name: 'settings',
    cwd: folder,
    accessPropertiesByDotNotation: false,
  });
  let now: Settings = { ...DEFAULT_SETTINGS, ...defined(found.values ?? {}) };
  const listeners: ((now: Settings) => void)[] = [];
  return {
    putAside: found.putAside,
    read: () => now,
    change: (patch) => {
      const changes = defined(patch);
      now = { ...now, ...changes };
      store.set(changes);
      for (const listener of listeners) listener(now);
      return now;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Only what has a value: a field that is sent as undefined is not meant to be changed. */
function defined(patch: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
