import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import type { Library } from '../library/open-library';
import { bundleStory } from './bundle-story';
import type { DurableWrite } from './durable-write';
import { writeFile } from './write-file';

/** Who hands a story to whom; empty where nobody is named. */
export interface HandOffNames extends Pick<DurableWrite, 'existing'> {
  readonly by: string;
  readonly to: string;
}

const MEND = 'Put right what is named, then send the story again.';
const COPY = 'The story is as it was; no file was written.';

/**
 * Writes a story as a bundle to a file that the user has chosen. The bundle names the texts that
 * the story comes from, so that it can be compared when it comes back; what was sent is kept as a version. `kept` says
 * whether it was: a file that is written stays.
 */
export async function writeHandOff(
  { handOffs, media }: Pick<Library, 'handOffs' | 'media'>,
  story: Story,
  file: string,
  { by, to, ...existing }: HandOffNames,
): Promise<Result<{ kept: boolean }, DeskError>> {
  const ancestors = handOffs.sums(story.id);
  if (!ancestors.ok) return ancestors;
  const bundle = await bundleStory(story, {
    read: async (hash) => {
      const found = await media.read(hash);
      return found.ok ? ok(found.value.bytes) : found;
    },
    handOff: { by, ancestors: ancestors.value },
    wayOn: MEND,
  });
  if (!bundle.ok) return bundle;
  const written = await writeFile(file, bundle.value, COPY, existing);
  if (!written.ok) return written;
  return ok({ kept: handOffs.keep(story, to === '' ? 'Handed off' : `Handed off to ${to}`).ok });
}
