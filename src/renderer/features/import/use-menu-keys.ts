import { useEffect, useRef } from 'react';
import type { LineKind } from '@shared/import/line-kind';
import { kindOfLetter, moveInMenu, type KindColumns, type MenuMove } from './kind-menu';

export interface MenuKeys {
  readonly columns: KindColumns;
  readonly onMove: (to: LineKind) => void;
  readonly onChoose: (kind: LineKind) => void;
  readonly onClose: () => void;
}

const MOVES: ReadonlySet<string> = new Set<MenuMove>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);
const isMove = (key: string): key is MenuMove => MOVES.has(key);

/**
 * The open menu's keys. They are heard before anything else and wherever the focus is: a fast typist
 * presses Space and the letter before the focus has moved into the menu.
 */
export function useMenuKeys(at: LineKind, keys: MenuKeys): void {
  const newest = useRef({ at, keys });
  useEffect(() => {
    newest.current = { at, keys };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!answer(event.key, newest.current.at, newest.current.keys)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

/** Does what a key means in the menu; false for a key that means nothing there. */
function answer(
  key: string,
  at: LineKind,
  { columns, onMove, onChoose, onClose }: MenuKeys,
): boolean {
  const kind = key.length === 1 ? kindOfLetter(key, columns) : null;
  if (isMove(key)) onMove(moveInMenu(at, key, columns));
  else if (kind !== null) onChoose(kind);
  else if (key === 'Enter' || key === ' ') onChoose(at);
  else if (key === 'Escape' || key === 'Tab') onClose();
  else return false;
  return true;
}
