import { isSameValue } from './same-value';

/** A stretch of a list in which its old form and its new one differ; the ends are exclusive. */
export interface ListGap {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The largest table that is worth its time: two lists of some 300 entries. */
const LARGEST = 100_000;

/** Where two lists differ, so that as many entries as can be stay as they are; very long lists are told apart less finely. */
export function listGaps(before: readonly unknown[], after: readonly unknown[]): ListGap[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isSameValue(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSameValue(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const end = { old: before.length - tail, now: after.length - tail };
  const rows = end.old - head;
  const columns = end.now - head;
  if (rows === 0 && columns === 0) return [];
  const isSmall = rows * columns <= LARGEST;
  const kept = isSmall
    ? longestCommon(before.slice(head, end.old), after.slice(head, end.now))
    : [];
  const gaps: ListGap[] = [];
  let at = { old: 0, now: 0 };
  for (const next of [...kept, { old: rows, now: columns }]) {
    if (next.old > at.old || next.now > at.now)
      gaps.push({
        oldFrom: head + at.old,
        oldTo: head + next.old,
        newFrom: head + at.now,
        newTo: head + next.now,
      });
    at = { old: next.old + 1, now: next.now + 1 };
  }
  return gaps;
}

interface Kept {
  readonly old: number;
  readonly now: number;
}

/** The entries of a longest common subsequence, by their places in both lists. */
function longestCommon(before: readonly unknown[], after: readonly unknown[]): Kept[] {
  const width = after.length + 1;
  const length = new Uint32Array((before.length + 1) * width);
  const lengthAt = (old: number, now: number): number => length[old * width + now] ?? 0;
  for (let old = before.length - 1; old >= 0; old -= 1)
    for (let now = after.length - 1; now >= 0; now -= 1)
      length[old * width + now] = isSameValue(before[old], after[now])
        ? lengthAt(old + 1, now + 1) + 1
        : Math.max(lengthAt(old + 1, now), lengthAt(old, now + 1));
  const kept: Kept[] = [];
  for (let old = 0, now = 0; old < before.length && now < after.length; ) {
    if (isSameValue(before[old], after[now])) {
      kept.push({ old, now });
      old += 1;
      now += 1;
    } else if (lengthAt(old + 1, now) >= lengthAt(old, now + 1)) old += 1;
    else now += 1;
  }
  return kept;
}
