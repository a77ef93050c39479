import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaRecord } from '@shared/story/story';
import { durableFolder, durableWrite } from '../exports/durable-write';
import { mediaPath } from '../library/photos/media-path';
import { readFileBelow } from '../library/file-below';

/** Where files lie until they are whole, in the media folder itself: a folder for each job. */
const STAGING = '.taking';
/** Milliseconds. */
const FORGOTTEN_AFTER = 60 * 60 * 1000;

/** What a picture leaves in the media folder. */
export interface PhotoFiles {
  readonly picture: Pick<MediaRecord, 'hash' | 'type'> & { readonly bytes: Uint8Array };
  /** JPEG, or WebP where it has clear parts. */
  readonly preview: Uint8Array;
  /** The file that the picture was converted from. */
  readonly original: { readonly bytes: Uint8Array; readonly type: 'TIFF' | 'HEIC' } | null;
}

/** The small picture of a stored one, for lists: JPEG or WebP, to be told by its first bytes. */
export function previewPath(mediaFolder: string, hash: string): string {
  return join(mediaFolder, 'previews', hash.slice(0, 2), hash);
}

/** The file, as it came, that a stored picture was converted from; `hash` is the picture's. */
export function originalPath(mediaFolder: string, hash: string, type: 'TIFF' | 'HEIC'): string {
  const extension = type === 'TIFF' ? 'tif' : 'heic';
  return join(mediaFolder, 'originals', hash.slice(0, 2), `${hash}.${extension}`);
}

/** The folder that a job of this name (a UUID) writes in first. */
function stagingFolder(mediaFolder: string, job: string): string {
  return join(mediaFolder, STAGING, job);
}

/** Takes away what a job left half written. */
export async function sweepStaging(mediaFolder: string, job: string): Promise<void> {
  await rm(stagingFolder(mediaFolder, job), { recursive: true, force: true, maxRetries: 3 });
}

/** Puts the files in their places, each whole and on the disk; the picture last, so that it never lacks the others. */
export async function keepFiles(
  mediaFolder: string,
  job: string,
  { picture, preview, original }: PhotoFiles,
): Promise<void> {
  const staging = stagingFolder(mediaFolder, job);
  await durableFolder(staging);
  const keep = (file: string, bytes: Uint8Array) => keepFile(mediaFolder, file, bytes, staging);
  if (original !== null) {
    const { bytes, type } = original;
    await keep(originalPath(mediaFolder, picture.hash, type), bytes);
  }
  await keep(previewPath(mediaFolder, picture.hash), preview);
  await keep(mediaPath(mediaFolder, picture), picture.bytes);
  await sweepStaging(mediaFolder, job);
  await sweepForgotten(mediaFolder);
}

/** Takes away what a job left when the machine stopped: no job takes as long as that. */
async function sweepForgotten(mediaFolder: string): Promise<void> {
  for (const job of await readdir(join(mediaFolder, STAGING))) {
    const { mtimeMs } = await stat(stagingFolder(mediaFolder, job)).catch(() => ({
      mtimeMs: Infinity,
    }));
    if (Date.now() - mtimeMs > FORGOTTEN_AFTER) await sweepStaging(mediaFolder, job);
  }
}

/** Leaves a file alone that holds these bytes already. */
async function keepFile(
  mediaFolder: string,
  file: string,
  bytes: Uint8Array,
  staging: string,
): Promise<void> {
  const there = await readFileBelow(mediaFolder, file, ({ size }) => size === bytes.byteLength);
  if (there !== null && there.equals(bytes)) return;
  await durableFolder(dirname(file));
  await durableWrite(file, bytes, { stagingFolder: staging });
}
