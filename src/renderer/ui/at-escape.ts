import type { KeyboardEvent } from 'react';

/** Leaves a small form at Esc, and nothing around it: the key is spent. While an input method composes, it is its own. */
export function atEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    leave();
  };
}
