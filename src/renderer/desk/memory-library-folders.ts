import { ok } from '@shared/result/result';
import type { Handlers, MemoryState } from './memory-state';

type LibraryFolderChannel = Extract<keyof Handlers, `library:${string}`>;

/** Channels of the whole library as a folder of bundles. */
export function libraryFolderHandlers(state: MemoryState): Pick<Handlers, LibraryFolderChannel> {
  return {
    'library:export': () =>
      ok(
        state.libraryFolder === null
          ? null
          : { folder: state.libraryFolder, stories: state.stories.size, leftOut: [] },
      ),
    'library:take-in': () => ok(state.folderToTakeIn),
    'library:keep-apart': ({ files }) =>
      ok({
        rows: (state.folderToTakeIn?.rows ?? [])
          .filter(({ file }) => files.includes(file))
          .map((row) => ({ ...row, became: 'taken' as const })),
      }),
    'library:cancel': () => ok({}),
    'library:show-folder': () => {
      state.shownFolders.push(state.libraryFolder ?? '');
      return ok({});
    },
  };
}
