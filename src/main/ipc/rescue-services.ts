import { basename, join } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import { writeFile } from '../exports/write-file';
import type { Rescue } from '../library/versions/rescue';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

/** What can be done for a story that cannot be read. */
export function rescueServices({
  library: { rescue },
  windows,
}: DeskNeeds): Pick<Services<Sender>, 'story:save-bytes' | 'story:rescue'> {
  return {
    'story:save-bytes': ({ id }, page) => saveBytes(rescue, id, page),
    'story:rescue': ({ id }) => {
      const rescued = rescue.newStory(id);
      if (rescued.ok) windows.tellAll('library:changed', { storyId: rescued.value.id });
      return rescued;
    },
  };
}

async function saveBytes(
  rescue: Rescue,
  id: string,
  page: WebContents,
): Promise<Result<Reply<'story:save-bytes'>, DeskError>> {
  const read = rescue.bytes(id);
  if (!read.ok) return read;
  const { title, bytes } = read.value;
  const name = title.replace(/[^\p{L}\p{N} -]+/gu, ' ').trim() || 'Story';
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Save the story’s bytes',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), `${name}, as it lies in the library.json`),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok(null);
  const copy = 'The story is in the library as it was; no file was written.';
  const written = await writeFile(filePath, bytes, copy);
  return written.ok ? ok({ fileName: basename(filePath) }) : written;
}
