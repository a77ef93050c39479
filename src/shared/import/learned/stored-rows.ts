/** Rows of a stored table: a key and, behind a tab, what is stored of it. */
export function readRows(text: string): [key: string, stored: string][] {
  return text.split('\n').flatMap((row): [string, string][] => {
    const at = row.lastIndexOf('\t');
    return at < 0 ? [] : [[row.slice(0, at), row.slice(at + 1)]];
  });
}

/** Numbers that are stored as whole numbers of `unit`, by their keys. */
export function readNumbers(text: string, unit: number): Map<string, number> {
  return new Map(readRows(text).map(([key, units]) => [key, Number(units) * unit]));
}

/** Writes numbers down as whole numbers of `unit`, by key; what rounds to nothing is left out. */
export function storeNumbers(numbers: ReadonlyMap<string, number>, unit: number): string {
  return [...numbers]
    .flatMap(([key, number]) => {
      const units = Math.round(number / unit);
      return units === 0 ? [] : [`${key}\t${units}`];
    })
    .sort()
    .join('\n');
}
