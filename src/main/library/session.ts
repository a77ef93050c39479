import { z } from 'zod';
import { failureOf } from './failures';
import type { LibraryContext } from './library-context';

const sessionRow = z.object({ closed_in_order: z.number().int(), story_id: z.string().nullable() });

/** Knows whether the program was closed in order, and which story was open when it was not. */
export interface Session {
  /** True when the last use of the library ended without `end`, as after a kill or a power cut. */
  readonly brokenOff: boolean;
  /** Notes the story that is open now. Gives true once for the story that was open when a session broke off. */
  opened(storyId: string): boolean;
  /** Notes that a story was left, all of it saved, with none in its place. */
  left(storyId: string): void;
  /** The story on the desk: opened last in this session and not left; null where there is none. */
  openStory(): string | null;
  /** Treats the open story as broken off, as after a crash of its window. */
  breakOff(): void;
  /** Marks an orderly close. */
  end(): void;
}

/** Begins a session: from here on, only `end` makes it one that was closed in order. */
export function beginSession({ database }: LibraryContext): Session {
  const last = database.get(
    sessionRow,
    'SELECT closed_in_order, story_id FROM session WHERE id = 1',
  );
  const brokenOff = last !== null && last.closed_in_order === 0;
  let toReport = brokenOff ? last.story_id : null;
  let open: string | null = null;
  const write = (inOrder: boolean, storyId: string | null) => {
    try {
      database.run(
        'UPDATE session SET closed_in_order = ?, story_id = ? WHERE id = 1',
        inOrder ? 1 : 0,
        storyId,
      );
    } catch (fault) {
      // On a full disk stories must still open: a session that can't be noted only costs the notice of recovery.
      if (failureOf(fault, '') === null) throw fault;
    }
  };
  // The story to report stays named until another is opened: a second kill before that must not forget it.
  write(false, toReport);
  return {
    brokenOff,
    opened: (storyId) => {
      const report = storyId === toReport;
      toReport = null;
      open = storyId;
      write(false, storyId);
      return report;
    },
    left: (storyId) => {
      if (open !== storyId) return;
      open = null;
      write(false, null);
    },
    openStory: () => open,
    breakOff: () => {
      toReport = open;
    },
    end: () => {
      write(true, null);
    },
  };
}
