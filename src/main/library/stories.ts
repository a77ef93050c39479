import type { Reply, Request, StoryPlace } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { parseStory } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { clearUnreadable, noteUnreadable, putAside } from './aside';
import { deskFailure, guarded } from './failures';
import type { LibraryContext } from './library-context';
import { keepOriginal, readOriginal, type Original } from './originals';
import { keepPlace, readPlace } from './places';
import type { Search } from './search/search';
import type { Session } from './session';
import {
  saveRefused,
  storyChangedElsewhere,
  storyMissing,
  storyTooLarge,
  storyTooLargeToAdd,
  storyUnreadable,
  storyWithoutForm,
} from './story-failures';
import { listStories } from './story-list';
import { STORY_BYTES_MAX, unpackRecord } from './story-record';
import { readWholeRow, type WholeRow } from './read-kept';
import { readRowState, writeRow } from './story-row';
import { keepAutomaticVersion } from './versions/automatic-versions';
import { keepVersion } from './versions/keep-version';

/** Done, with nothing to tell. */
type Done = Record<string, never>;

/** The stories of the library. A value that says `ok` is on the disk, and stays there through a power cut. */
export interface Stories {
  /** Stories newest first; see `story:list`. */
  list(request: Request<'story:list'>): Result<Reply<'story:list'>, DeskError>;
  /** A story to work on. An unreadable one is refused, noted for the list and left as it is. */
  open(id: string): Result<Reply<'story:open'>, DeskError>;
  /** A story as it is kept, for an export; opens nothing. */
  read(id: string): Result<Story, DeskError>;
  /** Keeps a new story at revision 0. Refuses an id that exists. */
  create(story: Story): Result<{ id: string }, DeskError>;
  /** Commits, then acknowledges. Refuses a revision that is not newer, and puts a text without valid form aside. */
  save(request: Request<'story:save'>): Result<Reply<'story:save'>, DeskError>;
  /** Notes that a story was left, all of it saved, with none in its place on the desk. */
  leave(id: string): void;
  /** Keeps where the caret stands; no change to the story. */
  keepPlace(id: string, place: StoryPlace): Result<Done, DeskError>;
  /** Sets a story apart; it stays whole. Its revision stays, so an open window can go on saving. */
  spike(id: string): Result<Done, DeskError>;
  /** Brings a spiked story back. */
  restore(id: string): Result<Done, DeskError>;
  /** Keeps story, as-filed version and original in one transaction. Refuses an id that exists. */
  take(story: Story, original: Original): Result<{ id: string }, DeskError>;
  /** What a story was made from; null for one that was written here. */
  original(id: string): Result<Original | null, DeskError>;
  /** How many stories there are, spiked ones too. */
  count(): number;
}

/** The service over an open library. */
export function makeStories(context: LibraryContext, search: Search, session: Session): Stories {
  const { database } = context;
  return {
    list: (request) =>
      guarded('Every story is as it was.', () => ok(listStories(context, search, request))),
    open: (id) => guarded('The story is as it was.', () => openStory(context, session, id)),
    read: (id) => guarded('The story is as it was.', () => readStory(context, id)),
    create: (story) =>
      guarded('No story was made.', () => database.transaction(() => addStory(context, story))),
    save: (request) =>
      guarded('The last saved text stands. The text in the window is whole.', () =>
        saveStory(context, request),
      ),
    leave: (id) => session.left(id),
    keepPlace: (id, place) =>
      guarded('The story is as it was.', () => {
        if (readRowState(context, id) === null) return err(storyMissing());
        keepPlace(context, id, place);
        return ok({});
      }),
    spike: (id) =>
      guarded('The story is as it was.', () => setSpiked(context, id, context.now().toISOString())),
    restore: (id) =>
      guarded('The story is as it was, among the spiked ones.', () => setSpiked(context, id, null)),
    take: (story, original) =>
      guarded('Nothing was taken in; the file is as it was.', () =>
        takeStory(context, story, original),
      ),
    original: (id) => guarded('The story is as it was.', () => ok(readOriginal(context, id))),
    count: () => countStories(context),
  };
}

