import { partLines } from '../story/compare/part-lines';
import type { Story } from '../story/story';
import type { HandOffChange, HandOffRow } from './hand-off-change';
import { partRows } from './part-changes';
import { mediaChanges, recordChanges } from './record-fields';

/**
 * Lays the story that came back beside the one here: the page part by part in its order, then the furniture that is
 * another. `base` is the text that both come from, null where it is not at hand; it decides only who made a change.
 */
export function compareHandOff(here: Story, came: Story, base: Story | null): HandOffRow[] {
  const page = partRows(here, came, base).map((row): HandOffRow => {
    if (row.change === null)
      return { kind: 'same', lines: row.here === null ? [] : partLines(row.here.node, here) };
    return { kind: row.moved === 'from' ? 'moved-from' : 'change', change: row.change };
  });
  const record = [...recordChanges(here, came, base), ...mediaChanges(here, came, base)];
  return [...page, ...record.map((change): HandOffRow => ({ kind: 'change', change }))];
}

/** The changes of a comparison, each once. */
export function changesOf(rows: readonly HandOffRow[]): HandOffChange[] {
  return rows.flatMap((row) => (row.kind === 'change' ? [row.change] : []));
}

/** The changes that are taken over unless somebody says otherwise: those that only the sender has made. */
export function chosenAtFirst(rows: readonly HandOffRow[]): ReadonlySet<string> {
  return new Set(
    changesOf(rows)
      .filter(({ by }) => by === 'came')
      .map(({ id }) => id),
  );
}
