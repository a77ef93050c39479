import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { BUNDLE_LIMITS } from '@shared/bundle/bundle-limits';
import { readBundle, type BundledStory } from '@shared/bundle/read-bundle';
import type { DeskError } from '@shared/contract/desk-error';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import type { Library } from '../library/open-library';
import { readChosenFile } from './read-file';

/** Whether a file is a story that travels, by its name. */
export function isBundle(path: string): boolean {
  return /\.standfirst$/iu.test(path);
}

/**
 * Takes a bundle into the library and gives the id of its story. A story that is there already in the same
 * words is given as it is; one that differs stays, and the bundle's becomes a story of its own.
 */
export async function takeBundle(
  library: Library,
  path: string,
): Promise<Result<{ id: string }, DeskError>> {
  const file = await readChosenFile(path, BUNDLE_LIMITS.file);
  if (!file.ok) return file;
  const bundle = await readBundle(file.value.bytes);
  if (!bundle.ok) return err(refused(file.value.name, bundle.error));
  return keepBundle(library, bundle.value);
}

/** Media first: a story never stands in the library without the pictures that came with it. */
async function keepBundle(
  library: Library,
  { story, media }: BundledStory,
): Promise<Result<{ id: string }, DeskError>> {
  const there = library.stories.read(story.id);
  if (there.ok && isSameStory(there.value, story)) return ok({ id: story.id });
  for (const record of story.media) {
    const bytes = media.get(record.hash);
    // A bundle that was read has every file that its record names.
    if (bytes === undefined) throw new Error(`A bundle without its media ${record.hash}`);
    const added = await library.media.keep(record, bytes);
    if (!added.ok) return added;
  }
  const isFree = !there.ok && there.error.code === 'story-missing';
  return library.stories.create(isFree ? story : { ...story, id: randomUUID() });
}

/** Moments of change and the spike are the library's own: they do not make another story. */
function isSameStory(kept: Story, came: Story): boolean {
  const words = (story: Story) => ({ ...story, modifiedAt: '', spikedAt: null });
  return isDeepStrictEqual(words(kept), words(came));
}

function refused(name: string, problems: readonly Problem[]): DeskError {
  return {
    code: 'file-refused',
    message: `“${name}” cannot be opened. ${problems
      .slice(0, 3)
      .map(({ message }) => message)
      .join(' ')}`.slice(0, 4000),
    copy: 'Nothing was taken in; the file is as it was.',
    wayOn: 'Ask for the file again, or open another.',
  };
}
