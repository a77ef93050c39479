import { join } from 'node:path';
import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { ImportNote } from '@shared/import/recognition';
import { err, ok, type Result } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';
import type { Library } from '../library/open-library';
import { removePhotoFiles } from '../library/photos/photo-files';
import type { PhotoEngine } from '../photos/photo-engine';
import { withMedia } from './story-media';

/** Copy as the desk wants it kept. */
export type CopyToTake = Request<'import:take'>;

/** What became of copy that was taken in. */
export interface TakenCopy {
  readonly id: string;
  /** Pictures that could not be read, by name; their places on the page wait for another. */
  readonly leftOut: string[];
}

export interface CopyNeeds {
  readonly library: Pick<Library, 'folder' | 'photos' | 'stories'>;
  readonly photos: Pick<PhotoEngine, 'takeIn'>;
}

/**
 * Keeps a story with its pictures, its original and its report. Pictures go the way of every photo: looked at, refused
 * by a reason, read for their data. Of a failure nothing is left, no picture either; one that a story shows already stays.
 */
export async function takeCopy(
  needs: CopyNeeds,
  { story, pictures, original, report }: CopyToTake,
): Promise<Result<TakenCopy, DeskError>> {
  const wanted = new Set(story.media.map(({ hash }) => hash));
  const kept = await keepPictures(
    needs,
    pictures.filter(({ record }) => wanted.has(record.hash)),
  );
  if (!kept.ok) return kept;
  const { media, notes, leftOut, added } = kept.value;
  const taken = needs.library.stories.take(withMedia(story, media), {
    ...original,
    report: { ...report, changes: [...report.changes, ...notes] },
  });
  if (taken.ok) return ok({ id: taken.value.id, leftOut });
  await takeBack(needs, added);
  return taken;
}

interface KeptPictures {
  /** What became of each picture, by the hash that the story has for it; null: left out. */
  readonly media: Map<string, MediaRecord | null>;
  readonly notes: ImportNote[];
  readonly leftOut: string[];
  /** Hashes that the library did not have before. */
  readonly added: string[];
}

async function keepPictures(
  needs: CopyNeeds,
  pictures: CopyToTake['pictures'],
): Promise<Result<KeptPictures, DeskError>> {
  const { library, photos } = needs;
  const kept: KeptPictures = { media: new Map(), notes: [], leftOut: [], added: [] };
  for (const { record, bytes } of pictures) {
    if (kept.media.has(record.hash)) continue;
    const { name } = record;
    const taken = await photos.takeIn({ name, bytes }, join(library.folder, 'media'));
    if (!taken.ok && taken.error.code === 'media-refused') {
      kept.media.set(record.hash, null);
      kept.leftOut.push(name);
      kept.notes.push(leftOutNote(name, taken.error));
      continue;
    }
    const { hash } = taken.ok ? taken.value.media : record;
    const wasThere = library.photos.record(hash).ok;
    const entered = taken.ok ? library.photos.keep(taken.value) : taken;
    if (!entered.ok) {
      if (!wasThere) await removePhotoFiles(library.folder, hash);
      await takeBack(needs, kept.added);
      return err({ ...entered.error, copy: 'Nothing was taken in; the file is as it was.' });
    }
    if (!wasThere) kept.added.push(hash);
    kept.media.set(record.hash, entered.value.media);
  }
  return ok(kept);
}

/** One that cannot be taken away stays as a photo that no story shows, to be removed in the photo library. */
async function takeBack({ library }: CopyNeeds, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await library.photos.remove(hash);
}

function leftOutNote(name: string, { message, wayOn }: DeskError): ImportNote {
  return {
    code: 'picture-not-read',
    message: `The picture “${name}” was left out: ${message} Its place on the page is kept, and so is the original. ${wayOn}`,
    line: null,
  };
}
