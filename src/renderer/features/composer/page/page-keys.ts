import { redo, undo } from '@tiptap/pm/history';
import { baseKeymap } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { Plugin, type Command } from '@tiptap/pm/state';
import { COMMANDS, keysOf, type CommandId } from '@shared/contract/commands';
import { isPressOf } from '../../../ui/accelerator';
import type { Platform } from '../../../ui/platform';
import {
  backspace,
  enter,
  forwardDelete,
  selectAll,
  shiftTab,
  stepOverEdge,
  tab,
} from '../fields/field-keys';
import { undoSetCharacter } from '../typography/smart-typing';

/** Keys that belong to the text itself and cannot be changed. */
export function textKeys(): Plugin[] {
  const erase: Command = (state, dispatch, view) =>
    undoSetCharacter(state, dispatch, view) || backspace(state, dispatch, view);
  const keys: Record<string, Command> = {
    Enter: enter,
    'Shift-Enter': enter,
    'Mod-Enter': () => false,
    Tab: tab,
    'Shift-Tab': shiftTab,
    ArrowLeft: stepOverEdge(-1),
    ArrowRight: stepOverEdge(1),
    'Mod-a': selectAll,
    'Shift-Mod-z': redo,
    'Shift-Mod-Z': redo,
    'Mod-z': undo,
    'Mod-y': redo,
  };
  for (const name of ['Backspace', 'Shift-Backspace', 'Mod-Backspace', 'Alt-Backspace', 'Ctrl-h'])
    keys[name] = erase;
  for (const name of ['Delete', 'Shift-Delete', 'Mod-Delete', 'Alt-Delete', 'Ctrl-d'])
    keys[name] = forwardDelete;
  return [keymap(keys), keymap(withoutKeys(baseKeymap, ['Mod-Enter']))];
}

function withoutKeys(
  keys: Readonly<Record<string, Command>>,
  dropped: readonly string[],
): Record<string, Command> {
  return Object.fromEntries(Object.entries(keys).filter(([name]) => !dropped.includes(name)));
}

/** Commands whose keys the page itself takes, as the user has set them. */
export interface Shortcuts {
  readonly platform: Platform;
  readonly changed: Readonly<Record<string, string | null>>;
}

/** Runs commands of the menu that leave their keys to the page. `shortcuts` is asked at every press, so changes hold at once. */
export function commandKeys(shortcuts: () => Shortcuts, run: (id: CommandId) => boolean): Plugin {
  const own = COMMANDS.filter((command) => 'editorKeys' in command);
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        if (view.composing || !(event.ctrlKey || event.metaKey || event.altKey)) return false;
        const { platform, changed } = shortcuts();
        const command = own.find((each) => {
          const keys = keysOf(each, platform, changed);
          return keys !== null && isPressOf(event, keys, platform);
        });
        return command !== undefined && run(command.id);
      },
    },
  });
}
