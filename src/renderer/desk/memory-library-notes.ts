import type { Request } from '@shared/contract/channels';
import type { SavedFilter } from '@shared/contract/library-channels';

/** What the library knows of stories beside their records. */
export interface LibraryNotes {
  readonly pinned: Set<string>;
  readonly issues: Map<string, Omit<Request<'library:note-issues'>, 'id'>>;
  /** Of stories that have been exported: whether they are still as they went out. */
  readonly exported: Map<string, 'current' | 'changed'>;
  readonly filters: SavedFilter[];
}

/** A library that knows nothing but its stories. */
export function noLibraryNotes(): LibraryNotes {
  return { pinned: new Set(), issues: new Map(), exported: new Map(), filters: [] };
}
