import { dirname, join } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import { mediaHash } from '@shared/elements/photo/photo';
import { err, ok, type Result } from '@shared/result/result';
import { mediaRecord, type MediaRecord } from '@shared/story/story';
import { durableFolder, durableWrite } from '../../exports/durable-write';
import { columnText } from '../database';
import { deskFailure, guardedAsync } from '../failures';
import { readImage, type ImageRefusal } from '../image/read-image';
import { moment, type LibraryContext } from '../library-context';
import { hashOf, mediaPath } from './media-path';
import { readFileBelow } from '../file-below';

/** A media file as it is served: its bytes and what they are. */
export interface MediaFile {
  readonly record: MediaRecord;
  readonly bytes: Buffer;
}

/** Photos by the SHA-256 of their bytes. Files lie in `media/ab/abcd….jpg`; the same bytes lie there once. */
export interface Media {
  /** Keeps media that travelled with a story. Refuses bytes that are not those of its record. */
  keep(record: MediaRecord, bytes: Uint8Array): Promise<Result<MediaRecord, DeskError>>;
  /**
   * The bytes of a picture. Refuses a hash that is unknown, a file that is gone or is no plain file, and
   * bytes that are no longer those of the hash.
   */
  read(hash: string): Promise<Result<MediaFile, DeskError>>;
  /** The small form of a picture; the picture itself where it has none. Refuses what `read` refuses. */
  preview(hash: string): Promise<Result<MediaPreview, DeskError>>;
}

/** A small form of a picture, for grids and lists. */
export interface MediaPreview {
  readonly bytes: Buffer;
  readonly type: MediaRecord['type'];
}

/** A preview is a few dozen kilobytes; what is larger is something else. */
const PREVIEW_BYTES_MAX = 4 * 1024 * 1024;

/** The service over an open library. */
export function makeMedia(context: LibraryContext): Media {
  return {
    keep: (record, bytes) =>
      guardedAsync('Nothing was taken in; the file is as it was.', () =>
        keepMedia(context, record, bytes),
      ),
    read: (hash) => guardedAsync('The story is as it was.', () => readMedia(context, hash)),
    preview: (hash) => guardedAsync('The story is as it was.', () => readPreview(context, hash)),
  };
}

async function keepMedia(
  context: LibraryContext,
  record: MediaRecord,
  bytes: Uint8Array,
): Promise<Result<MediaRecord, DeskError>> {
  const facts = readImage(bytes);
  const type = facts.ok ? facts.value.type : isMp3(bytes) ? 'audio/mpeg' : null;
  if (hashOf(bytes) !== record.hash || type !== record.type || bytes.byteLength !== record.bytes)
    return err(refused(OTHER_FILE));
  await storeMedia(context, record, bytes);
  return ok(record);
}

const OTHER_FILE = {
  what: 'A media file is not what its story says of it.',
  advice: 'Ask for the file again.',
};

/** An ID3 tag, or the sync word of an MPEG audio frame. */
function isMp3(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  const tagged = first === 0x49 && second === 0x44 && third === 0x33;
  return tagged || (first === 0xff && (second & 0xe0) === 0xe0);
}

/** The file first, then the row: a kill between the two leaves a file that nothing names, which harms nobody. */
async function storeMedia(
  context: LibraryContext,
  record: MediaRecord,
  bytes: Uint8Array,
): Promise<void> {
  const file = fileOf(context.folder, record);
  const there = await readFileBelow(
    rootOf(context.folder),
    file,
    ({ size }) => size === bytes.byteLength,
  );
  if (there === null || hashOf(there) !== record.hash) {
    await durableFolder(dirname(file));
    await durableWrite(file, bytes);
  }
  context.database.run(
    'INSERT OR IGNORE INTO media (hash, name, type, width, height, bytes, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    record.hash,
    columnText(record.name),
    record.type,
    record.width,
    record.height,
    record.bytes,
    moment(context),
  );
}

async function readMedia(
  context: LibraryContext,
  hash: string,
): Promise<Result<MediaFile, DeskError>> {
  const record = recordOf(context, hash);
  if (record === null) return err(missing());
  const file = fileOf(context.folder, record);
  const bytes = await readFileBelow(
    rootOf(context.folder),
    file,
    ({ size }) => size === record.bytes,
  );
  return bytes !== null && hashOf(bytes) === hash ? ok({ record, bytes }) : err(missing());
}

function recordOf({ database }: LibraryContext, hash: string): MediaRecord | null {
  if (!mediaHash.safeParse(hash).success) return null;
  return database.get(
    mediaRecord.strip(),
    'SELECT hash, name, type, width, height, bytes FROM media WHERE hash = ?',
    hash,
  );
}

/**
 * No hash vouches for a preview's bytes: a second name for a file that lies elsewhere is not taken, and
 * only a picture is served.
 */
async function readPreview(
  context: LibraryContext,
  hash: string,
): Promise<Result<MediaPreview, DeskError>> {
  if (recordOf(context, hash) === null) return err(missing());
  const root = rootOf(context.folder);
  const bytes = await readFileBelow(
    root,
    join(root, 'previews', hash.slice(0, 2), hash),
    ({ size, nlink }) => size <= PREVIEW_BYTES_MAX && nlink === 1,
  );
  const facts = bytes === null ? null : readImage(bytes);
  if (bytes !== null && facts?.ok === true) return ok({ bytes, type: facts.value.type });
  const original = await readMedia(context, hash);
  if (!original.ok) return original;
  return ok({ bytes: original.value.bytes, type: original.value.record.type });
}

/** The folder in which media lie. */
function rootOf(folder: string): string {
  return join(folder, 'media');
}

function fileOf(folder: string, record: Pick<MediaRecord, 'hash' | 'type'>): string {
  return mediaPath(rootOf(folder), record);
}

function refused({ what, advice }: ImageRefusal): DeskError {
  return deskFailure('media-refused', what, 'Nothing was added.', advice);
}

function missing(): DeskError {
  return deskFailure(
    'media-missing',
    'The picture is not in the library, or its file is damaged.',
    'Caption, credit and alt text are as they were.',
    'Add the picture again.',
  );
}
