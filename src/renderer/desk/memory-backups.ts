import type { BackupState } from '@shared/contract/backup-channels';
import { err, ok } from '@shared/result/result';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

type BackupChannel = Extract<keyof Handlers, `backup:${string}`>;

/** Channels of backups. A restore empties nothing here: main closes the desk for it. */
export function backupHandlers(
  state: MemoryState,
  onChange: () => void,
): Pick<Handlers, BackupChannel> {
  const change = (changes: Partial<BackupState>) => {
    state.backup = { ...state.backup, ...changes };
    onChange();
    return ok(state.backup);
  };
  return {
    'backup:read': () => ok(state.backup),
    'backup:make': () => {
      const madeAt = state.now();
      const made = {
        id: madeAt.replaceAll(':', '-'),
        madeAt,
        stories: state.stories.size,
        bytes: 1_048_576,
      };
      return change({ backups: [made, ...state.backup.backups], failure: null });
    },
    'backup:set-automatic': ({ automatic }) => change({ automatic }),
    'backup:choose-folder': () =>
      state.backupFolder === null ? ok(null) : change({ folder: state.backupFolder, backups: [] }),
    'backup:show-folder': () => {
      state.shownFolders.push(state.backup.folder);
      return ok({});
    },
    'backup:restore': ({ id }) =>
      state.backup.backups.some((each) => each.id === id)
        ? ok({})
        : err(memoryFailure('file-unreadable', 'This backup is damaged or gone.')),
  };
}
