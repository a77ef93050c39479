import { useMemo, useSyncExternalStore, type RefObject } from 'react';

/** A row of the table, in px: a headline, a line below it, and the room around them. */
export const ROW_HEIGHT = 60;
/** So many rows are drawn beyond either edge of what is in sight. */
const BEYOND = 8;

/** The rows that are drawn: from `first` up to and including `last`. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Which rows of equal height are drawn, as their place scrolls and grows. */
export function useRowWindow(scroll: RefObject<HTMLElement | null>, count: number): RowWindow {
  const subscribe = useMemo(() => watchPlace(scroll), [scroll]);
  // Whole rows: between two of them nothing is drawn anew.
  const top = useSyncExternalStore(subscribe, () =>
    Math.floor((scroll.current?.scrollTop ?? 0) / ROW_HEIGHT),
  );
  const inSight = useSyncExternalStore(subscribe, () =>
    Math.ceil((scroll.current?.clientHeight ?? 900) / ROW_HEIGHT),
  );
  return {
    first: Math.min(Math.max(0, top - BEYOND), Math.max(0, count - 1)),
    last: Math.min(top + inSight + BEYOND, count - 1),
  };
}

/** Tells when a place has scrolled, or the window has another size. */
function watchPlace(scroll: RefObject<HTMLElement | null>) {
  return (tell: () => void): (() => void) => {
    const place = scroll.current;
    place?.addEventListener('scroll', tell, { passive: true });
    window.addEventListener('resize', tell);
    return () => {
      place?.removeEventListener('scroll', tell);
      window.removeEventListener('resize', tell);
    };
  };
}

/** How many whole rows are in sight: a step of PgDn. */
export function rowsInSight(place: HTMLElement | null): number {
  return Math.max(1, Math.floor((place?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
}

/** Scrolls so that a row is wholly in sight, and no farther. `head` is what covers the top, in px. */
export function bringIntoSight(place: HTMLElement, index: number, head: number): void {
  const top = index * ROW_HEIGHT;
  const room = place.clientHeight - head;
  if (top < place.scrollTop) place.scrollTop = top;
  else if (top + ROW_HEIGHT > place.scrollTop + room) place.scrollTop = top + ROW_HEIGHT - room;
}
