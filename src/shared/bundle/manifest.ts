import { z } from 'zod';
import type { MediaRecord } from '../story/story';

/** The newest form of bundles that this program reads: 1 is a story, 2 says how it was handed off as well. */
export const BUNDLE_VERSION = 2;

/** The only paths that a bundle's parts have. */
const partPath = z.string().regex(/^(?:story\.json|media\/[0-9a-f]{64}\.[a-z0-9]{2,4})$/u);

const digest = z.string().regex(/^[0-9a-f]{64}$/u);

/** What a bundle says of its way: who sent it, and the texts that its story comes from. */
export const handOffNote = z.strictObject({
  /** The sender's name; empty where the settings name nobody. */
  by: z.string().max(200),
  /** Sums of the versions that the sender's library keeps of the story, newest first. */
  ancestors: z.array(digest).max(100),
});
export type HandOffNote = z.infer<typeof handOffNote>;

const format = z.literal('standfirst-bundle');
const parts = z
  .array(z.strictObject({ path: partPath, bytes: z.number().int().nonnegative(), sha256: digest }))
  .min(1)
  .max(2_001);

/** `manifest.json`: every part of the bundle but itself, each with the digest that it must have. */
export const manifest = z.discriminatedUnion('version', [
  z.strictObject({ format, version: z.literal(1), parts }),
  z.strictObject({ format, version: z.literal(2), parts, handOff: handOffNote }),
]);
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
