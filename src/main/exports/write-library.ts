import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LIBRARY_INDEX, SPIKED_FOLDER, type LibraryIndex } from '@shared/bundle/library-index';
import type { DeskError } from '@shared/contract/desk-error';
import { slugOf } from '@shared/export/file-names';
import { err, ok, type Result } from '@shared/result/result';
import { summariseStory } from '@shared/story/story-summary';
import type { Library } from '../library/open-library';
import { bundleStory } from './bundle-story';
import { diskFailure } from './disk-failure';
import { durableWrite, syncFolder } from './durable-write';

/** How an export of the library is followed and called off. */
export interface LibraryWatch {
  readonly signal: AbortSignal;
  readonly tell: (done: number, total: number) => void;
}

const COPY = 'The library is as it was; what was written of the folder was taken away again.';

/**
 * Writes every story of a library as a bundle into a folder of its own, spiked ones into a folder in it, each durably,
 * and last the list of them with their digests. Refuses a folder that is there. A story that cannot be read or packed
 * is named in the list, and the others go on. Called off, or refused by the disk, it leaves nothing.
 */
export async function writeLibrary(
  library: Library,
  folder: string,
  watch: LibraryWatch,
): Promise<Result<LibraryIndex, DeskError>> {
  const ids = library.ids();
  if (!ids.ok) return ids;
  try {
    await mkdir(folder);
    await mkdir(join(folder, SPIKED_FOLDER));
  } catch (trouble) {
    return failure(trouble, 'The library is as it was; nothing was written.');
  }
  try {
    const index = await writeStories(library, folder, ids.value, watch);
    if (index === null) {
      await rm(folder, { recursive: true, force: true });
      return err(calledOff());
    }
    const text = `${JSON.stringify(index, null, 2)}\n`;
    await durableWrite(join(folder, LIBRARY_INDEX), new TextEncoder().encode(text));
    await syncFolder(folder);
    return ok(index);
  } catch (trouble) {
    await rm(folder, { recursive: true, force: true });
    return failure(trouble, COPY);
  }
}

/** Null: called off. */
async function writeStories(
  library: Library,
  folder: string,
  ids: readonly string[],
  { signal, tell }: LibraryWatch,
): Promise<LibraryIndex | null> {
  const stories: LibraryIndex['stories'] = [];
  const leftOut: LibraryIndex['leftOut'] = [];
  const names = new Set<string>();
  for (const [done, id] of ids.entries()) {
    if (signal.aborted) return null;
    tell(done, ids.length);
    const packed = await packStory(library, id);
    if (!packed.ok) {
      leftOut.push({ id, title: packed.error.title, reason: packed.error.reason });
      continue;
    }
    const { bytes, title, slug, spiked } = packed.value;
    const file = freeName(names, `${spiked ? `${SPIKED_FOLDER}/` : ''}${slug}`);
    await durableWrite(join(folder, file), bytes, { existing: 'refuse' });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    stories.push({ file, id, title, bytes: bytes.length, sha256 });
  }
  if (signal.aborted) return null;
  tell(ids.length, ids.length);
  const writtenAt = new Date().toISOString();
  return { format: 'standfirst-library', version: 1, writtenAt, stories, leftOut };
}

interface PackedStory {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly slug: string;
  readonly spiked: boolean;
}

async function packStory(
  library: Library,
  id: string,
): Promise<Result<PackedStory, { readonly title: string; readonly reason: string }>> {
  const story = library.stories.read(id);
  const named = library.titles([id]);
  const title = (named.ok ? named.value[0]?.title : '') ?? '';
  if (!story.ok) return err({ title, reason: story.error.message });
  const bytes = await bundleStory(story.value, {
    read: async (hash) => {
      const file = await library.media.read(hash);
      return file.ok ? ok(file.value.bytes) : file;
    },
    wayOn: '',
  });
  if (!bytes.ok) return err({ title, reason: bytes.error.message });
  const { headline, title: called } = summariseStory(story.value);
  return ok({
    bytes: bytes.value,
    title: headline || called,
    slug: slugOf(story.value),
    spiked: story.value.spikedAt !== null,
  });
}

/** Names differ in more than case on every disk: slugs are lower-case. */
function freeName(taken: Set<string>, wanted: string): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  taken.add(name);
  return `${name}.standfirst`;
}

function failure(trouble: unknown, copy: string): Result<never, DeskError> {
  const known = diskFailure(trouble, copy);
  if (known === null) throw trouble;
  return err(known);
}

function calledOff(): DeskError {
  return {
    code: 'cancelled',
    message: 'The export of the library was called off.',
    copy: COPY,
    wayOn: 'Export the library again when you like.',
  };
}
