import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { MediaRecord } from '@shared/story/story';

const EXTENSIONS: Readonly<Record<MediaRecord['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'audio/mpeg': 'mp3',
};

/** Where a media file lies: `ab/abcd….jpg` in the media folder, by the SHA-256 of its bytes. */
export function mediaPath(
  mediaFolder: string,
  { hash, type }: Pick<MediaRecord, 'hash' | 'type'>,
): string {
  return join(mediaFolder, hash.slice(0, 2), `${hash}.${EXTENSIONS[type]}`);
}

/** SHA-256 as media files are named by it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
