import { app, dialog, shell, type WebContents } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { styleInUse } from '@shared/contract/house-style-failures';
import { STYLE_FILE_EXTENSION } from '@shared/house-style/style-file';
import { err, ok, type Result } from '@shared/result/result';
import { join } from 'node:path';
import { exportStyle, lookAtStyleFile } from '../house-styles/exchange-style';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type StyleChannel = Extract<keyof Services<Sender>, `house-style:${string}`>;

const FILTERS = [{ name: 'House styles', extensions: [STYLE_FILE_EXTENSION] }];

/** House styles: reading them, changing the desk's own, and the ways in and out. */
export function houseStyleServices(needs: DeskNeeds): Pick<Services<Sender>, StyleChannel> {
  const { shelf, library } = needs;
  return {
    ...editServices(needs),
    'house-style:list': async () => ok(await shelf.list()),
    'house-style:read': async ({ id }) => {
      const shelved = await shelf.shelved(id);
      if (!shelved.ok) return shelved;
      const { present, own, problems } = shelved.value;
      return ok({ files: present, own, problems: [...problems] });
    },
    'house-style:rules': ({ id }) => shelf.rules(id),
    'house-style:use': () => library.styleUse(),
    'house-style:export': async ({ id }, page) => {
      const file = await askWhere(page, id);
      return file === null ? ok(null) : exportStyle(shelf, id, file);
    },
    'house-style:choose': (_request, page) => chooseStyleFile(needs, page),
    'house-style:show-folder': async ({ id }) => {
      const shelved = await shelf.shelved(id);
      if (!shelved.ok) return shelved;
      shell.showItemInFolder(join(shelved.value.folder, 'house.yml'));
      return ok({});
    },
  };
}

type EditChannel =
  | 'house-style:copy'
  | 'house-style:write'
  | 'house-style:remove'
  | 'house-style:take';

function editServices(needs: DeskNeeds): Pick<Services<Sender>, EditChannel> {
  const { shelf, windows, log } = needs;
  /** All windows are told at once: the watch on the folder comes later, and finds nothing new. */
  const told = async <T>(done: Result<T, DeskError>, what: string): Promise<typeof done> => {
    if (!done.ok) return done;
    log.note(what);
    if (await shelf.hasChanged()) windows.tellAll('house-style:changed', {});
    return done;
  };
  return {
    'house-style:copy': async ({ id, name }) =>
      told(await shelf.copy(id, name), `House style ${id} was copied`),
    'house-style:write': async ({ id, changes }) =>
      told(await shelf.write(id, changes), `House style ${id} was saved`),
    'house-style:take': async ({ files }) =>
      told(await shelf.take(files), 'A house style was taken in'),
    'house-style:remove': async ({ id }) => {
      const free = await unused(needs, id);
      return free.ok ? told(await shelf.remove(id), `House style ${id} was removed`) : free;
    },
  };
}

/** Stories that name a style must find it. */
async function unused({ library, shelf }: DeskNeeds, id: string): Promise<Result<null, DeskError>> {
  const use = library.styleUse();
  if (!use.ok) return use;
  const stories = use.value.styles.find(({ houseStyleId }) => houseStyleId === id)?.stories ?? 0;
  if (stories === 0) return ok(null);
  const style = await shelf.find(id);
  return err(styleInUse(style.ok ? style.value.name : id, stories));
}

async function askWhere(page: WebContents, id: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Export house style',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), `${id}.${STYLE_FILE_EXTENSION}`),
    filters: FILTERS,
  });
  return canceled || filePath === '' ? null : filePath;
}

async function chooseStyleFile(
  { shelf }: DeskNeeds,
  page: WebContents,
): Promise<Result<Reply<'house-style:choose'>, DeskError>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Import house style',
    buttonLabel: 'Look at it',
    properties: ['openFile'],
    filters: [...FILTERS, { name: 'All files', extensions: ['*'] }],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? ok(null) : lookAtStyleFile(shelf, path);
}
