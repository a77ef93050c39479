import { basename, join } from 'node:path';
import { dialog, shell, type WebContents } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { Backups } from '../backup/backups';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type BackupChannel = Extract<keyof Services<Sender>, `backup:${string}`>;

/** What a chosen folder gets, so that nothing of the desk's lies loose in it. */
const OWN_FOLDER = 'Standfirst backups';

/** Backups, their folder, and the way back. */
export function backupServices({
  backups,
  anew,
}: DeskNeeds): Pick<Services<Sender>, BackupChannel> {
  return {
    'backup:read': () => backups.state(),
    'backup:make': () => backups.make(),
    'backup:set-automatic': ({ automatic }) => backups.setAutomatic(automatic),
    'backup:choose-folder': (_request, page) => chooseFolder(backups, page),
    'backup:show-folder': () => showFolder(backups),
    'backup:restore': async ({ id }) => {
      const prepared = await backups.restore(id);
      if (!prepared.ok) return prepared;
      // The page hears the answer before it is asked to close.
      setImmediate(() => anew.begin());
      return ok({});
    },
  };
}

async function chooseFolder(
  backups: Backups,
  page: WebContents,
): Promise<Result<Reply<'backup:choose-folder'>, DeskError>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Choose a folder for backups',
    buttonLabel: 'Choose',
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  if (canceled || chosen === undefined) return ok(null);
  return backups.moveTo(basename(chosen) === OWN_FOLDER ? chosen : join(chosen, OWN_FOLDER));
}

async function showFolder(
  backups: Backups,
): Promise<Result<Reply<'backup:show-folder'>, DeskError>> {
  const state = await backups.state();
  if (!state.ok) return state;
  const { folder, backups: rows } = state.value;
  const [newest] = rows;
  if (newest === undefined) return err(nothingToShow());
  shell.showItemInFolder(join(folder, newest.id));
  return ok({});
}

function nothingToShow(): DeskError {
  return {
    code: 'file-unreadable',
    message: 'There is no backup in this folder yet.',
    copy: 'The library is as it was.',
    wayOn: 'Make a backup first.',
  };
}
