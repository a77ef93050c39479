import type { Transaction } from '@tiptap/pm/state';

/** A place in the document that is followed while something is waited for. */
export interface TrackedPlace {
  /** Where it is now; null once what stood there is gone. */
  readonly pos: () => number | null;
  readonly release: () => void;
}

/** Follows places through every change of the document. */
export class TrackedPlaces {
  readonly #places = new Set<{ pos: number | null }>();

  track(pos: number): TrackedPlace {
    const place: { pos: number | null } = { pos };
    this.#places.add(place);
    return { pos: () => place.pos, release: () => this.#places.delete(place) };
  }

  follow(tr: Transaction): void {
    for (const place of this.#places) {
      if (place.pos === null) continue;
      const { pos, deletedAfter } = tr.mapping.mapResult(place.pos, 1);
      place.pos = deletedAfter && !isReplaced(tr, place.pos) ? null : pos;
    }
  }
}

/** Whether what begins at a place has given way to another node of its type, as when its attributes change. */
function isReplaced(tr: Transaction, pos: number): boolean {
  const type = tr.before.nodeAt(pos)?.type;
  return tr.mapping.maps.some((map, step) => {
    const start = tr.mapping.slice(0, step).map(pos, -1);
    const filled: number[] = [];
    map.forEach((oldStart, _oldEnd, newStart, newEnd) => {
      if (oldStart === start && newEnd > newStart) filled.push(newStart);
    });
    return filled.length > 0 && tr.doc.nodeAt(tr.mapping.map(pos, -1))?.type === type;
  });
}
