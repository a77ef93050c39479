import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { BUNDLE_LIMITS } from '@shared/bundle/bundle-limits';
import { readBundle, type BundledStory } from '@shared/bundle/read-bundle';
import type { ReceivedFile } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { MediaRecord, Story } from '@shared/story/story';
import type { Library } from '../library/open-library';
import { readChosenFile } from './read-file';

/** What has become of a bundle. */
export type TakenBundle =
  /** It is a story of the library, or was there already in the same words. */
  | { readonly kind: 'kept'; readonly id: string; readonly isNew: boolean }
  /** Its story is there in other words: nothing was taken in, somebody has to say what is to come over. */
  | { readonly kind: 'other-words'; readonly bundle: BundledStory };

/** Whether a file is a story that travels, by its name. */
export function isBundle(path: string): boolean {
  return /\.standfirst$/iu.test(path);
}

/** Reads a bundle from the disk. Refuses what no bundle can be, by name. */
export function readBundleFile(path: string): Promise<Result<ReceivedFile, DeskError>> {
  return readChosenFile(path, BUNDLE_LIMITS.file);
}

/** Opens a bundle; one that is damaged is refused by its name, and nothing is taken from it. */
export async function openBundle({
  name,
  bytes,
}: ReceivedFile): Promise<Result<BundledStory, DeskError>> {
  const bundle = await readBundle(bytes);
  return bundle.ok ? bundle : err(refused(name, bundle.error));
}

/** Takes a bundle into the library, unless its story is there in other words. */
export async function takeBundle(
  library: Library,
  bundle: BundledStory,
): Promise<Result<TakenBundle, DeskError>> {
  const { story } = bundle;
  const there = library.stories.read(story.id);
  if (there.ok)
    return ok(
      isSameStory(there.value, story)
        ? { kind: 'kept', id: story.id, isNew: false }
        : { kind: 'other-words', bundle },
    );
  // A story that cannot be read stays as it is, and the bundle's becomes another.
  if (there.error.code !== 'story-missing') return keepApart(library, bundle);
  const kept = await keepBundle(library, bundle, story);
  if (!kept.ok) return kept;
  // Without this version a return can still be compared; it then can't be told who changed what.
  library.handOffs.keep(story, receivedName(bundle));
  return ok({ kind: 'kept', id: story.id, isNew: true });
}

/** Takes a bundle in as a story of its own, whatever the library has. */
export async function keepApart(
  library: Library,
  bundle: BundledStory,
): Promise<Result<TakenBundle, DeskError>> {
  const story = { ...bundle.story, id: randomUUID() };
  const kept = await keepBundle(library, bundle, story);
  return kept.ok ? ok({ kind: 'kept', id: story.id, isNew: true }) : kept;
}

/** Keeps the media of a bundle that a story names. */
export async function keepMedia(
  library: Library,
  { media }: BundledStory,
  records: readonly MediaRecord[],
): Promise<Result<null, DeskError>> {
  for (const record of records) {
    const bytes = media.get(record.hash);
    if (bytes === undefined) continue;
    const added = await library.media.keep(record, bytes);
    if (!added.ok) return added;
  }
  return ok(null);
}

/** Media first: a story never stands in the library without the pictures that came with it. */
async function keepBundle(
  library: Library,
  bundle: BundledStory,
  story: Story,
): Promise<Result<{ id: string }, DeskError>> {
  const media = await keepMedia(library, bundle, story.media);
  return media.ok ? library.stories.create(story) : media;
}

/** Moments of change and the spike are the library's own: they do not make another story. */
function isSameStory(kept: Story, came: Story): boolean {
  const words = (story: Story) => ({ ...story, modifiedAt: '', spikedAt: null });
  return isDeepStrictEqual(words(kept), words(came));
}

function receivedName({ handOff }: BundledStory): string {
  return handOff === null || handOff.by === '' ? 'As received' : `As received from ${handOff.by}`;
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
