import process from 'node:process';
import { app, shell } from 'electron';
import { ok } from '@shared/result/result';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type SettingsChannel =
  | 'settings:read'
  | 'settings:change'
  | 'desk:about'
  | 'desk:show-library-folder'
  | 'log:write';

/** Preferences, and what the desk says of itself. */
export function settingsServices({
  library,
  log,
  settings,
}: DeskNeeds): Pick<Services<Sender>, SettingsChannel> {
  return {
    'settings:read': () => ok(settings.read()),
    'settings:change': (patch) => ok(settings.change(patch)),
    'desk:about': () =>
      ok({
        platform: process.platform === 'darwin' ? 'mac' : 'other',
        version: app.getVersion(),
        libraryFolder: library.folder,
        libraryBytes: library.bytes(),
        stories: library.stories.count(),
      }),
    'desk:show-library-folder': () => {
      shell.showItemInFolder(library.file);
      return ok({});
    },
    'log:write': ({ message }) => {
      log.note(`Page: ${message}`);
      return ok({});
    },
  };
}
