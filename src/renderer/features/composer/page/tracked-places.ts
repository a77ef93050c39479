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
      place.pos = deletedAfter ? null : pos;
    }
  }
}
