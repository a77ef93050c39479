import type { LibraryChange, TableRow } from '@shared/contract/library-channels';

/** A change, and the stories that it is for. */
export interface ChangeOf {
  readonly ids: readonly string[];
  readonly change: LibraryChange;
}

/**
 * What brings changed stories back to how their rows stood before; like changes are one. Null where the row of one is
 * not known: then nobody can say how it stood. Spiking and restoring need no rows.
 */
export function undoChange(
  change: LibraryChange,
  changed: readonly string[],
  before: (id: string) => TableRow | undefined,
): ChangeOf[] | null {
  if (change.kind === 'spike') return [{ ids: changed, change: { kind: 'restore' } }];
  if (change.kind === 'restore') return [{ ids: changed, change: { kind: 'spike' } }];
  const groups = new Map<string, { ids: string[]; change: LibraryChange }>();
  for (const id of changed) {
    const row = before(id);
    if (row === undefined) return null;
    const back = backOf(change, row);
    if (back === null) continue;
    const key = JSON.stringify(back);
    const group = groups.get(key) ?? { ids: [], change: back };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What brings one story back; null where the change has left it as it was. */
function backOf(
  change: Exclude<LibraryChange, { kind: 'spike' | 'restore' }>,
  row: TableRow,
): LibraryChange | null {
  switch (change.kind) {
    case 'status':
      return row.status === change.status ? null : { kind: 'status', status: row.status };
    case 'pin':
      return row.pinned === change.pinned ? null : { kind: 'pin', pinned: row.pinned };
    case 'due':
      return row.dueAt === change.dueAt ? null : { kind: 'due', dueAt: row.dueAt };
    case 'embargo':
      return row.embargoUntil === change.embargoUntil
        ? null
        : { kind: 'embargo', embargoUntil: row.embargoUntil };
    case 'tags': {
      const remove = change.add.filter((tag) => !row.tags.includes(tag));
      const add = row.tags.filter((tag) => change.remove.includes(tag));
      return remove.length + add.length === 0 ? null : { kind: 'tags', add, remove };
    }
  }
}
