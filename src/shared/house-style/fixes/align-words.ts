/** One stretch of a text that changes: what stands from `from` to `to` gives way to `insert`. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Longer texts than this are replaced in one stretch: the table grows with the square. */
const LONGEST = 400;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The stretches in which one text becomes another: from the left, none touching the next, the rest as it stands.
 * Characters are never cut: an accent goes with its letter.
 */
export function changesBetween(before: string, after: string): readonly WordChange[] {
  const [old, fresh] = [charactersOf(before), charactersOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let [oldEnd, freshEnd] = [old.length, fresh.length];
  while (oldEnd > start && freshEnd > start && old[oldEnd - 1] === fresh[freshEnd - 1]) {
    oldEnd -= 1;
    freshEnd -= 1;
  }
  const from = old.slice(0, start).join('').length;
  return merged(aligned(old.slice(start, oldEnd), fresh.slice(start, freshEnd)), from);
}

function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A character that stays (both), goes (old) or comes (fresh). */
interface Pairing {
  readonly old: string;
  readonly fresh: string;
}

function aligned(old: readonly string[], fresh: readonly string[]): readonly Pairing[] {
  if (old.length > LONGEST || fresh.length > LONGEST)
    return [{ old: old.join(''), fresh: fresh.join('') }];
  const common = commonLengths(old, fresh);
  const pairings: Pairing[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    const [gone = '', come = ''] = [old[at], fresh[to]];
    if (at < old.length && to < fresh.length && gone === come) {
      pairings.push({ old: gone, fresh: come });
      at += 1;
      to += 1;
    } else if (
      at < old.length &&
      (to === fresh.length || (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))
    ) {
      pairings.push({ old: gone, fresh: '' });
      at += 1;
    } else {
      pairings.push({ old: '', fresh: come });
      to += 1;
    }
  }
  return pairings;
}

/** How many characters the rest of both has in common, for each place in each. */
function commonLengths(
  old: readonly string[],
  fresh: readonly string[],
): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const [row = [], below = []] = [table[at], table[at + 1]];
    for (let to = fresh.length - 1; to >= 0; to -= 1)
      row[to] =
        old[at] === fresh[to]
          ? (below[to + 1] ?? 0) + 1
          : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
  }
  return table;
}

function merged(pairings: readonly Pairing[], from: number): readonly WordChange[] {
  const changes: WordChange[] = [];
  let at = from;
  for (const { old, fresh } of pairings) {
    const to = at + old.length;
    if (old !== fresh) {
      const last = changes.at(-1);
      if (last?.to === at)
        changes[changes.length - 1] = { from: last.from, to, insert: last.insert + fresh };
      else changes.push({ from: at, to, insert: fresh });
    }
    at = to;
  }
  return changes;
}
