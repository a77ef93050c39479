import { versionKind, type KeptVersion } from '@shared/contract/version-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { compareStories } from '@shared/story/compare/compare-stories';
import type { WordCounts } from '@shared/story/compare/word-changes';
import { restoredStory } from '@shared/story/restored-story';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { asBytes, textBytes } from '../database';
import { deskFailure, guarded } from '../failures';
import { keepVersion } from './keep-version';
import type { LibraryContext } from '../library-context';
import { noteExport } from '../table/listing-row';
import { unpackRecord } from '../story-record';
import { storyMissing } from '../story-failures';
import { readWholeRow } from '../read-kept';
import { writeRow } from '../story-row';
import { readSnapshot } from './version-snapshot';

const versionRow = z
  .object({
    id: z.number().int(),
    kind: textBytes.pipe(versionKind),
    kept_at: textBytes,
    who: textBytes,
    name: textBytes,
    reason: textBytes,
    body_words: z.number().int(),
  })
  .transform(
    ({ kept_at, body_words, ...row }): KeptVersion => ({
      ...row,
      keptAt: kept_at,
      words: body_words,
    }),
  );

/** Snapshots of stories. No version is ever changed; only what a story has kept by itself is thinned out, by saves. */
export interface Versions {
  /** Keeps the story as it is in the library, with a name or none, and why. Refuses a story that is missing or unreadable. */
  keep(
    storyId: string,
    name: string | null,
    reason?: string,
  ): Result<{ keptAt: string }, DeskError>;
  /**
   * Keeps the story as given, which may be older than the library's by now: what has just been written. Where it is final,
   * not a draft, the library notes that the story went out so.
   */
  keepExported(story: Story, name: string, final: boolean): Result<{ keptAt: string }, DeskError>;
  /** The versions of a story, newest first. */
  list(storyId: string): Result<KeptVersion[], DeskError>;
  /** The story as it was in that version. Refuses a version that is missing, damaged or another story's. */
  read(storyId: string, versionId: number): Result<Story, DeskError>;
  /** How many words came and went with that version, against the one before it; null where it is the first. */
  words(storyId: string, versionId: number): Result<WordCounts | null, DeskError>;
  /**
   * Keeps the present text as a version, then makes the old one the story's next revision, all or nothing. Refuses
   * where either of the two cannot be read.
   */
  restore(storyId: string, versionId: number): Result<{ keptAs: number }, DeskError>;
}

/** The service over an open library. */
export function makeVersions(context: LibraryContext): Versions {
  const { database } = context;
  return {
    keep: (storyId, name, reason = '') =>
      guarded('The story is saved as it was; this version of it was not kept.', () => {
        const row = readWholeRow(context, storyId);
        if (row === null) return err(storyMissing());
        const story = unpackRecord(row);
        if (!story.ok) return err(versionUnreadable());
        return ok(keepMilestone(context, story.value, name ?? '', reason));
      }),
    keepExported: (story, name, final) =>
      guarded('The story was exported; that version of it was not kept.', () =>
        ok(
          database.transaction(() => {
            const kept = keepMilestone(context, story, name, '');
            if (final) noteExport(context, story, kept.keptAt);
            return kept;
          }),
        ),
      ),
    list: (storyId) =>
      guarded('The versions are as they were.', () =>
        ok(
          database.all(
            versionRow,
            `SELECT id, body_words, ${asBytes('kind, kept_at, who, name, reason')} FROM version WHERE story_id = ? ORDER BY id DESC`,
            storyId,
          ),
        ),
      ),
    read: (storyId, versionId) =>
      guarded('The versions are as they were.', () => readVersion(context, storyId, versionId)),
    words: (storyId, versionId) =>
      guarded('The versions are as they were.', () => readWords(context, storyId, versionId)),
    restore: (storyId, versionId) =>
      guarded('The story and its versions are as they were.', () =>
        database.transaction(() => restoreVersion(context, storyId, versionId)),
      ),
  };
}

function keepMilestone(
  context: LibraryContext,
  story: Story,
  name: string,
  reason: string,
): { keptAt: string } {
  return context.database.transaction(() => {
    const { keptAt } = keepVersion(context, story, 'milestone', name, reason);
    return { keptAt };
  });
}

const idRow = z.object({ id: z.number().int() });
const nameRow = z.object({ name: textBytes.catch('') });

function readVersion(
  context: LibraryContext,
  storyId: string,
  versionId: number,
): Result<Story, DeskError> {
  const story = readSnapshot(context, versionId);
  return story?.id === storyId ? ok(story) : err(versionUnreadable());
}

function readWords(
  context: LibraryContext,
  storyId: string,
  versionId: number,
): Result<WordCounts | null, DeskError> {
  const before = context.database.get(
    idRow,
    'SELECT id FROM version WHERE story_id = ? AND id < ? ORDER BY id DESC LIMIT 1',
    storyId,
    versionId,
  );
  if (before === null) return ok(null);
  const old = readVersion(context, storyId, before.id);
  const now = readVersion(context, storyId, versionId);
  if (!old.ok) return old;
  if (!now.ok) return now;
  const { wordsIn, wordsOut } = compareStories(old.value, now.value);
  return ok({ wordsIn, wordsOut });
}

function restoreVersion(
  context: LibraryContext,
  storyId: string,
  versionId: number,
): Result<{ keptAs: number }, DeskError> {
  const version = readVersion(context, storyId, versionId);
  if (!version.ok) return version;
  const row = readWholeRow(context, storyId);
  if (row === null) return err(storyMissing());
  const present = unpackRecord(row);
  if (!present.ok) return err(versionUnreadable());
  const named = context.database.get(
    nameRow,
    `SELECT ${asBytes('name')} FROM version WHERE id = ?`,
    versionId,
  );
  const name = nameBefore(named?.name ?? '');
  const { id: keptAs } = keepVersion(context, present.value, 'milestone', name);
  writeRow(context, restoredStory(version.value, present.value), row.revision + 1);
  return ok({ keptAs });
}

/** How the version that a restore keeps is called. */
function nameBefore(restored: string): string {
  return restored === '' ? 'Before a restore' : `Before “${restored.slice(0, 200)}” was restored`;
}

function versionUnreadable(): DeskError {
  return deskFailure(
    'story-unreadable',
    'This version cannot be read.',
    'The story and its other versions are as they were.',
    'Choose another version.',
  );
}
