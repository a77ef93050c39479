import type { Reply, Request } from '@shared/contract/channels';
import type { LibraryChange } from '@shared/contract/library-channels';
import type { DeskError, DeskErrorCode } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { columnText, textBytes } from '../database';
import { deskFailure, guarded } from '../failures';
import type { LibraryContext } from '../library-context';
import { inSlices } from './in-slices';
import { readWholeRow } from '../read-kept';
import type { Stories } from '../stories';
import { storyMissing, storyUnreadable } from '../story-failures';
import { unpackRecord } from '../story-record';

/** What a change of many stories stands on. */
export interface ChangeNeeds {
  readonly context: LibraryContext;
  readonly stories: Stories;
  /** Whether a story is open on the desk: its window holds a text of its own. */
  readonly isOpen: (id: string) => boolean;
}

type Change = Reply<'library:change'>;

/**
 * Does one thing to many stories, each by itself: those refused are named, the others are changed. What changes a record is
 * one more revision by the story's own save, so a window with an older text is refused when it saves; the story that is
 * open is refused here. Gives way between slices of time, so that the desk goes on meanwhile.
 */
export async function changeStories(
  needs: ChangeNeeds,
  { ids, change }: Request<'library:change'>,
): Promise<Change> {
  const changed: string[] = [];
  const refused: Change['refused'] = [];
  const refuse = (id: string, reason: string) =>
    refused.push({ id, title: titleOf(needs.context, id), reason });
  await inSlices(ids, (id, at) => {
    const done = changeOne(needs, id, change);
    if (done.ok) changed.push(id);
    else if (!isOfDisk(done.error)) refuse(id, done.error.message);
    else {
      // The disk would refuse the others as well, one after another.
      for (const other of ids.slice(at)) refuse(other, done.error.message);
      return false;
    }
    return true;
  });
  return { changed, refused };
}

const OF_DISK: readonly DeskErrorCode[] = [
  'disk-full',
  'disk-failed',
  'library-read-only',
  'library-unavailable',
];

function isOfDisk({ code }: DeskError): boolean {
  return OF_DISK.includes(code);
}

const titleRow = z.object({ title: textBytes.catch('') });

function titleOf({ database }: LibraryContext, id: string): string {
  const row = database.get(
    titleRow,
    'SELECT CAST(title AS BLOB) AS title FROM story WHERE id = ?',
    id,
  );
  return row?.title.slice(0, 2000) ?? '';
}

function changeOne(
  needs: ChangeNeeds,
  id: string,
  change: LibraryChange,
): Result<unknown, DeskError> {
  if (change.kind === 'spike') return needs.stories.spike(id);
  if (change.kind === 'restore') return needs.stories.restore(id);
  return guarded('The story is as it was.', () =>
    change.kind === 'pin'
      ? pinStory(needs.context, id, change.pinned)
      : changeRecord(needs, id, change),
  );
}

function pinStory(
  { database }: LibraryContext,
  id: string,
  pinned: boolean,
): Result<unknown, DeskError> {
  const found = database.run(
    'UPDATE listing SET pinned = ? WHERE story_id = ?',
    pinned ? 1 : 0,
    id,
  );
  return found === 0 ? err(storyMissing()) : ok({});
}

type RecordChange = Exclude<LibraryChange, { readonly kind: 'spike' | 'restore' | 'pin' }>;

const findingsRow = z.object({ must: z.number().nullable() });

function changeRecord(
  { context, stories, isOpen }: ChangeNeeds,
  id: string,
  change: RecordChange,
): Result<unknown, DeskError> {
  const { database } = context;
  if (isOpen(id)) return err(openOnDesk());
  const row = readWholeRow(context, id);
  if (row === null) return err(storyMissing());
  const story = unpackRecord(row);
  if (!story.ok) return err(storyUnreadable(story.error));
  if (change.kind === 'status' && change.status === 'ready') {
    const last = database.get(findingsRow, 'SELECT must FROM listing WHERE story_id = ?', id);
    const must = last?.must ?? 0;
    if (must > 0) return err(notReady(must));
  }
  const next = changedRecord(story.value, change);
  if (next === null) return err(tooManyTags());
  if (JSON.stringify(next) === JSON.stringify(story.value)) return ok({});
  return database.transaction(() => {
    // No word is another: what was found in this revision holds for the next.
    database.run(
      'UPDATE listing SET issues_revision = revision + 1 WHERE story_id = ? AND issues_revision = revision',
      id,
    );
    return stories.save({ story: next, revision: row.revision + 1, place: null });
  });
}

const TAGS_MAX = 100;

/** Null where the story would get more tags than a record takes. */
function changedRecord(story: Story, change: RecordChange): Story | null {
  if (change.kind === 'status') return { ...story, status: change.status };
  if (change.kind === 'due') return { ...story, dueAt: change.dueAt };
  if (change.kind === 'embargo') return { ...story, embargoUntil: change.embargoUntil };
  const gone = new Set(change.remove);
  const added = change.add.map((tag) => columnText(tag).trim()).filter((tag) => tag !== '');
  const tags = [...new Set([...story.tags.filter((tag) => !gone.has(tag)), ...added])];
  return tags.length > TAGS_MAX ? null : { ...story, tags };
}

function openOnDesk(): DeskError {
  return refusal('It is open on the desk.', 'Change it there.');
}

function notReady(must: number): DeskError {
  const found = must === 1 ? 'one match that must be fixed' : `${must} matches that must be fixed`;
  return refusal(`Its last check found ${found}.`, 'Open it and deal with them first.');
}

function tooManyTags(): DeskError {
  return refusal(`It would have more than ${TAGS_MAX} tags.`, 'Take some away first.');
}

/** The table shows the reason of a refusal by itself, so it says the way on as well. */
function refusal(reason: string, wayOn: string): DeskError {
  return deskFailure('request-refused', `${reason} ${wayOn}`, 'The story is as it was.', wayOn);
}
