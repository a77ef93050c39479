import { ok } from '@shared/result/result';
import type { Handlers, MemoryState } from './memory-state';

type LibraryFolderChannel = Extract<keyof Handlers, `library-folder:${string}`>;

/** Channels of the whole library as a folder of bundles. */
export function libraryFolderHandlers(state: MemoryState): Pick<Handlers, LibraryFolderChannel> {
  return {
    'library-folder:export': () =>
      ok(
        state.libraryFolder === null
          ? null
          : { folder: state.libraryFolder, stories: state.stories.size, leftOut: [] },
      ),
    'library-folder:take-in': () => ok(state.folderToTakeIn),
    'library-folder:keep-apart': ({ files }) =>
      ok({
        rows: (state.folderToTakeIn?.rows ?? [])
          .filter(({ file }) => files.includes(file))
          .map((row) => ({ ...row, became: 'taken' as const })),
      }),
    'library-folder:cancel': () => ok({}),
    'library-folder:show-folder': () => {
      state.shownFolders.push(state.libraryFolder ?? '');
      return ok({});
    },
  };
}
