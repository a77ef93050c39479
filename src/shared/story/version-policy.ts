import type { DocJson, Story } from './story';

/** Minutes of work between two versions that a story keeps by itself. */
const EVERY_MINUTES = 10;
/** Words put in, or taken out, after which a version is kept whatever the clock says. */
const CHANGED_WORDS = 120;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether a story keeps a version by itself, `age` ms after its newest one. A negative age is a clock set back. */
export function isVersionDue(age: number, changed: number): boolean {
  if (changed === 0) return false;
  return age < 0 || age >= EVERY_MINUTES * 60_000 || changed >= CHANGED_WORDS;
}

/**
 * How much a story differs from what it was, in words: those put in or those taken out, whichever are more, and at
 * least 1 where anything but the moment of change is another. Blocks that both have are not looked into.
 */
export function changedWords(before: Story, after: Story): number {
  const old = blocksOf(before.doc);
  const now = blocksOf(after.doc);
  const gone = wordsIn(without(old, now));
  const come = wordsIn(without(now, old));
  const changed = Math.max(without(come, gone).length, without(gone, come).length);
  return changed === 0 && contentOf(before) !== contentOf(after) ? 1 : changed;
}

function contentOf(story: Story): string {
  return JSON.stringify({ ...story, modifiedAt: '' });
}

/** A version that may be thinned out: only those that a story kept by itself. */
export interface AgedVersion {
  readonly id: number;
  readonly keptAt: string;
}

/**
 * Which automatic versions go, so that the younger a time the finer its history: all of the last hour stay, then the
 * newest of each hour for a day, of each day for 30 days, and of each week. Days and weeks are those of UTC, so that
 * the same versions stay wherever the desk works. What is dated after `now` stays.
 */
export function thinned(versions: readonly AgedVersion[], now: number): number[] {
  const seen = new Set<string>();
  const newestFirst = [...versions].sort((a, b) => b.id - a.id);
  return newestFirst.flatMap(({ id, keptAt }) => {
    const at = Date.parse(keptAt);
    const stretch = stretchOf(now - at);
    if (stretch === null) return [];
    const key = `${stretch} ${Math.floor(at / stretch)}`;
    if (seen.has(key)) return [id];
    seen.add(key);
    return [];
  });
}

/** The stretch of time, in ms, of which one version stays; null where all do. */
function stretchOf(age: number): number | null {
  if (age < HOUR) return null;
  if (age < DAY) return HOUR;
  return age < 30 * DAY ? DAY : 7 * DAY;
}

/** Nodes that stand in a line of text. */
const INLINE = new Set(['text', 'slot', 'lockedWords']);

/** The text of each block, in order. Words of an element that holds blocks stand with those blocks. */
function blocksOf({ text, content = [] }: DocJson): string[] {
  if (text !== undefined) return [text];
  const inside = content.map(blocksOf);
  return content.some(({ type }) => INLINE.has(type)) ? [inside.flat().join('')] : inside.flat();
}

/** Scripts that set no spaces count by the sign. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

function wordsIn(blocks: readonly string[]): string[] {
  return blocks.flatMap((block) => block.match(WORD) ?? []);
}

/** What a list has more of than another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    if (count > 0) left.set(each, count - 1);
    return count === 0;
  });
}
