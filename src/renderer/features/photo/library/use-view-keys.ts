import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { isPressOf } from '../../../ui/accelerator';
import { usePlatform } from '../../../ui/keys-context';

export interface ViewPlaces {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly details: RefObject<HTMLElement | null>;
}

/** ⌘F searches; Esc leaves the details for the grid, and the grid for the library. */
export function useViewKeys(
  { search, grid, details }: ViewPlaces,
  leave: () => void,
): (event: KeyboardEvent) => void {
  const platform = usePlatform();
  return (event) => {
    // What floats over the view is drawn elsewhere on the page, and has keys of its own.
    const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.defaultPrevented || !isWithin) return;
    if (isPressOf(event, 'Mod+F', platform)) {
      search.current?.focus();
      search.current?.select();
    } else if (event.key === 'Escape') {
      if (details.current?.contains(document.activeElement) === true) grid.current?.focus();
      else leave();
    } else return;
    event.preventDefault();
  };
}

/** The grid has the focus when it first stands, or the way in for pictures where there is none. */
export function useFirstFocus(
  grid: ViewPlaces['grid'],
  add: RefObject<HTMLButtonElement | null>,
  ready: boolean,
): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    (grid.current ?? add.current)?.focus();
  }, [grid, add, ready]);
}
