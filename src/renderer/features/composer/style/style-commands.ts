import type { Command } from '@tiptap/pm/state';
import type { StoreApi } from 'zustand/vanilla';
import type { StoryStyle } from '../../../desk/story-style/story-style';
import type { StyleDesk } from './style-actions';

/** The commands of the house style on a page. */
export type StyleCommandId =
  | 'next-style-match'
  | 'previous-style-match'
  | 'apply-fix'
  | 'ignore-once'
  | 'ignore-in-story'
  | 'fix-all-safe';

/** Each acts on the current match, where there is one; the two that go from match to match say when there is none. */
export function styleCommands(
  desk: StyleDesk,
  store: StoreApi<StoryStyle>,
): Readonly<Record<StyleCommandId, Command>> {
  const onCurrent =
    (able: (id: string) => boolean, act: (id: string) => void): Command =>
    (_state, dispatch) => {
      const { current } = store.getState();
      if (current === null || !able(current)) return false;
      if (dispatch) act(current);
      return true;
    };
  const step =
    (direction: 1 | -1): Command =>
    (_state, dispatch) => {
      if (dispatch) desk.step(direction);
      return true;
    };
  return {
    'next-style-match': step(1),
    'previous-style-match': step(-1),
    'apply-fix': onCurrent(
      (id) => {
        const shown = desk.matchOf(id);
        return shown?.isFree === true && shown.match.suggestions.length > 0;
      },
      (id) => desk.apply(id, 0),
    ),
    'ignore-once': onCurrent(
      (id) => desk.matchOf(id) !== null,
      (id) => desk.ignore(id, 'once'),
    ),
    'ignore-in-story': onCurrent(
      (id) => desk.matchOf(id) !== null,
      (id) => desk.ignore(id, 'story'),
    ),
    'fix-all-safe': (_state, dispatch) => {
      if (store.getState().safe === 0) return false;
      if (dispatch) void desk.fixAllSafe();
      return true;
    },
  };
}
