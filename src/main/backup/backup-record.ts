import { mediaHash } from '@shared/elements/photo/photo';
import { z } from 'zod';

/** What a backup says of itself, in its `backup.json`. It is written when the copy has been verified. */
export const backupRecord = z.object({
  form: z.literal(1),
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  /** Spiked ones among them. */
  stories: z.number().int().nonnegative(),
  /** Of the library's file. */
  bytes: z.number().int().positive(),
  sha256: mediaHash,
  /** The media that its stories may show, by hash. */
  media: z.array(mediaHash),
});
export type BackupRecord = z.infer<typeof backupRecord>;

/** A backup in its folder. */
export interface Backup {
  /** Its folder's name; see `backupId`. */
  readonly id: string;
  readonly record: BackupRecord;
}

/** The name of a backup's folder: its moment, in characters that every disk takes. */
export function backupId(madeAt: string): string {
  return madeAt.replaceAll(':', '-');
}
