import { join } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { dayIn } from '@shared/house-style/day-in';
import { ok, type Result } from '@shared/result/result';
import { exportPackage, lookAtPackage } from '../house-styles/exchange-package';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type RulesChannel = Extract<keyof Services<Sender>, `rules:${string}` | `archive:${string}`>;

const FILTERS = [{ name: 'Vale packages', extensions: ['zip'] }];

/** The rules desk: Vale packages in and out, and the stories that rules are tried on. */
export function rulesServices({
  shelf,
  library,
  log,
}: DeskNeeds): Pick<Services<Sender>, RulesChannel> {
  return {
    'rules:choose-package': ({ as }, page) => choosePackage(as, page),
    'rules:export-package': async ({ id }, page) => {
      const style = await shelf.find(id);
      if (!style.ok) return style;
      const file = await askWhere(page, id);
      if (file === null) return ok(null);
      const today = dayIn(new Date(), style.value.timeZone);
      log.note(`The rules of house style ${id} are written as a package`);
      return exportPackage(shelf, { id, file, today });
    },
    'archive:page': (request) => library.archive(request),
  };
}

async function choosePackage(
  as: Request<'rules:choose-package'>['as'],
  page: WebContents,
): Promise<Result<Reply<'rules:choose-package'>, DeskError>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Import a Vale package',
    buttonLabel: 'Look at it',
    // Most systems show either folders or files in one dialog.
    properties: [as === 'folder' ? 'openDirectory' : 'openFile'],
    ...(as === 'zip' ? { filters: [...FILTERS, { name: 'All files', extensions: ['*'] }] } : {}),
  });
  const [path] = filePaths;
  return canceled || path === undefined ? ok(null) : lookAtPackage(path);
}

async function askWhere(page: WebContents, id: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Export the rules as a Vale package',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), `${id}-vale.zip`),
    filters: FILTERS,
  });
  return canceled || filePath === '' ? null : filePath;
}
