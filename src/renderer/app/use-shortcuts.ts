import { useEffect } from 'react';
import { COMMANDS, keysOf, type CommandId } from '@shared/contract/commands';
import { isPressOf } from '../ui/accelerator';
import { usePlatform } from '../ui/keys-context';
import type { Commands } from './use-commands';
import { useDeskSettings } from './desk-settings';

/**
 * Runs commands by their keys in the window itself. The menu knows the same keys, but a command that comes
 * back from it arrives after the next key: the first letter meant for the palette would fall into the copy.
 * What is not run here is left to the page and, after it, to the menu.
 */
export function useShortcuts({ enabled, run, canRun }: Commands): void {
  const platform = usePlatform();
  const { settings } = useDeskSettings();
  useEffect(() => {
    const can = new Set<CommandId>(enabled);
    const own = COMMANDS.flatMap((command) => {
      const keys = keysOf(command, platform, settings.shortcuts);
      return keys === null || 'editorKeys' in command || !can.has(command.id)
        ? []
        : [{ id: command.id, keys }];
    });
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.getModifierState('AltGraph')) return;
      const command = own.find(({ keys }) => isPressOf(event, keys, platform));
      if (command === undefined || !canRun(command.id)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || REPEATABLE.has(command.id)) run(command.id);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [enabled, run, canRun, platform, settings.shortcuts]);
}

/** A key held down runs a command once, but for these. */
const REPEATABLE = new Set<CommandId>(['next-region', 'previous-region', 'zoom-in', 'zoom-out']);
