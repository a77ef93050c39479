import { z } from 'zod';
import type { MediaRecord } from '../story/story';

/** The form of bundles that this program writes. */
export const BUNDLE_VERSION = 1;

/** The only paths that a bundle's parts have. */
const partPath = z.string().regex(/^(?:story\.json|media\/[0-9a-f]{64}\.[a-z0-9]{2,4})$/u);

/** `manifest.json`: every part of the bundle but itself, each with the digest that it must have. */
export const manifest = z.strictObject({
  format: z.literal('standfirst-bundle'),
  version: z.literal(BUNDLE_VERSION),
  parts: z
    .array(
      z.strictObject({
        path: partPath,
        bytes: z.number().int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .min(1)
    .max(2_001),
});
export type Manifest = z.infer<typeof manifest>;

const EXTENSIONS: Readonly<Record<MediaRecord['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'audio/mpeg': 'mp3',
};

/** Where a media file lies in a bundle. */
export function mediaPath({ hash, type }: Pick<MediaRecord, 'hash' | 'type'>): string {
  return `media/${hash}.${EXTENSIONS[type]}`;
}