function openStory(
  context: LibraryContext,
  session: Session,
  id: string,
): Result<Reply<'story:open'>, DeskError> {
  const row = readWholeRow(context, id);
  if (row === null) return err(storyMissing());
  const story = unpack(context, id, row);
  if (!story.ok) return story;
  clearUnreadable(context, id);
  const recovered = session.opened(id);
  return ok({
    story: story.value,
    revision: row.revision,
    place: readPlace(context, id),
    recoveredAt: recovered ? row.modified_at : null,
  });
}

function readStory(context: LibraryContext, id: string): Result<Story, DeskError> {
  const row = readWholeRow(context, id);
  return row === null ? err(storyMissing()) : unpack(context, id, row);
}

/** A story that cannot be read is noted, so that the list names it from then on. */
function unpack(context: LibraryContext, id: string, row: WholeRow): Result<Story, DeskError> {
  const story = unpackRecord(row);
  if (story.ok) return story;
  noteUnreadable(context, id, story.error);
  return err(storyUnreadable(story.error));
}

function saveStory(
  context: LibraryContext,
  { story, revision, place }: Request<'story:save'>,
): Result<Reply<'story:save'>, DeskError> {
  const parsed = parseStory(story);
  if (!parsed.ok) {
    putAside(context, story.id, story, parsed.error);
    return err(saveRefused(parsed.error));
  }
  if (isTooLarge(parsed.value)) return err(storyTooLarge());
  return context.database.transaction(() => {
    const state = readRowState(context, story.id);
    if (state === null) return err(storyMissing());
    if (revision <= state.revision) return err(storyChangedElsewhere());
    // Whether a story is spiked is decided by spike and restore alone: a window may not have heard of it yet.
    const kept = writeRow(context, { ...parsed.value, spikedAt: state.spiked_at }, revision);
    if (place !== null) keepPlace(context, story.id, place);
    keepAutomaticVersion(context, kept);
    return ok({ revision, savedAt: kept.modifiedAt });
  });
}

function setSpiked(
  context: LibraryContext,
  id: string,
  spikedAt: string | null,
): Result<Done, DeskError> {
  const row = readWholeRow(context, id);
  if (row === null) return err(storyMissing());
  const story = unpack(context, id, row);
  if (!story.ok) return story;
  context.database.transaction(() => writeRow(context, { ...story.value, spikedAt }, row.revision));
  return ok({});
}

function isTooLarge({ doc }: Story): boolean {
  return JSON.stringify(doc).length > STORY_BYTES_MAX;
}

function addStory(context: LibraryContext, story: Story): Result<{ id: string }, DeskError> {
  const parsed = parseStory(story);
  if (!parsed.ok) return err(storyWithoutForm(parsed.error));
  if (isTooLarge(parsed.value)) return err(storyTooLargeToAdd());
  if (readRowState(context, story.id) !== null) {
    return err(
      deskFailure(
        'story-changed-elsewhere',
        'A story with this id is already in the library.',
        'The story in the library is as it was.',
        'Open it from the list.',
      ),
    );
  }
  writeRow(context, parsed.value, 0);
  return ok({ id: story.id });
}

function takeStory(
  context: LibraryContext,
  story: Story,
  original: Original,
): Result<{ id: string }, DeskError> {
  return context.database.transaction(() => {
    const added = addStory(context, story);
    if (!added.ok) return added;
    keepOriginal(context, story.id, original);
    keepVersion(context, story, 'asFiled', 'As filed');
    return added;
  });
}

function countStories({ database }: LibraryContext): number {
  return (
    database.get(z.object({ stories: z.number() }), 'SELECT count(*) AS stories FROM story')
      ?.stories ?? 0
  );
}
