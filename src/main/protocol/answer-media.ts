import type { Media } from '../library/photos/media';
import { MEDIA_SECURITY_POLICY } from './content-security-policy';
import { mediaHashOf, type MediaAddress } from './media-address';
import { notFound, respond } from './respond';

/** Stored media by their address: an original's bytes proved against its hash; null where the library has none. */
export type FindMedia = (
  address: MediaAddress,
) => Promise<{ readonly bytes: Buffer; readonly type: string } | null>;

/** Media of a library. */
export function findMediaIn(media: Pick<Media, 'read' | 'preview'>): FindMedia {
  return async ({ hash, form }) => {
    if (form === 'preview') {
      const preview = await media.preview(hash);
      return preview.ok ? preview.value : null;
    }
    const file = await media.read(hash);
    return file.ok ? { bytes: file.value.bytes, type: file.value.record.type } : null;
  };
}

/** The answer to an address of the media scheme. Whatever names no stored media is answered 404 and nothing is read. */
export async function answerMedia(url: string, findMedia: FindMedia): Promise<Response> {
  const address = mediaHashOf(url);
  const media = address === null ? null : await findMedia(address);
  if (media === null) return notFound();
  return respond(media.bytes, media.type, MEDIA_SECURITY_POLICY, 'max-age=31536000, immutable');
}
