import { useEffect, useRef } from 'react';
import { isPressOf } from '../../ui/accelerator';
import { usePlatform } from '../../ui/keys-context';
import { cyclePane, isInFloatingLayer } from '../../ui/panes';
import { TRAY_KEYS } from './list-keys';
import type { PreviewAction } from './preview-state';

export interface PreviewKeys {
  readonly onTake: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onAct: (action: PreviewAction) => void;
}

/** The preview's own keys, wherever in it the focus is; what a menu or a question takes for itself stays theirs. */
export function usePreviewKeys(keys: PreviewKeys): void {
  const platform = usePlatform();
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isInFloatingLayer(event.target)) return;
      const { onTake, onCancel, onUndo, onAct } = newest.current;
      const is = (accelerator: string): boolean => isPressOf(event, accelerator, platform);
      if (is('Mod+Enter')) onTake();
      else if (is('Esc')) onCancel();
      else if (is('Mod+Z')) onUndo();
      else if (is('Mod+;') || is('F8')) onAct({ type: 'next-not-sure' });
      else if (is(TRAY_KEYS[platform].down)) onAct({ type: 'to-tray' });
      else if (is(TRAY_KEYS[platform].up)) onAct({ type: 'to-lines' });
      else if (is('F6')) cyclePane(1);
      else if (is('Shift+F6')) cyclePane(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [platform]);
}
