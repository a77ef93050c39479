import type { HandOffNote } from '@shared/bundle/manifest';
import { writeBundle } from '@shared/bundle/write-bundle';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { notMade } from './export-refusals';

/** What a bundle is made with. */
export interface BundleNeeds {
  /** The bytes of a picture or a recording by its hash. */
  readonly read: (hash: string) => Promise<Result<Uint8Array, DeskError>>;
  readonly handOff?: HandOffNote | null;
  /** What to do where it cannot be packed. */
  readonly wayOn: string;
}

/** Packs a story with its media. Refuses what `writeBundle` refuses, and media that cannot be read. */
export async function bundleStory(
  story: Story,
  { read, handOff = null, wayOn }: BundleNeeds,
): Promise<Result<Uint8Array, DeskError>> {
  const media = new Map<string, Uint8Array>();
  for (const { hash } of story.media) {
    const bytes = await read(hash);
    if (!bytes.ok) return bytes;
    media.set(hash, bytes.value);
  }
  const bundle = await writeBundle(story, media, handOff);
  return bundle.ok ? ok(bundle.value) : err(notMade(bundle.error, wayOn));
}
