import type { KeyboardEvent } from 'react';
import { rovingIndex } from './roving-index';

/** ↑ ↓ Home End go from button to button of a list that stands on the page; other keys are left alone. */
export function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  if (!['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = rovingIndex(event.key, at, buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}
