import { useEffect, useRef } from 'react';
import { isPressOf } from '../../ui/accelerator';
import { usePlatform } from '../../ui/keys-context';
import { cyclePane, isInFloatingLayer } from '../../ui/panes';

export interface ManagerKeys {
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLeave: () => void;
}

/** The window’s own keys, wherever in it the focus is; a dialog or a menu keeps its own. */
export function useManagerKeys(keys: ManagerKeys): void {
  const platform = usePlatform();
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || isInFloatingLayer(event.target)) return;
      const is = (accelerator: string): boolean => isPressOf(event, accelerator, platform);
      // The wording's line holds keys back from the browser that it has no use for itself: undo and Escape.
      if (event.defaultPrevented && !isInLine(event.target)) return;
      if (is('Mod+Z')) newest.current.onUndo();
      else if (is('Mod+Shift+Z') || is('Mod+Y')) newest.current.onRedo();
      else if (is('Mod+S')) newest.current.onSave();
      else if (is('Esc')) newest.current.onLeave();
      else if (is('F6')) cyclePane(1);
      else if (is('Shift+F6')) cyclePane(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [platform]);
}

function isInLine(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[contenteditable="true"]') !== null;
}
