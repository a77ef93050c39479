/** What a command line has around it; a test gives its own. */
export interface Terminal {
  /** Standard output: results only. */
  readonly write: (text: string) => void;
  /** Standard error: one line of words. */
  readonly say: (line: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Folder of the house styles that ship. */
  readonly houseStyles: string;
  /** Folder of the desk's own house styles; it may not be there. */
  readonly ownStyles: string;
}

/** Lines of a small table with the labels in one column. */
export function table(rows: readonly (readonly [label: string, value: string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join('');
}
