import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';

/** What a drag needs to know of what it drags. */
export interface Drag<T> {
  /** The picture that distances are measured on. */
  readonly over: RefObject<HTMLElement | null>;
  /** What is dragged, as it stands when the pointer goes down. */
  readonly begin: () => T;
  /** The pointer is so far from where it went down, in fractions of the picture's sides. */
  readonly move: (from: T, dx: number, dy: number) => void;
  /** The pointer went up; false where the drag was called off and all is to be as before. */
  readonly end: (kept: boolean) => void;
}

interface Started<T> {
  readonly from: T;
  readonly x: number;
  readonly y: number;
}

/** Handlers for a drag by pointer, which stays with the element once it is down. Esc calls it off. */
export function useDrag<T>({ over, begin, move, end }: Drag<T>) {
  const started = useRef<Started<T> | null>(null);
  const stop = (kept: boolean): void => {
    if (started.current === null) return;
    started.current = null;
    end(kept);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      started.current = { from: begin(), x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const picture = over.current?.getBoundingClientRect();
      if (started.current === null || !picture || picture.width === 0) return;
      const { from, x, y } = started.current;
      move(from, (event.clientX - x) / picture.width, (event.clientY - y) / picture.height);
    },
    onPointerUp: () => stop(true),
    onPointerCancel: () => stop(false),
    onLostPointerCapture: () => stop(true),
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>): void => {
      if (event.key !== 'Escape' || started.current === null) return;
      // Esc would close the dialog as well.
      event.stopPropagation();
      stop(false);
    },
  };
}

/** How far an arrow key goes: the unit to each side, `far` units with Shift; null for another key. */
export function arrowStep(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  far: number,
): { readonly dx: number; readonly dy: number } | null {
  const step = shiftKey ? far : 1;
  switch (key) {
    case 'ArrowLeft':
      return { dx: -step, dy: 0 };
    case 'ArrowRight':
      return { dx: step, dy: 0 };
    case 'ArrowUp':
      return { dx: 0, dy: -step };
    case 'ArrowDown':
      return { dx: 0, dy: step };
    default:
      return null;
  }
}
