import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dialog, type FileFilter, type WebContents } from 'electron';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok } from '@shared/result/result';
import type { PhotoSource } from '../photos/photo-engine';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

const PHOTOS: FileFilter = {
  name: 'Photos',
  extensions: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tif', 'tiff', 'heic', 'heif'],
};
const ANY: FileFilter = { name: 'All files', extensions: ['*'] };

/** The most that one choice takes. */
const MOST = 5000;

type Taking = 'photo:choose' | 'photo:take' | 'photo:cancel';

/** The way of pictures into the library: from the system's dialog, or from the page where they were dropped or pasted. */
export function photoServices({
  library,
  photos,
  windows,
}: DeskNeeds): Pick<Services<Sender>, Taking> {
  /** What was chosen, by the token that the page knows it by: it never learns a path. */
  const chosen = new Map<string, string>();
  const jobs = new Map<string, AbortController>();
  return {
    'photo:choose': async ({ many }, page) => {
      const paths = await choosePaths(page, many);
      const offered = await Promise.all(paths.slice(0, MOST).map((path) => offer(path, chosen)));
      // Batches that still come in keep theirs; those of long ago are forgotten.
      for (const token of [...chosen.keys()].slice(0, Math.max(0, chosen.size - 2 * MOST)))
        chosen.delete(token);
      return ok(offered);
    },
    'photo:take': async ({ job, source }) => {
      const file = sourceOf(source, chosen);
      if (file === null) return err(notChosen());
      const control = new AbortController();
      jobs.set(job, control);
      const taken = await photos
        .takeIn(file, join(library.folder, 'media'), control.signal)
        .finally(() => jobs.delete(job));
      if (!taken.ok) return taken;
      const kept = library.photos.keep(taken.value);
      if (kept.ok) windows.tellAll('photo:changed', { hash: kept.value.media.hash });
      return kept;
    },
    'photo:cancel': ({ job }) => {
      jobs.get(job)?.abort();
      return ok({});
    },
  };
}

async function choosePaths(page: WebContents, many: boolean): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: many ? 'Add photos' : 'Choose a photo',
    buttonLabel: 'Add',
    properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: [PHOTOS, ANY],
  });
  return canceled ? [] : filePaths;
}

/** A file that went away meanwhile is offered all the same: taking it in says so by name. */
async function offer(
  path: string,
  chosen: Map<string, string>,
): Promise<Reply<'photo:choose'>[number]> {
  const token = randomUUID();
  chosen.set(token, path);
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  return { token, name: basename(path), bytes };
}

function sourceOf(
  source: Request<'photo:take'>['source'],
  chosen: ReadonlyMap<string, string>,
): PhotoSource | null {
  if ('file' in source) return source.file;
  const path = chosen.get(source.token);
  return path === undefined ? null : { path, name: basename(path) };
}

function notChosen(): DeskError {
  return {
    code: 'media-missing',
    message: 'The photo is no longer among those that were chosen.',
    copy: 'Nothing was added.',
    wayOn: 'Choose it once more.',
  };
}
