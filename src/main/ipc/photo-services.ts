import { dialog, type FileFilter, type WebContents } from 'electron';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';
import { readChosenFile } from '../imports/read-file';
import type { Media } from '../library/media';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

const PHOTOS: FileFilter = {
  name: 'Photos',
  extensions: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'],
};
const ANY: FileFilter = { name: 'All files', extensions: ['*'] };

/** Photos from a dialog or from the page itself, where they were dropped or pasted. */
export function photoServices({
  library: { media },
}: DeskNeeds): Pick<Services<Sender>, 'photo:choose' | 'photo:add'> {
  return {
    'photo:choose': async (_request, page) => addPhotos(media, await choosePhotos(page)),
    'photo:add': ({ file }) => media.add(file),
  };
}

async function choosePhotos(page: WebContents): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Add photos',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [PHOTOS, ANY],
  });
  return canceled ? [] : filePaths;
}

/** All of them or, where one is refused, none is placed: the refusal says which file it was. */
async function addPhotos(
  media: Media,
  paths: readonly string[],
): Promise<Result<MediaRecord[], DeskError>> {
  const added: MediaRecord[] = [];
  for (const path of paths) {
    const file = await readChosenFile(path);
    if (!file.ok) return file;
    const record = await media.add(file.value);
    if (!record.ok)
      return err({ ...record.error, message: `${file.value.name}: ${record.error.message}` });
    added.push(record.value);
  }
  return ok(added);
}
