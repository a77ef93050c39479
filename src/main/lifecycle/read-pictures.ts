import { join } from 'node:path';
import type { Library } from '../library/open-library';
import type { PhotoEngine } from '../photos/photo-engine';

/** What pictures are read with, and who is told of each. */
export interface ReadingNeeds {
  readonly library: Pick<Library, 'folder' | 'media' | 'photos'>;
  readonly photos: Pick<PhotoEngine, 'takeIn'>;
  readonly onRead: (hash: string) => void;
}

/**
 * Reads the data of pictures that nobody has read: those that came with a story, or from an older
 * library. It also makes the previews that they lack. One after another, off main's event loop; a picture
 * that cannot be read stays as it is.
 */
export async function readUnreadPictures({ library, photos, onRead }: ReadingNeeds): Promise<void> {
  const unread = library.photos.withoutData();
  if (!unread.ok) return;
  for (const hash of unread.value) {
    const file = await library.media.read(hash);
    if (!file.ok || file.value.record.type === 'audio/mpeg') continue;
    const source = { bytes: file.value.bytes, name: file.value.record.name };
    const taken = await photos.takeIn(source, join(library.folder, 'media'));
    if (!taken.ok && taken.error.code === 'cancelled') return;
    if (taken.ok && library.photos.keep(taken.value).ok) onRead(hash);
  }
}
