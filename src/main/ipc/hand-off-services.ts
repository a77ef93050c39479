import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog, shell, type WebContents } from 'electron';
import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { slugOf } from '@shared/export/file-names';
import { ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { writeHandOff } from '../exports/write-hand-off';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type HandOffChannel = Extract<keyof Services<Sender>, `hand-off:${string}`>;

const BUNDLE_NAME = /\.standfirst$/iu;

/** Stories out to a colleague, and what comes back. */
export function handOffServices(needs: DeskNeeds): Pick<Services<Sender>, HandOffChannel> {
  const { inbox, library, windows, readPictures } = needs;
  let last: string | null = null;
  const changed = <T extends { id: string }>(
    result: Result<T, DeskError>,
  ): Result<T, DeskError> => {
    if (result.ok) {
      windows.tellAll('library:changed', { storyId: result.value.id });
      readPictures();
    }
    return result;
  };
  return {
    'hand-off:send': async (request, page) => {
      const sent = await send(needs, request, page);
      if (!sent.ok || sent.value === null) return sent.ok ? ok(null) : sent;
      last = sent.value;
      windows.tellAll('library:changed', { storyId: request.storyId });
      return ok({ fileName: basename(last) });
    },
    'hand-off:reveal': () => {
      const shown = last !== null && existsSync(last);
      if (last !== null && shown) shell.showItemInFolder(last);
      return ok({ shown });
    },
    'hand-off:receive': async (file) => {
      await inbox.receiveBundle(file);
      return ok({});
    },
    'hand-off:returned': () => inbox.returned.next(),
    'hand-off:merge': async ({ token, revision, taken }) =>
      changed(await inbox.returned.merge(token, revision, taken)),
    'hand-off:keep-apart': async ({ token }) => changed(await inbox.returned.keepApart(token)),
    'hand-off:leave': ({ token }) => {
      inbox.returned.leave(token);
      return ok({});
    },
    'hand-off:undo': ({ storyId, versionId }) => {
      const back = library.handOffs.bringBack(
        storyId,
        versionId,
        'With the changes that came back',
      );
      if (back.ok) windows.tellAll('library:changed', { storyId });
      return back;
    },
  };
}

/** The path of the bundle that was written; null: closed without a choice. */
async function send(
  { library, settings, log }: DeskNeeds,
  { storyId, to }: Request<'hand-off:send'>,
  page: WebContents,
): Promise<Result<string | null, DeskError>> {
  const story = library.stories.read(storyId);
  if (!story.ok) return story;
  const chosen = await chooseFile(story.value, page);
  if (chosen === null) return ok(null);
  const named = BUNDLE_NAME.test(chosen);
  const file = named ? chosen : `${chosen}.standfirst`;
  const written = await writeHandOff(library, story.value, file, {
    ...{ by: settings.read().name, to },
    // The dialog has asked about the name that was chosen, and about no other.
    existing: named ? 'replace' : 'refuse',
  });
  if (!written.ok) return written;
  if (!written.value.kept) log.note(`Handed off ${storyId}, and its version was not kept`);
  return ok(file);
}

async function chooseFile(story: Story, page: WebContents): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Send as a bundle',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), `${slugOf(story)}.standfirst`),
    filters: [{ name: 'Standfirst story', extensions: ['standfirst'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}
