import { randomUUID } from 'node:crypto';
import type { BundledStory } from '@shared/bundle/read-bundle';
import type { DeskError } from '@shared/contract/desk-error';
import type { Reply } from '@shared/contract/channels';
import { applyChoices } from '@shared/hand-off/apply-choices';
import { err, ok, type Result } from '@shared/result/result';
import type { Library } from '../library/open-library';
import { keepApart, keepMedia } from './take-bundle';

/** A story that came back and waits for somebody to say what is to come over; both texts whole. */
export type ReturnedStory = NonNullable<Reply<'hand-off:returned'>>;

/** Stories that came back in other words than the library has. The file that each came in stays where it is. */
export interface ReturnedStories {
  add(fileName: string, bundle: BundledStory): void;
  /** The one that came first, beside the story here; null when none waits. One whose story here is gone is let go. */
  next(): Result<ReturnedStory | null, DeskError>;
  /**
   * Takes those changes over as the story's next revision, and keeps both texts before it as versions. Refuses where
   * the story here is not the revision that was compared.
   */
  merge(
    token: string,
    revision: number,
    taken: readonly string[],
  ): Promise<Result<{ id: string; keptAs: number }, DeskError>>;
  /** Makes it a story of its own. */
  keepApart(token: string): Promise<Result<{ id: string }, DeskError>>;
  /** Lets it go; nothing of it is kept. */
  leave(token: string): void;
}

interface Waiting {
  readonly token: string;
  readonly fileName: string;
  readonly bundle: BundledStory;
}

/** None waits. */
export function makeReturnedStories(library: Library): ReturnedStories {
  const waiting: Waiting[] = [];
  const leave = (token: string): void => {
    const at = waiting.findIndex((each) => each.token === token);
    if (at >= 0) waiting.splice(at, 1);
  };
  const find = (token: string): Result<Waiting, DeskError> => {
    const found = waiting.find((each) => each.token === token);
    return found === undefined ? err(gone()) : ok(found);
  };
  return {
    add: (fileName, bundle) => {
      waiting.push({ token: randomUUID(), fileName, bundle });
    },
    next: () => {
      const [first] = waiting;
      if (first === undefined) return ok(null);
      const beside = besideHere(library, first);
      if (!beside.ok) leave(first.token);
      return beside;
    },
    merge: async (token, revision, taken) => {
      const found = find(token);
      if (!found.ok) return found;
      const merged = await mergeReturned(library, found.value, revision, taken);
      if (merged.ok) leave(token);
      return merged;
    },
    keepApart: async (token) => {
      const found = find(token);
      if (!found.ok) return found;
      const kept = await keepApart(library, found.value.bundle);
      if (!kept.ok) return kept;
      leave(token);
      return kept.value.kind === 'kept' ? ok({ id: kept.value.id }) : err(gone());
    },
    leave,
  };
}

function besideHere(
  library: Library,
  { token, fileName, bundle: { story: came, handOff } }: Waiting,
): Result<ReturnedStory, DeskError> {
  const here = library.handOffs.present(came.id);
  if (!here.ok) return here;
  const base = library.handOffs.ancestor(came.id, handOff?.ancestors ?? []);
  if (!base.ok) return base;
  const { story, revision } = here.value;
  return ok({
    ...{ token, fileName, by: handOff?.by ?? '' },
    ...{ here: story, revision, came, base: base.value },
  });
}

async function mergeReturned(
  library: Library,
  { bundle }: Waiting,
  revision: number,
  taken: readonly string[],
): Promise<Result<{ id: string; keptAs: number }, DeskError>> {
  const { story: came, handOff } = bundle;
  const here = library.handOffs.present(came.id);
  if (!here.ok) return here;
  const merged = applyChoices(here.value.story, came, new Set(taken));
  const media = await keepMedia(library, bundle, merged.media);
  if (!media.ok) return media;
  const by = handOff?.by ?? '';
  const kept = library.handOffs.replace(merged, revision, [
    { story: came, name: by === '' ? 'As it came back' : `As it came back from ${by}` },
    {
      story: here.value.story,
      name: by === '' ? 'Before the changes that came back' : `Before ${by}’s changes`,
    },
  ]);
  return kept.ok ? ok({ id: came.id, keptAs: kept.value.keptAs }) : kept;
}

function gone(): DeskError {
  return {
    code: 'file-refused',
    message: 'The story that came back is no longer at hand.',
    copy: 'The story here is as it was; so is the file that it came in.',
    wayOn: 'Open the file again.',
  };
}
