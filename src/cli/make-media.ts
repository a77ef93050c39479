import type { BundledStory } from '@shared/bundle/read-bundle';
import type { DeskError } from '@shared/contract/desk-error';
import type { StoryExport } from '@shared/export/export-story';
import { err, ok, type Result } from '@shared/result/result';
import { renderMedia } from '../main/exports/render-media';
import type { PhotoEngine } from '../main/photos/photo-engine';
import type { Terminal } from './terminal';

/** The media files of an export, made of what the story's bundle brought. The engine starts at the first picture. */
export async function makeMedia(
  written: Pick<StoryExport, 'media'>,
  { story, media }: BundledStory,
  { startPhotos, embed }: Pick<Terminal, 'startPhotos' | 'embed'>,
): Promise<Result<ReadonlyMap<string, Uint8Array>, DeskError>> {
  const shown = new Set(written.media.map(({ hash }) => hash));
  const missing = story.media.filter(({ hash }) => shown.has(hash) && !media.has(hash));
  if (missing.length > 0) return err(mediaMissing(missing.map(({ name }) => name)));
  const started: PhotoEngine[] = [];
  const photos = (): PhotoEngine => {
    const engine = started[0] ?? startPhotos();
    if (started.length === 0) started.push(engine);
    return engine;
  };
  try {
    return await renderMedia(written.media, {
      records: story.media,
      read: (hash) => Promise.resolve(ok(media.get(hash) ?? new Uint8Array())),
      photos,
      embed,
    });
  } finally {
    // A thread that stays would keep the command from ending.
    await Promise.all(started.map((engine) => engine.stop()));
  }
}

function mediaMissing(names: readonly string[]): DeskError {
  return {
    code: 'media-missing',
    message: `The page shows media whose files are not at hand: ${names.join(', ')}.`,
    copy: 'Nothing was written; the story is as it was.',
    wayOn: 'Export the story from its bundle or the library, or take the media out.',
  };
}
