import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
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

/**
 * The bytes of a plain file of exactly that size, else null. The file is opened without following a link
 * and looked at through its handle, so that it can't be changed for another between the look and the read.
 */
export async function readPlainFile(file: string, size: number): Promise<Buffer | null> {
  const handle = await open(
    file,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch(absent);
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    return found.isFile() && found.size === size ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}

/** Null for a path where no plain file can be; other faults of the disk go on. */
function absent(fault: unknown): null {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (
    code === 'ENOENT' ||
    code === 'ELOOP' ||
    code === 'ENOTDIR' ||
    code === 'EISDIR' ||
    code === 'ENXIO'
  )
    return null;
  throw fault;
}
