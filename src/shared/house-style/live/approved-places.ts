import { WORD } from '../rules/pattern/pattern-scan';
import type { BlockReading } from './block-reading';
import type { ApprovedPlace, TextRange } from './live-block';

/** A stretch that stands as the desk has approved it. */
interface ApprovedWords extends TextRange {
  readonly what: string;
}

const ENDS_IN_WORD = new RegExp(`[${WORD}]$`, 'u');
const BEGINS_WITH_WORD = new RegExp(`^[${WORD}]`, 'u');

/**
 * Where the first of each approved wording stands in a text, exactly as approved and as whole words. One within a
 * longer one ("Wang Yi" in "Wang Yiwei", a name in a disclaimer) is not told.
 */
function approvedIn(text: string, approved: readonly string[]): readonly ApprovedWords[] {
  const found = approved.flatMap((what): ApprovedWords[] => {
    const from = placeOf(text, what);
    return from === null ? [] : [{ from, to: from + what.length, what }];
  });
  return found
    .filter((each) => !found.some((other) => holds(other, each)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function holds(other: TextRange, each: TextRange): boolean {
  const longer = other.to - other.from > each.to - each.from;
  return longer && other.from <= each.from && other.to >= each.to;
}

function placeOf(text: string, words: string): number | null {
  if (words === '') return null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isWhole(text, at, at + words.length)) return at;
  return null;
}

function isWhole(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  // Two units are enough to hold the character on either side.
  const before = text.slice(Math.max(0, from - 2), from);
  const opens = !(BEGINS_WITH_WORD.test(words) && ENDS_IN_WORD.test(before));
  return opens && !(ENDS_IN_WORD.test(words) && BEGINS_WITH_WORD.test(text.slice(to, to + 2)));
}

/**
 * Finds the approved names and disclaimers of a piece, block by block. What a block has is kept while the approved
 * wordings stay the same.
 */
export function approvedReader(
  names: readonly string[],
): (readings: readonly BlockReading[], disclaimers: readonly string[]) => readonly ApprovedPlace[] {
  let approved = names;
  let key = '';
  let known = new WeakMap<BlockReading, readonly ApprovedWords[]>();
  const placesIn = (reading: BlockReading): readonly ApprovedWords[] => {
    const found = known.get(reading) ?? approvedIn(reading.block.text, approved);
    known.set(reading, found);
    return found;
  };
  return (readings, disclaimers) => {
    const wanted = JSON.stringify(disclaimers);
    if (wanted !== key) {
      key = wanted;
      approved = [...new Set([...names, ...disclaimers])];
      known = new WeakMap();
    }
    return readings.flatMap((reading, block) =>
      placesIn(reading).map((place) => ({ block, ...place })),
    );
  };
}
