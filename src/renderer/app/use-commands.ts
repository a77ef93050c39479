import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { ComposerHandle } from '../features/composer/page/composer-handle';
import { useRunnable } from '../features/composer/status/use-composer';
import { enabledCommands, joinHandlers, type Handlers } from './commands/handlers';
import { libraryHandlers } from './commands/library-handlers';
import { pageHandlers } from './commands/page-handlers';
import { storyHandlers } from './commands/story-handlers';
import { inspectorHandlers, windowHandlers } from './commands/window-handlers';
import { useControls, useOnDesk } from './controls';
import { useDeskSettings } from './desk-settings';
import type { Columns } from './frame/use-columns';
import { useReviewHandlers } from './review/use-review-handlers';

export interface CommandsNeeds {
  readonly columns: Columns;
  readonly page: ComposerHandle | null;
  readonly houseStyle: HouseStyle | null;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** What can be done now, and the one way to do it. */
export interface Commands {
  readonly enabled: readonly CommandId[];
  readonly run: (command: CommandId) => void;
  /** Whether what lies over the window lets the command through. */
  readonly canRun: (command: CommandId) => boolean;
}

/** While something lies over the window, only these go through to it. */
const THROUGH_LAYERS = new Set<CommandId>([
  'close',
  'settings',
  'keyboard-shortcuts',
  'theme-light',
  'theme-dark',
  'theme-system',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
]);

/** The library's window also begins stories, finds commands and leads on. */
const THROUGH_LIBRARY = new Set<CommandId>([
  ...THROUGH_LAYERS,
  'commands',
  'new-story',
  'open-file',
  'take-in-clipboard',
  'take-in-folder',
  'restore-backup',
  'contributors',
  'photos',
  'corrections-log',
  'house-style',
  'next-region',
  'previous-region',
]);

/** Brings together what page, window and library can do, tells the menu which of it can run, and runs it. */
export function useCommands({ columns, page, houseStyle, searchRef }: CommandsNeeds): Commands {
  const controls = useControls();
  const { change } = useDeskSettings();
  const { onDesk } = useOnDesk();
  const runnable = useRunnable(page);
  const isOpen = onDesk.kind === 'open';
  const inspector = inspectorHandlers(controls, columns);
  const review = useReviewHandlers(columns, page);
  const handlers = joinHandlers(
    libraryHandlers(controls),
    windowHandlers(controls, columns, change),
    { 'search-library': () => searchLibrary(columns, searchRef) },
    isOpen ? inspector : {},
    isOpen ? review : {},
    isOpen ? storyHandlers(controls, houseStyle, () => inspector['show-publish']?.()) : {},
    pageHandlers(page, runnable),
  );
  const enabled = enabledCommands(handlers, isOpen);
  useMenu(enabled);
  const newest = useRef<Handlers>(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  const canRun = useCallback(
    (command: CommandId): boolean => {
      const { layer } = controls.ui.getState();
      if (layer === null || layer.kind === 'palette') return true;
      return (layer.kind === 'library' ? THROUGH_LIBRARY : THROUGH_LAYERS).has(command);
    },
    [controls],
  );
  const run = useCallback(
    (command: CommandId): void => {
      if (canRun(command)) newest.current[command]?.();
    },
    [canRun],
  );
  const list = enabled.join(' ');
  // The same commands are the same list, so that what is drawn from it need not be drawn again.
  return useMemo(
    () => ({ enabled: list.split(' ') as CommandId[], run, canRun }),
    [list, run, canRun],
  );
}

function useMenu(enabled: readonly CommandId[]): void {
  const { desk } = useControls();
  const list = enabled.join(' ');
  useEffect(
    () => void desk.ask('menu:enable', { commands: list.split(' ') as CommandId[] }),
    [desk, list],
  );
}

function searchLibrary(columns: Columns, search: RefObject<HTMLInputElement | null>): void {
  columns.show('library', true);
  // The field stands once the column does.
  requestAnimationFrame(() => {
    search.current?.focus();
    search.current?.select();
  });
}
