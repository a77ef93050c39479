import { readFileSync } from 'node:fs';
import { mediaPath } from '../src/main/library/photos/media-path';
import { makeInThreadEngine } from '../src/main/photos/in-thread-engine';
import { previewPath } from '../src/main/photos/keep-files';
import { noPhotoData } from './no-photo-data';
import { temporaryFolder, value } from './library-folder';

const engine = makeInThreadEngine(noPhotoData);

/** Takes a picture in and reads what lies in the media folder then. Fails the test where it is refused. */
export async function takePhoto(
  bytes: Uint8Array,
  name = 'photo.jpg',
  mediaFolder = temporaryFolder(),
) {
  const taken = value(await engine.takeIn({ bytes: Uint8Array.from(bytes), name }, mediaFolder));
  return {
    ...taken,
    mediaFolder,
    kept: readFileSync(mediaPath(mediaFolder, taken.media)),
    preview: readFileSync(previewPath(mediaFolder, taken.media.hash)),
  };
}
