import { keymap } from '@tiptap/pm/keymap';
import type { Command, Plugin } from '@tiptap/pm/state';
import type { StyleDesk } from './style-actions';

/** F8 goes from match to match, whatever keys the commands have: the habit of other editors. */
export function styleKeys(desk: StyleDesk): Plugin {
  const step =
    (direction: 1 | -1): Command =>
    (_state, dispatch) => {
      if (dispatch) desk.step(direction);
      return true;
    };
  return keymap({ F8: step(1), 'Shift-F8': step(-1) });
}
