import { useEffect, useRef } from 'react';
import { isPressOf } from '../../ui/accelerator';
import { usePlatform } from '../../ui/keys-context';

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
      if (event.isComposing || isElsewhere(event.target)) return;
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

/** Floating layers answer their own keys. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !==
      null
  );
}

function isInLine(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[contenteditable="true"]') !== null;
}

/** Where the focus lands in a pane, best first. */
const ENTRIES = [
  '[data-pane-entry]',
  '[contenteditable="true"]',
  'input:not(:read-only)',
  'button:not(:disabled)',
  '[tabindex]',
];

/** Moves the focus to the next pane (−1: the one before), round and round. */
function cyclePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll('[data-pane]')];
  // The slot's form is a pane within the template's.
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const start = at < 0 ? (step === 1 ? -1 : 0) : at;
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const pane = panes[(start + step * turn + panes.length * 2) % panes.length];
    const entry = ENTRIES.map((each) => pane?.querySelector<HTMLElement>(each) ?? null).find(
      (each) => each !== null,
    );
    if (!entry) continue;
    entry.focus();
    return;
  }
}
