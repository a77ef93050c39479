import type { ReceivedFile } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Library } from '../library/open-library';
import { readChosenFile } from './read-file';
import { makeReturnedStories, type ReturnedStories } from './returned-stories';
import { isBundle, openBundle, readBundleFile, takeBundle } from './take-bundle';

/** Files that came from outside: named at the start, by a second start, or dropped on the program. */
export interface Inbox {
  /** Takes a file in: a bundle becomes a story at once, anything else waits to be fetched. */
  receive(path: string): Promise<void>;
  /** Takes a bundle in whose bytes are at hand. */
  receiveBundle(file: ReceivedFile): Promise<void>;
  /** The next file that waits, once; null when there is none. */
  next(): ReceivedFile | null;
  /** Stories that came back in other words, until somebody says what becomes of them. */
  readonly returned: ReturnedStories;
}

/** What an inbox reports. */
export interface InboxNeeds {
  readonly library: Library;
  /** A file waits. */
  readonly onFile: () => void;
  /** A bundle was taken in, or was there already. */
  readonly onStory: (id: string) => void;
  /** A story that is here in other words came back. */
  readonly onReturn: () => void;
  /** A file could not be taken in. */
  readonly onTrouble: (error: DeskError) => void;
}

/** An empty inbox. */
export function makeInbox({ library, onFile, onStory, onReturn, onTrouble }: InboxNeeds): Inbox {
  const waiting: ReceivedFile[] = [];
  const returned = makeReturnedStories(library);
  const receiveBundle = async (file: ReceivedFile): Promise<void> => {
    const bundle = await openBundle(file);
    const taken = bundle.ok ? await takeBundle(library, bundle.value) : bundle;
    if (!taken.ok) onTrouble(taken.error);
    else if (taken.value.kind === 'kept') onStory(taken.value.id);
    else {
      returned.add(file.name, taken.value.bundle);
      onReturn();
    }
  };
  return {
    returned,
    receiveBundle,
    receive: async (path) => {
      const bundle = isBundle(path);
      const file = await (bundle ? readBundleFile(path) : readChosenFile(path));
      if (!file.ok) {
        onTrouble(file.error);
        return;
      }
      if (bundle) {
        await receiveBundle(file.value);
        return;
      }
      waiting.push(file.value);
      onFile();
    },
    next: () => waiting.shift() ?? null,
  };
}
