import type { Reply } from '@shared/contract/channels';
import { COMMANDS } from '@shared/contract/commands';
import { draftName } from '@shared/export/draft-mark';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { err, ok } from '@shared/result/result';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

type WorldChannel = Exclude<
  keyof Handlers,
  | `story:${string}`
  | `library:${string}`
  | `library-folder:${string}`
  | `version:${string}`
  | `house-style:${string}`
  | `contributor:${string}`
  | `photo:${string}`
  | `dictionary:${string}`
  | `rules:${string}`
  | `archive:${string}`
  | `corrections:${string}`
  | `backup:${string}`
  | `hand-off:${string}`
  | `import:${string}`
  | 'settings:change'
>;

/** Channels that reach files, the window and the machine. */
export function worldHandlers(state: MemoryState): Pick<Handlers, WorldChannel> {
  return {
    ...fileHandlers(state),
    ...windowHandlers(state),
    'settings:read': () => ok(state.settings),
    'log:write': ({ message }) => {
      state.log.push(message);
      return ok({});
    },
  };
}

type LastExport = NonNullable<Reply<'export:last'>>;
type FileChannel = Extract<WorldChannel, `export:${string}`>;

function fileHandlers(state: MemoryState): Pick<Handlers, FileChannel> {
  const used = new Map<string, Pick<LastExport, 'targets' | 'presetId'>>();
  return {
    'export:choose-folder': () =>
      ok(
        state.exportFolder === null
          ? null
          : { token: '00000000-0000-4000-8000-00000000f01d', folder: state.exportFolder },
      ),
    'export:write': ({ storyId, targets, draft, presetId = null }) => {
      if (!state.stories.has(storyId))
        return err(memoryFailure('story-missing', 'This story is not in the library.'));
      if (state.exportFolder === null) return ok(null);
      const written = {
        folder: state.exportFolder,
        files: targets.map(
          (target) =>
            `story${draftName(draft)}${target === 'page' ? '' : `.${target}`}${TARGET_NAMES[target].ending}`,
        ),
        warnings: [],
      };
      state.exports.set(storyId, written);
      if (!draft) used.set(storyId, { targets, presetId });
      return ok(written);
    },
    'export:cancel': () => ok({}),
    'export:copy': ({ storyId }) => {
      if (!state.stories.has(storyId))
        return err(memoryFailure('story-missing', 'This story is not in the library.'));
      state.clipboard = { text: 'The story', html: '<article>The story</article>' };
      return ok({ characters: state.clipboard.html.length, warnings: [] });
    },
    'export:last': ({ storyId }) => {
      const last = state.exports.get(storyId);
      if (last === undefined) return ok(null);
      const { folder } = last;
      return ok({
        ...(used.get(storyId) ?? { targets: ['page'], presetId: null }),
        at: '2026-03-28T12:04:00Z',
        folder,
        changed: true,
      });
    },
    'export:reveal': ({ storyId }) => ok({ shown: state.exports.has(storyId) }),
  };
}

type WindowChannel = Extract<
  WorldChannel,
  | `desk:${string}`
  | `menu:${string}`
  | `window:${string}`
  | `link:${string}`
  | `clipboard:${string}`
>;

function windowHandlers(state: MemoryState): Pick<Handlers, WindowChannel> {
  return {
    'desk:about': () =>
      ok({
        platform: state.platform,
        version: '0.1.0',
        libraryFolder: '/home/desk/Standfirst',
        libraryBytes: 1_048_576,
        stories: state.stories.size,
      }),
    'desk:show-library-folder': () => ok({}),
    'menu:enable': ({ commands }) => {
      state.enabledCommands = COMMANDS.map(({ id }) => id).filter((id) => commands.includes(id));
      return ok({});
    },
    'window:open-settings': () => ok({}),
    'window:close': () => ok({}),
    'window:flushed': ({ saved }) => {
      state.flushed = saved;
      return ok({});
    },
    'window:print': () => ok({}),
    'window:zoom': ({ step }) => {
      state.zoom = step === 'reset' ? 100 : state.zoom + (step === 'in' ? 10 : -10);
      return ok({ percent: state.zoom });
    },
    'link:open': () => ok({}),
    'clipboard:write': ({ text }) => {
      state.clipboard = { text, html: '' };
      return ok({});
    },
  };
}
