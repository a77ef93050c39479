import { useState } from 'react';
import { placeOf, rowAt, type ShownPages, type TableQuestion } from './story-pages';

/** Where the cursor of the table stands, and what is selected. */
interface Place {
  readonly question: TableQuestion | null;
  readonly at: number;
  readonly id: string | null;
  /** Where a stretch began. */
  readonly anchor: number;
  readonly chosen: ReadonlySet<string>;
}

/** How a row is come to: alone, as the end of a stretch, or beside what is selected. */
export type Step = 'alone' | 'stretch' | 'beside';

/** The cursor and the selection of the table. */
export interface Selection {
  /** The row of the cursor; −1 where there is none. */
  readonly active: number;
  readonly activeId: string | null;
  /** What is selected beyond the row of the cursor; empty: that row alone. */
  readonly chosen: ReadonlySet<string>;
  /** What a key or a menu is for: all that is selected, or the story of the cursor. */
  readonly targets: readonly string[];
  readonly goTo: (index: number, step?: Step) => void;
  /** The cursor goes to a story as soon as its row is here. */
  readonly goToStory: (id: string) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Keeps cursor and selection as rows come, go and change places: both go by story, not by line. `allIds` gives every
 * story of the table in order, for a stretch over rows that are not here; null where the library could not say.
 */
export function useSelection(
  shown: ShownPages,
  firstId: string | null,
  allIds: () => Promise<readonly string[] | null>,
): Selection {
  const [kept, setKept] = useState<Place>({
    ...{ question: null, at: 0, id: firstId, anchor: 0, chosen: NOBODY },
  });
  const isOther = kept.question !== null && kept.question !== shown.question;
  const sameAgain = isOther && JSON.stringify(kept.question) === JSON.stringify(shown.question);
  // Another question is another table: the cursor begins at its top, with nothing selected.
  const place: Place =
    isOther && !sameAgain ? { ...kept, at: 0, id: null, anchor: 0, chosen: NOBODY } : kept;
  const found = place.id === null ? -1 : placeNear(shown, place.at, place.id);
  const active = found >= 0 ? found : Math.min(place.at, shown.found - 1);
  const activeId = rowAt(shown, active)?.id ?? null;
  const put = (changes: Partial<Place>): void =>
    setKept({ ...place, question: shown.question, at: active, id: activeId, ...changes });

  const goTo = (index: number, step: Step = 'alone'): void => {
    if (index < 0 || index >= shown.found) return;
    const id = rowAt(shown, index)?.id ?? null;
    const next = { at: index, id };
    if (step === 'alone') put({ ...next, anchor: index, chosen: NOBODY });
    else if (step === 'beside') {
      const chosen = new Set(
        place.chosen.size === 0 && activeId !== null ? [activeId] : place.chosen,
      );
      if (id !== null && !chosen.delete(id)) chosen.add(id);
      put({ ...next, anchor: index, chosen });
    } else {
      const [first, last] = [Math.min(place.anchor, index), Math.max(place.anchor, index)];
      const here = idsBetween(shown, first, last);
      if (here !== null) put({ ...next, chosen: new Set(here) });
      else
        void allIds().then((ids) => {
          if (ids !== null) put({ ...next, chosen: new Set(ids.slice(first, last + 1)) });
        });
    }
  };
  return {
    active,
    activeId,
    chosen: place.chosen,
    targets: place.chosen.size > 0 ? [...place.chosen] : activeId === null ? [] : [activeId],
    goTo,
    goToStory: (id) => put({ id, chosen: NOBODY }),
    selectAll: () =>
      void allIds().then((ids) => {
        if (ids !== null) put({ chosen: new Set(ids) });
      }),
    selectNone: () => put({ chosen: NOBODY, anchor: active }),
  };
}

/** Where a story stands; looked for first where it last was. */
function placeNear(shown: ShownPages, at: number, id: string): number {
  return rowAt(shown, at)?.id === id ? at : placeOf(shown, id);
}

/** The stories of a stretch; null where some of its rows are not here. */
function idsBetween(shown: ShownPages, first: number, last: number): string[] | null {
  const ids: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const row = rowAt(shown, index);
    if (row === undefined) return null;
    ids.push(row.id);
  }
  return ids;
}
