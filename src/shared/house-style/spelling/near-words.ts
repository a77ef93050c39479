import { COST, wordDistance } from './word-distance';

/** A dictionary's words laid out to be looked through fast: the short before the long. */
export interface WordIndex {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Which letters a word has, one bit for each; several letters may share a bit. */
  readonly letters: Int32Array;
  /** Where the words of that length, or of more, begin. */
  readonly from: (length: number) => number;
  readonly has: (word: string) => boolean;
}

/** A word of the dictionary, and what the slips cost that make the other word of it. */
export interface NearWord {
  readonly near: string;
  readonly cost: number;
}

/** The most that one slip costs inside a word. */
const ONE_SLIP = 1.2;
/** A name is a little less likely than a common word. */
export const CAPITAL = 0.1;
const TWO_SLIPS = 2.2;
/** How much farther than the nearest a word may be to be proposed. */
const SPREAD = 0.7;

/** Lays out words for `nearWords`. */
export function indexWords(all: readonly string[]): WordIndex {
  const set = new Set(all);
  const words = [...set].sort((a, b) => a.length - b.length);
  const lower = words.map((word) => word.toLowerCase());
  const begins: number[] = [];
  words.forEach(({ length }, at) => {
    while (begins.length <= length) begins.push(at);
  });
  return {
    words,
    lower,
    letters: Int32Array.from(lower, lettersOf),
    from: (length) => begins[Math.max(length, 0)] ?? words.length,
    has: (word) => set.has(word),
  };
}

/**
 * The words that are most like `word`, the likeliest first, at most `most`. Capitals count for nothing. A word that is
 * two known ones run together ("alot") is taken apart. Short words are compared more strictly than long ones.
 */
export function nearWords(word: string, index: WordIndex, most: number): readonly string[] {
  const wanted = word.toLowerCase();
  const close = [...takenApart(wanted, index), ...wordsWithin(wanted, ONE_SLIP, index)];
  const found =
    close.length > 0 || wanted.length < 4 ? close : wordsWithin(wanted, TWO_SLIPS, index);
  const farthest = Math.min(...found.map(({ cost }) => cost)) + SPREAD;
  return found
    .filter(({ cost }) => cost <= farthest)
    .sort((a, b) => a.cost - b.cost || a.near.localeCompare(b.near, 'en'))
    .slice(0, most)
    .map(({ near }) => near);
}

/** All words whose slips cost `limit` at most, the short before the long. `wanted` is in lower case. */
export function wordsWithin(wanted: string, limit: number, index: WordIndex): readonly NearWord[] {
  const { words, lower, letters, from } = index;
  const mask = lettersOf(wanted);
  const edits = limit > ONE_SLIP ? 2 : 1;
  const found: NearWord[] = [];
  const end = from(wanted.length + edits + 1);
  for (let at = from(wanted.length - edits); at < end; at += 1) {
    // A slip changes two letters at most.
    if (hasOver(2 * edits, mask ^ (letters[at] ?? 0))) continue;
    const cost = wordDistance(wanted, lower[at] ?? '', limit);
    if (cost > limit) continue;
    const near = words[at] ?? '';
    found.push({ near, cost: near === lower[at] ? cost : cost + CAPITAL });
  }
  return found;
}

/** Small words that are often run together with the next or the last. */
const RUN_ON = new Set(
  'an all any as at each even every in is it never no not of on some thank the to up with'.split(
    ' ',
  ),
);
/** Slips that no count of letters sets right. */
const SET_RIGHT: Readonly<Record<string, string>> = {
  alot: 'a lot',
  abit: 'a bit',
  publically: 'publicly',
  resturant: 'restaurant',
  restauranteur: 'restaurateur',
};

/** A word as the two known ones that it may be, run together; `wanted` is in lower case. */
export function takenApart(wanted: string, { has }: WordIndex): readonly NearWord[] {
  const right = Object.hasOwn(SET_RIGHT, wanted) ? SET_RIGHT[wanted] : undefined;
  const found: NearWord[] = right === undefined ? [] : [{ near: right, cost: 0 }];
  for (let at = 2; at < wanted.length - 1; at += 1) {
    const [first, second] = [wanted.slice(0, at), wanted.slice(at)];
    const runOn = RUN_ON.has(first) || RUN_ON.has(second);
    if (runOn && has(first) && has(second))
      found.push({ near: `${first} ${second}`, cost: COST.add });
  }
  return found;
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** Whether a mask has more bits set than `most`. */
function hasOver(most: number, mask: number): boolean {
  let left = mask;
  for (let count = 0; count < most; count += 1) {
    if (left === 0) return false;
    left &= left - 1;
  }
  return left !== 0;
}
