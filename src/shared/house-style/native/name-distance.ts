/** How many letters must be changed, put in, taken out or turned round to make one word of another. */
export function lettersApart(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let older: number[] = [];
  let last = b.map((_letter, at) => at + 1);
  let lastStart = 0;
  a.forEach((letter, row) => {
    const start = row + 1;
    const line: number[] = [];
    b.forEach((wanted, at) => {
      const before = at === 0 ? lastStart : (last[at - 1] ?? 0);
      const left = at === 0 ? start : (line[at - 1] ?? 0);
      const change = before + (letter === wanted ? 0 : 1);
      let best = Math.min(change, left + 1, (last[at] ?? 0) + 1);
      const isTurned = row > 0 && at > 0 && letter === b[at - 1] && a[row - 1] === wanted;
      if (isTurned) best = Math.min(best, (at > 1 ? (older[at - 2] ?? 0) : row - 1) + 1);
      line.push(best);
    });
    older = last;
    last = line;
    lastStart = start;
  });
  return last.at(-1) ?? a.length;
}
