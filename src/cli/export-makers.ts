import type { BundledStory } from '@shared/bundle/read-bundle';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { ExportMakers } from '../main/exports/export-makers';
import type { PhotoEngine } from '../main/photos/photo-engine';
import type { Terminal } from './terminal';

/** Gives what an export is made with, from what the story's bundle brought. The engine starts at the first picture. */
export async function withMakers<T>(
  { story, media }: BundledStory,
  { startPhotos, embed, version }: Pick<Terminal, 'startPhotos' | 'embed' | 'version'>,
  make: (makers: ExportMakers) => Promise<T>,
): Promise<T> {
  const started: PhotoEngine[] = [];
  const photos = (): PhotoEngine => {
    const engine = started[0] ?? startPhotos();
    if (started.length === 0) started.push(engine);
    return engine;
  };
  const nameOf = (hash: string): string =>
    story.media.find((record) => record.hash === hash)?.name ?? hash;
  try {
    return await make({
      records: story.media,
      read: (hash) => {
        const bytes = media.get(hash);
        // The engine takes over what it is given; a package wants the same bytes again.
        return Promise.resolve(
          bytes === undefined ? mediaMissing(nameOf(hash)) : ok(new Uint8Array(bytes)),
        );
      },
      photos,
      embed,
      program: version,
      pdf: null,
    });
  } finally {
    // A thread that stays would keep the command from ending.
    await Promise.all(started.map((engine) => engine.stop()));
  }
}

function mediaMissing(name: string): Result<never, DeskError> {
  return err({
    code: 'media-missing',
    message: `The file of “${name}” is not at hand.`,
    copy: 'Nothing was written; the story is as it was.',
    wayOn: 'Export the story from its bundle or the library, or take the media out.',
  });
}
