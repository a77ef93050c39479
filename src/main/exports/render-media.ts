import type { DeskError } from '@shared/contract/desk-error';
import type { ExportMedia } from '@shared/export/export-media';
import type { EmbeddedData } from '@shared/photo/embedded-data';
import { stripGifData } from '@shared/photo/strip-gif-data';
import type { Rendition } from '@shared/photo/rendition';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';
import type { PhotoEngine } from '../photos/photo-engine';
import { calledOff, isCalledOff, UNWATCHED, type ExportWatch } from './export-watch';

/** What the files of an export are made with. */
export interface MediaMakers {
  /** What the story says of its media: their types, and their names for whoever reads of a failure. */
  readonly records: readonly MediaRecord[];
  /** The stored bytes of a hash; the engine takes them over. */
  readonly read: (hash: string) => Promise<Result<Uint8Array, DeskError>>;
  /** Asked for only where a picture must be made. */
  readonly photos: () => Pick<PhotoEngine, 'render'>;
  /** Writes a picture's words into its file; see `writePhotoData`. */
  readonly embed: (jpeg: Uint8Array, data: EmbeddedData) => Result<Uint8Array, Problem>;
}

/** A file of an export that is made of a picture. */
interface Sized extends ExportMedia {
  readonly rendition: Rendition;
}

/**
 * The bytes of every media file of an export, by path: pictures in their sizes with their words in them,
 * GIF and sound as they are, but that a GIF says nothing of itself. Each stored file is read once. The first that fails ends it, by its name.
 */
export async function renderMedia(
  media: readonly ExportMedia[],
  makers: MediaMakers,
  watch: ExportWatch = UNWATCHED,
): Promise<Result<ReadonlyMap<string, Uint8Array>, DeskError>> {
  const bytes = new Map<string, Uint8Array>();
  const hashes = [...new Set(media.map((file) => file.hash))];
  for (const [at, hash] of hashes.entries()) {
    if (isCalledOff(watch)) return calledOff();
    watch.tell?.('pictures', at, hashes.length);
    const files = media.filter((file) => file.hash === hash);
    const made = await filesOf(hash, files, makers, watch.signal);
    if (!made.ok) return err(named(made.error, makers.records, hash));
    for (const [path, each] of made.value) bytes.set(path, each);
  }
  return ok(bytes);
}

async function filesOf(
  hash: string,
  files: readonly ExportMedia[],
  { records, read, photos, embed }: MediaMakers,
  signal: AbortSignal | undefined,
): Promise<Result<ReadonlyMap<string, Uint8Array>, DeskError>> {
  const stored = await read(hash);
  if (!stored.ok) return stored;
  const made = new Map<string, Uint8Array>();
  for (const { path, rendition } of files)
    if (rendition === null) made.set(path, stripGifData(stored.value));
  const sized = files.filter(isSized);
  const type = records.find((record) => record.hash === hash)?.type;
  if (sized.length === 0 || type === undefined) return ok(made);
  const rendered = await photos().render(
    { bytes: stored.value, type },
    sized.map(({ rendition }) => rendition),
    signal,
  );
  if (!rendered.ok) return rendered;
  for (const [at, { path, data }] of sized.entries()) {
    const plain = rendered.value[at];
    if (plain === undefined) throw new Error('The engine made fewer files than it was asked for');
    const said = data === null ? ok(plain) : embed(plain, data);
    if (!said.ok) return err(wordsRefused(said.error));
    made.set(path, said.value);
  }
  return ok(made);
}

function isSized(file: ExportMedia): file is Sized {
  return file.rendition !== null;
}

/** A failure with the name of its file in it; calling off needs none. */
function named(error: DeskError, records: readonly MediaRecord[], hash: string): DeskError {
  if (error.code === 'cancelled') return error;
  const record = records.find((each) => each.hash === hash);
  const what = record?.type === 'audio/mpeg' ? 'recording' : 'picture';
  const name = record && record.name !== '' ? ` “${record.name}”` : '';
  return {
    ...error,
    message: `The ${what}${name} could not be made ready for the page. ${error.message}`.slice(
      0,
      4000,
    ),
    copy: 'Nothing was written; the story is as it was.',
  };
}

function wordsRefused({ message }: Problem): DeskError {
  return {
    code: 'export-failed',
    message,
    copy: 'Nothing was written; the story is as it was.',
    wayOn: 'Change what is named, or take the picture out, then export again.',
  };
}
