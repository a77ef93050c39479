import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../src/main/library/open-library';
import { readPdf } from '../../src/main/exports/pdf/read-pdf';
import type { PdfContent } from '../../src/shared/export/pdf/pdf-content';
import type { TargetId } from '../../src/shared/house-style/target-ids';
import type { Story } from '../../src/shared/story/story';
import { addPicture } from '../add-picture';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { fillStyle } from './sample-desk/fill-faults';

/** A desk that prints stories into a folder. */
export interface PdfDesk {
  readonly desk: DeskApp;
  /** Exports a story to the folder; resolves with what main answers. */
  write(storyId: string, targets: readonly TargetId[], draft?: boolean): Promise<unknown>;
  bytesOf(file: string): Buffer;
  read(file: string): Promise<PdfContent>;
}

/** Starts a desk whose library holds these stories, and the picture where one is given. */
export async function openPdfDesk(
  stories: readonly Story[],
  pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [],
): Promise<PdfDesk> {
  const userData = ownFolder();
  const folder = ownFolder();
  fillStyle(userData);
  const opened = openLibrary(join(userData, 'library'), {
    now: () => new Date('2026-03-28T19:45:00Z'),
  });
  if (!opened.ok) throw new Error(opened.error.message);
  for (const each of pictures) await addPicture(opened.value.media, each);
  for (const story of stories) {
    const made = opened.value.stories.create(story);
    if (!made.ok) throw new Error(made.error.message);
  }
  opened.value.close();
  const desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await answerDialogs(desk.app, { folder, button: 0 });
  const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
  return {
    desk,
    write: (storyId, targets, draft = true) =>
      askDesk(desk.page, 'export:write', { storyId, targets: [...targets], again: false, draft }),
    bytesOf,
    read: async (file) => {
      const content = await readPdf(bytesOf(file));
      if (content === null) throw new Error(`${file} is no tagged PDF`);
      return content;
    },
  };
}
