/** What a slip costs: letters that changed places and doubled letters least, another first letter most. */
export const COST = {
  swap: 0.7,
  double: 0.7,
  apostrophe: 0.6,
  vowel: 0.9,
  add: 1,
  change: 1.1,
  addFirst: 1.4,
  changeFirst: 1.5,
};

const VOWELS = 'aeiouy';

/**
 * What the slips cost that make one word of the other; Infinity once that is sure to be over `limit`. Compares letter
 * by letter, in the case given.
 */
export function wordDistance(from: string, to: string, limit: number): number {
  let [twoUp, up, leastUp]: [number[], number[], number] = [[], [0], 0];
  for (let col = 1; col <= to.length; col += 1) up.push((up[col - 1] ?? 0) + added(to, col - 1));
  for (let row = 1; row <= from.length; row += 1) {
    const add = added(from, row - 1);
    const here = [(up[0] ?? 0) + add];
    let least = here[0] ?? 0;
    for (let col = 1; col <= to.length; col += 1) {
      let cost = (up[col - 1] ?? 0) + changed(from, row - 1, to, col - 1);
      cost = Math.min(cost, (up[col] ?? 0) + add, (here[col - 1] ?? 0) + added(to, col - 1));
      if (isSwapped(from, row - 1, to, col - 1))
        cost = Math.min(cost, (twoUp[col - 2] ?? Infinity) + COST.swap);
      here.push(cost);
      if (cost < least) least = cost;
    }
    // A swap reaches back over one row, so a single row does not settle it.
    if (least > limit && leastUp > limit) return Infinity;
    [twoUp, up, leastUp] = [up, here, least];
  }
  return up[to.length] ?? Infinity;
}

function added(word: string, at: number): number {
  if (at === 0) return COST.addFirst;
  if (word[at] === "'") return COST.apostrophe;
  return word[at] === word[at - 1] ? COST.double : COST.add;
}

function changed(from: string, at: number, to: string, other: number): number {
  const [a = '', b = ''] = [from[at], to[other]];
  if (a === b) return 0;
  if (at === 0) return COST.changeFirst;
  return VOWELS.includes(a) && VOWELS.includes(b) ? COST.vowel : COST.change;
}

function isSwapped(from: string, at: number, to: string, other: number): boolean {
  return at > 0 && other > 0 && from[at] === to[other - 1] && from[at - 1] === to[other];
}
