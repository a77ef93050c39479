import type { KeyboardEvent } from 'react';
import type { Platform } from '../../ui/platform';
import type { PreviewAction } from './preview-state';

type Move = Extract<PreviewAction, { type: 'move' }>['by'];

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** The move that a key without modifiers makes in a list of lines; null for any other. */
export function listMove({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Move | null {
  return altKey || ctrlKey || metaKey || shiftKey ? null : (MOVES.get(key) ?? null);
}

/** Keys to the tray and back: on Linux Ctrl+Alt with an arrow belongs to the desktop, which changes workspaces. */
export const TRAY_KEYS: Readonly<Record<Platform, { readonly down: string; readonly up: string }>> =
  {
    mac: { down: 'Alt+Cmd+Down', up: 'Alt+Cmd+Up' },
    other: { down: 'Ctrl+Down', up: 'Ctrl+Up' },
  };
