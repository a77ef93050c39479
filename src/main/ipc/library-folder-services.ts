import { basename, join } from 'node:path';
import { app, dialog, shell, type WebContents } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { TakeInReport } from '@shared/contract/library-folder-channels';
import { err, ok, type Result } from '@shared/result/result';
import { writeLibrary, type LibraryWatch } from '../exports/write-library';
import { keepFilesApart, takeLibrary } from '../imports/take-library';
import { tell } from '../windows/tell';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type LibraryFolderChannel = Extract<keyof Services<unknown>, `library-folder:${string}`>;

/** The whole library out as bundles, and in again; one at a time. */
export function libraryFolderServices({
  library,
  windows,
  readPictures,
}: DeskNeeds): Pick<Services<Sender>, LibraryFolderChannel> {
  let job: AbortController | null = null;
  let written: string | null = null;
  let taken: { readonly folder: string; readonly report: TakeInReport } | null = null;
  const run = async <T>(
    page: WebContents,
    work: (watch: LibraryWatch) => Promise<Result<T, DeskError>>,
  ): Promise<Result<T, DeskError>> => {
    if (job !== null) return err(busy());
    job = new AbortController();
    try {
      return await work({
        signal: job.signal,
        tell: (done, total) => tell(page, 'library-folder:progressed', { done, total }),
      });
    } finally {
      job = null;
    }
  };
  const changed = (): void => {
    windows.tellAll('library:changed', { storyId: null });
    readPictures();
  };
  return {
    'library-folder:export': async (_request, page) => {
      const parent = await chooseFolder(page, 'Export the library', 'Export here');
      if (parent === null) return ok(null);
      const folder = join(parent, folderName(new Date()));
      const index = await run(page, (watch) => writeLibrary(library, folder, watch));
      if (!index.ok) return index.error.code === 'cancelled' ? ok(null) : index;
      written = folder;
      return ok(exported(folder, index.value));
    },
    'library-folder:take-in': async (_request, page) => {
      const folder = await chooseFolder(page, 'Take in a library folder', 'Take in');
      if (folder === null) return ok(null);
      const report = await run(page, (watch) => takeLibrary(library, folder, watch));
      if (!report.ok) return report;
      taken = { folder, report: report.value };
      changed();
      return report;
    },
    'library-folder:keep-apart': async ({ files }, page) => {
      // Only what the report has named: a page can name no other path.
      const { folder, report } = taken ?? { folder: '', report: { rows: [] } };
      const others = report.rows.filter(({ became }) => became === 'other');
      const known = others.map(({ file }) => file).filter((file) => files.includes(file));
      const rows = await run(page, async () => ok(await keepFilesApart(library, folder, known)));
      if (!rows.ok) return rows;
      changed();
      return ok({ rows: rows.value });
    },
    'library-folder:cancel': () => {
      job?.abort();
      return ok({});
    },
    'library-folder:show-folder': () => {
      if (written !== null) shell.showItemInFolder(written);
      return ok({});
    },
  };
}

async function chooseFolder(
  page: WebContents,
  title: string,
  buttonLabel: string,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    ...{ title, buttonLabel, defaultPath: app.getPath('documents') },
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** "Standfirst library 2026-03-28 1204 05": of the machine's clock, and free of what a disk refuses. */
function folderName(now: Date): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())} ${two(now.getSeconds())}`;
  return `Standfirst library ${day} ${time}`;
}

function exported(
  folder: string,
  {
    stories,
    leftOut,
  }: {
    readonly stories: readonly unknown[];
    readonly leftOut: readonly { title: string; reason: string }[];
  },
): Reply<'library-folder:export'> {
  return {
    folder: basename(folder),
    stories: stories.length,
    leftOut: leftOut.map(({ title, reason }) => ({ title, reason })),
  };
}

function busy(): DeskError {
  return {
    code: 'request-refused',
    message: 'Another export or taking in of a library is under way.',
    copy: 'It goes on; the library is as it was.',
    wayOn: 'Wait until it is done, or call it off.',
  };
}
