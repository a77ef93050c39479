import type { ReceivedFile } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Library } from '../library/open-library';
import { readChosenFile } from './read-file';
import { isBundle, takeBundle } from './take-bundle';

/** Files that came from outside: named at the start, by a second start, or dropped on the program's icon. */
export interface Inbox {
  /** Takes a file in: a bundle becomes a story at once, anything else waits to be fetched. */
  receive(path: string): Promise<void>;
  /** The next file that waits, once; null when there is none. */
  next(): ReceivedFile | null;
}

/** What an inbox reports. */
export interface InboxNeeds {
  readonly library: Library;
  /** A file waits. */
  readonly onFile: () => void;
  /** A bundle was taken in, or was there already. */
  readonly onStory: (id: string) => void;
  /** A file could not be taken in. */
  readonly onTrouble: (error: DeskError) => void;
}

/** An empty inbox. */
export function makeInbox({ library, onFile, onStory, onTrouble }: InboxNeeds): Inbox {
  const waiting: ReceivedFile[] = [];
  return {
    receive: async (path) => {
      if (isBundle(path)) {
        const taken = await takeBundle(library, path);
        if (taken.ok) onStory(taken.value.id);
        else onTrouble(taken.error);
        return;
      }
      const file = await readChosenFile(path);
      if (!file.ok) {
        onTrouble(file.error);
        return;
      }
      waiting.push(file.value);
      onFile();
    },
    next: () => waiting.shift() ?? null,
  };
}
