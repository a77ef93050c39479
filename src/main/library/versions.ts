import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { blob, columnText } from './database';
import { deskFailure, guarded } from './failures';
import { moment, type LibraryContext } from './library-context';
import { linkVersionMedia } from './media-links';
import { keptRecord, packRecord, STORY_BYTES_MAX, unpackRecord } from './story-record';
import { storyMissing } from './story-failures';
import { readWholeRow } from './story-row';

/** Why a version was kept: as it came in, by the clock, or because the desk asked. */
export const versionKind = z.enum(['asFiled', 'automatic', 'milestone']);
export type VersionKind = z.infer<typeof versionKind>;

/** One version, without its words. */
export interface VersionRow {
  readonly id: number;
  readonly kind: VersionKind;
  readonly keptAt: string;
  readonly who: string;
  readonly name: string;
  readonly bodyWords: number;
}

/** Minutes of work between two automatic versions of a story. */
const AUTOMATIC_EVERY_MINUTES = 10;

const versionRow = z
  .object({
    id: z.number().int(),
    kind: versionKind,
    kept_at: z.string(),
    who: z.string(),
    name: z.string(),
    body_words: z.number().int(),
  })
  .transform(
    ({ kept_at, body_words, ...row }): VersionRow => ({
      ...row,
      keptAt: kept_at,
      bodyWords: body_words,
    }),
  );

/** Snapshots of stories. A version is never changed or removed here; restoring one makes a new save. */
export interface Versions {
  /** Keeps the story as it is in the library, with a name or none. Refuses a story that is missing or unreadable. */
  keep(storyId: string, name: string | null): Result<{ keptAt: string }, DeskError>;
  /** Keeps the story as given, which may be older than the library's by now: what has just gone out. */
  keepExported(story: Story, name: string): Result<{ keptAt: string }, DeskError>;
  /** The versions of a story, newest first. */
  list(storyId: string): Result<VersionRow[], DeskError>;
  /** The story as it was in that version. Refuses a version that is missing or damaged. */
  read(versionId: number): Result<Story, DeskError>;
}

/** The service over an open library. */
export function makeVersions(context: LibraryContext): Versions {
  const { database } = context;
  return {
    keep: (storyId, name) =>
      guarded('The story is saved as it was; this version of it was not kept.', () => {
        const row = readWholeRow(context, storyId);
        if (row === null) return err(storyMissing());
        const story = unpackRecord(row);
        if (!story.ok) return err(versionUnreadable());
        return ok({ keptAt: keepVersion(context, story.value, 'milestone', name ?? '') });
      }),
    keepExported: (story, name) =>
      guarded('The story was exported; that version of it was not kept.', () =>
        ok({ keptAt: keepVersion(context, story, 'milestone', name) }),
      ),
    list: (storyId) =>
      guarded('The versions are as they were.', () =>
        ok(
          database.all(
            versionRow,
            'SELECT id, kind, kept_at, who, name, body_words FROM version WHERE story_id = ? ORDER BY id DESC',
            storyId,
          ),
        ),
      ),
    read: (versionId) =>
      guarded('The versions are as they were.', () => readVersion(context, versionId)),
  };
}

/** Adds a version of a story as given; belongs inside a transaction where the story is written in the same act. */
export function keepVersion(
  context: LibraryContext,
  story: Story,
  kind: VersionKind,
  name: string,
): string {
  const keptAt = moment(context);
  const kept = packRecord(story);
  context.database.run(
    'INSERT INTO version (story_id, kind, kept_at, who, name, body_words, checksum, snapshot) VALUES (?, ?, ?, ?, ?, (SELECT body_words FROM story WHERE id = ?), ?, ?)',
    story.id,
    kind,
    keptAt,
    columnText(context.who()),
    columnText(name),
    story.id,
    kept.checksum,
    deflateRawSync(JSON.stringify({ record: kept.record, body: kept.body })),
  );
  linkVersionMedia(context, story);
  return keptAt;
}

/** Keeps an automatic version when the newest one is older than ten minutes of work, or there is none. */
export function keepAutomaticVersion(context: LibraryContext, story: Story): void {
  const newest = context.database.get(
    z.object({ kept_at: z.string() }),
    'SELECT kept_at FROM version WHERE story_id = ? ORDER BY id DESC LIMIT 1',
    story.id,
  );
  const age = newest === null ? Infinity : context.now().getTime() - Date.parse(newest.kept_at);
  // A clock that was set back gives a negative age: that must not stop versions for good.
  if (age >= 0 && age < AUTOMATIC_EVERY_MINUTES * 60_000) return;
  keepVersion(context, story, 'automatic', '');
}

function readVersion({ database }: LibraryContext, versionId: number): Result<Story, DeskError> {
  const row = database.get(
    z.object({ checksum: z.string(), snapshot: blob }),
    'SELECT checksum, snapshot FROM version WHERE id = ?',
    versionId,
  );
  if (row === null) return err(versionUnreadable());
  const kept = keptRecord.safeParse({ ...inflated(row.snapshot), checksum: row.checksum });
  const story = kept.success ? unpackRecord(kept.data) : null;
  return story?.ok === true ? story : err(versionUnreadable());
}

/** An object, empty where the snapshot is damaged. */
function inflated(snapshot: Buffer): object {
  try {
    const text = inflateRawSync(snapshot, { maxOutputLength: 2 * STORY_BYTES_MAX }).toString(
      'utf8',
    );
    return z.looseObject({}).parse(JSON.parse(text));
  } catch {
    // Whatever is wrong with it, the answer is the same: this version cannot be read.
    return {};
  }
}

function versionUnreadable(): DeskError {
  return deskFailure(
    'story-unreadable',
    'This version cannot be read.',
    'The story and its other versions are as they were.',
    'Choose another version.',
  );
}
