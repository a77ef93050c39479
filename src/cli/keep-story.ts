import { resolve } from 'node:path';
import { writeBundle } from '@shared/bundle/write-bundle';
import { ok } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { diskFailure } from '../main/exports/disk-failure';
import { durableWrite } from '../main/exports/durable-write';
import { stopForFailure, stopForProblems, type Step } from './stop';

/** Where a story shall be kept, if anywhere. */
export interface KeepStory {
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * Writes a story with its media (by SHA-256) as a bundle and gives its full path; null, and nothing written, where no place was
 * named. A file of that name stays untouched unless `force`.
 */
export async function keepStory(
  story: Story,
  { out, force }: KeepStory,
  media: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Step<string | null>> {
  if (out === undefined) return ok(null);
  const bundle = await writeBundle(story, media);
  if (!bundle.ok) return stopForProblems('The story cannot be packed:', bundle.error);
  const file = resolve(out);
  try {
    await durableWrite(file, bundle.value, { existing: force ? 'replace' : 'refuse' });
    return ok(file);
  } catch (trouble) {
    const failure = diskFailure(trouble, `Do not rely on ${file}.`);
    if (failure === null) throw trouble;
    return stopForFailure(
      failure.code === 'file-exists'
        ? { ...failure, message: `${file} is there already.`, copy: 'It was left as it is.' }
        : failure,
    );
  }
}
