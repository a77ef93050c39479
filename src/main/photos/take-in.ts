import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRead } from '@shared/photo/photo-read';
import { err, ok, type Result } from '@shared/result/result';
import { readChosenFile } from '../imports/read-file';
import { guardedAsync } from '../library/failures';
import { readAnyImage, type ForeignImage, type ImageRefusal } from '../library/image/read-image';
import type { ImageFacts } from '../library/image/image-facts';
import { hashOf } from '../library/photos/media-path';
import { drawPhoto, type Drawn } from './draw-photo';
import { keepFiles, sweepStaging } from './keep-files';
import type { PhotoSource, TakenPhoto } from './photo-engine';
import { photoName } from './photo-name';
import { photoRefused } from './photo-refusals';
import type { Studio } from './vips';

/** Most bytes of one picture's file. */
const PHOTO_BYTES_MAX = 256 * 1024 * 1024;

const SAVE_SMALLER = 'Save it smaller, or as JPEG.';

/** Reads what a file says of its picture; answers for any bytes. */
export type ReadPhotoData = (bytes: Uint8Array) => PhotoRead;

/** A picture on its way into a media folder; `job` (a UUID) names the work. */
export interface TakeIn {
  readonly source: PhotoSource;
  readonly mediaFolder: string;
  readonly job: string;
}

/** As `PhotoEngine.takeIn`, on this thread. */
export async function takeIn(
  studio: Studio,
  readData: ReadPhotoData,
  { source, mediaFolder, job }: TakeIn,
): Promise<Result<TakenPhoto, DeskError>> {
  return guardedAsync('Nothing was added.', async () => {
    const file = await readSource(source);
    if (!file.ok) return file;
    const { bytes } = file.value;
    const photo = examine(studio, bytes);
    if (!photo.ok) return err(photoRefused('takeIn', photo.error));
    try {
      const read = dataOf(readData, bytes);
      return ok(await keep(photo.value, file.value, read, { mediaFolder, job }));
    } catch (fault) {
      await sweepStaging(mediaFolder, job);
      throw fault;
    }
  });
}

/** A reader that fails costs the picture its data, not its place; the desk is told. */
function dataOf(readData: ReadPhotoData, bytes: Uint8Array): PhotoRead {
  try {
    return readData(bytes);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.slice(0, 200) : 'unknown';
    return {
      facts: [],
      others: [],
      gps: null,
      faults: [`The data in the file could not be read (${why}).`],
    };
  }
}

type PhotoBytes = Extract<PhotoSource, { readonly bytes: Uint8Array }>;

async function readSource(source: PhotoSource): Promise<Result<PhotoBytes, DeskError>> {
  const name = photoName(source.name);
  if ('path' in source) {
    const file = await readChosenFile(source.path, PHOTO_BYTES_MAX, SAVE_SMALLER);
    return file.ok ? ok({ name, bytes: file.value.bytes }) : file;
  }
  if (source.bytes.byteLength > PHOTO_BYTES_MAX)
    return err(
      photoRefused('takeIn', { what: `“${name}” is larger than 256 MB.`, advice: SAVE_SMALLER }),
    );
  return ok({ name, bytes: source.bytes });
}

interface Examined {
  readonly image: ImageFacts | ForeignImage;
  readonly drawn: Drawn;
}

function examine(studio: Studio, bytes: Uint8Array): Result<Examined, ImageRefusal> {
  const image = readAnyImage(bytes);
  if (!image.ok) return image;
  const drawn = drawPhoto(studio, bytes, image.value);
  return drawn.ok ? ok({ image: image.value, drawn: drawn.value }) : drawn;
}

async function keep(
  { image, drawn }: Examined,
  { name, bytes: given }: PhotoBytes,
  read: PhotoRead,
  { mediaFolder, job }: Pick<TakeIn, 'mediaFolder' | 'job'>,
): Promise<TakenPhoto> {
  const foreign = image.type === 'TIFF' || image.type === 'HEIC' ? image.type : null;
  const bytes = drawn.converted ?? given;
  const type = image.type === 'TIFF' || image.type === 'HEIC' ? 'image/jpeg' : image.type;
  const hash = hashOf(bytes);
  await keepFiles(mediaFolder, job, {
    picture: { hash, type, bytes },
    preview: drawn.preview,
    original: foreign === null ? null : { bytes: given, type: foreign },
  });
  const { width, height } = drawn;
  const media = { hash, name, type, width, height, bytes: bytes.byteLength };
  return { media, read, converted: foreign };
}
