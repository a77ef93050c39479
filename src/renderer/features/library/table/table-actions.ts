import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { LibraryChange } from '@shared/contract/library-channels';
import type { Result } from '@shared/result/result';

/** What became of a change. */
export interface ChangeOutcome extends Reply<'library:change'> {
  /** Whoever made the change has already said why the story refused. */
  readonly isTold: boolean;
}

/** What the window does to stories for their table: the open one is never changed behind its writer's back. */
export interface TableActions {
  readonly change: (
    ids: readonly string[],
    change: LibraryChange,
  ) => Promise<Result<ChangeOutcome, DeskError>>;
  /** Has the library take what the open story has not saved yet. */
  readonly save: () => Promise<unknown>;
  /** Gives the id of the copy. */
  readonly duplicate: (id: string) => Promise<Result<string, DeskError>>;
  /** Takes spiked stories out for good; gives how many. */
  readonly remove: (ids: readonly string[]) => Promise<Result<number, DeskError>>;
}
