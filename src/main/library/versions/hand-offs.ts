import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { parseStory } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { guarded } from '../failures';
import { keepVersion } from './keep-version';
import type { LibraryContext } from '../library-context';
import { readWholeRow } from '../read-kept';
import {
  storyChangedElsewhere,
  storyMissing,
  storyTooLarge,
  storyUnreadable,
  storyWithoutForm,
} from '../story-failures';
import { STORY_BYTES_MAX, unpackRecord } from '../story-record';
import { writeRow } from '../story-row';
import { readSnapshot } from './version-snapshot';

/** A version to keep before a story is written over: the text, and what the desk calls it. */
export interface KeptBefore {
  readonly story: Story;
  readonly name: string;
}

/** Stories on their way out and back: the texts that two desks have both had, and the way a merged one is kept. */
export interface HandOffs {
  /** A story as it is kept, with its revision. */
  present(storyId: string): Result<{ story: Story; revision: number }, DeskError>;
  /** Keeps a story as it was sent or received, as a version by name. */
  keep(story: Story, name: string): Result<null, DeskError>;
  /** Sums of the versions of a story that were kept on purpose, newest first; 100 at most. */
  sums(storyId: string): Result<string[], DeskError>;
  /** The version that has the first of these sums that there is; null where there is none, or it is damaged. */
  ancestor(storyId: string, sums: readonly string[]): Result<Story | null, DeskError>;
  /**
   * Makes a story the next revision after `revision`, once the texts before it are kept as versions: all or nothing.
   * Refuses where another revision stands by now. Gives the id of the last version that it kept.
   */
  replace(
    story: Story,
    revision: number,
    before: readonly KeptBefore[],
  ): Result<{ keptAs: number }, DeskError>;
  /** Brings a version back whole, its place in the desk's day too, once the present text is kept as a version by name. */
  bringBack(
    storyId: string,
    versionId: number,
    name: string,
  ): Result<{ keptAs: number }, DeskError>;
}

const SUMS_MAX = 100;
const COPY = 'The story and its versions are as they were.';
const sumRow = z.object({ checksum: z.string() });
const idRow = z.object({ id: z.number().int() });

/** The service over an open library. */
export function makeHandOffs(context: LibraryContext): HandOffs {
  const { database } = context;
  return {
    present: (storyId) => guarded(COPY, () => presentStory(context, storyId)),
    keep: (story, name) =>
      guarded('The story is as it was; this version of it was not kept.', () => {
        database.transaction(() => keepVersion(context, story, 'milestone', name));
        return ok(null);
      }),
    sums: (storyId) =>
      guarded(COPY, () =>
        ok(
          database
            .all(
              sumRow,
              "SELECT checksum FROM version WHERE story_id = ? AND kind <> 'automatic' ORDER BY id DESC LIMIT ?",
              storyId,
              SUMS_MAX,
            )
            .map(({ checksum }) => checksum),
        ),
      ),
    ancestor: (storyId, sums) => guarded(COPY, () => ok(findAncestor(context, storyId, sums))),
    replace: (story, revision, before) =>
      guarded(COPY, () =>
        database.transaction(() => replaceStory(context, story, revision, before)),
      ),
    bringBack: (storyId, versionId, name) =>
      guarded(COPY, () =>
        database.transaction(() => bringVersionBack(context, storyId, versionId, name)),
      ),
  };
}

function presentStory(
  context: LibraryContext,
  storyId: string,
): Result<{ story: Story; revision: number }, DeskError> {
  const row = readWholeRow(context, storyId);
  if (row === null) return err(storyMissing());
  const story = unpackRecord(row);
  return story.ok
    ? ok({ story: story.value, revision: row.revision })
    : err(storyUnreadable(story.error));
}

function findAncestor(
  context: LibraryContext,
  storyId: string,
  sums: readonly string[],
): Story | null {
  for (const sum of sums) {
    const row = context.database.get(
      idRow,
      'SELECT id FROM version WHERE story_id = ? AND checksum = ? ORDER BY id DESC LIMIT 1',
      storyId,
      sum,
    );
    if (row !== null) return readSnapshot(context, row.id);
  }
  return null;
}

function replaceStory(
  context: LibraryContext,
  story: Story,
  revision: number,
  before: readonly KeptBefore[],
): Result<{ keptAs: number }, DeskError> {
  const present = presentStory(context, story.id);
  if (!present.ok) return present;
  if (present.value.revision !== revision) return err(storyChangedElsewhere());
  const parsed = parseStory(story);
  if (!parsed.ok) return err(storyWithoutForm(parsed.error));
  if (JSON.stringify(parsed.value.doc).length > STORY_BYTES_MAX) return err(storyTooLarge());
  let keptAs = 0;
  for (const { story: kept, name } of before)
    keptAs = keepVersion(context, kept, 'milestone', name).id;
  const { spikedAt } = present.value.story;
  writeRow(context, { ...parsed.value, spikedAt }, revision + 1);
  return ok({ keptAs });
}

function bringVersionBack(
  context: LibraryContext,
  storyId: string,
  versionId: number,
  name: string,
): Result<{ keptAs: number }, DeskError> {
  const present = presentStory(context, storyId);
  if (!present.ok) return present;
  const version = readSnapshot(context, versionId);
  if (version?.id !== storyId) return err(storyUnreadable([]));
  const { story, revision } = present.value;
  return replaceStory(context, version, revision, [{ story, name }]);
}
