import { createHash } from 'node:crypto';
import { readImage } from '../src/main/library/image/read-image';
import type { Media } from '../src/main/library/photos/media';
import type { DeskError } from '../src/shared/contract/desk-error';
import type { Result } from '../src/shared/result/result';
import type { MediaRecord } from '../src/shared/story/story';

/** Puts a picture into a library as a bundle would bring it; throws for bytes that are none. */
export function addPicture(
  media: Media,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<MediaRecord, DeskError>> {
  const facts = readImage(bytes);
  if (!facts.ok) throw new Error(facts.error.what);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return media.keep({ hash, name, ...facts.value, bytes: bytes.byteLength }, bytes);
}
