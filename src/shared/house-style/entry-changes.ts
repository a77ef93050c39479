/** An entry to add to a group or a list. */
export interface AddedEntry {
  /** The entry that it goes behind, by its place among those that are there; -1 for the front. */
  readonly behind: number;
  /** How it is written between brackets. */
  readonly inFlow: () => string;
  /** How it is written on lines of its own, the first of them indented by `indent` already. */
  readonly onLine: (indent: number) => string;
}

/** What comes into a group or a list and what goes. */
export interface EntryChanges {
  /** For each entry that is there, whether it goes. */
  readonly removed: readonly boolean[];
  readonly added: readonly AddedEntry[];
  /** Column of the entries, where each has lines of its own and the column can be told. */
  readonly indent: number | null;
}
