import type { KeyboardEvent } from 'react';
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
