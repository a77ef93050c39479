import type { Likeness } from './pair-alike';
import type { StoryPart } from './story-parts';

/** A part that shares less than this of its words with a longer one is not that one cut short. */
const OF_THE_LONGER = 0.1;
/** Of all but paragraphs a page has few of a kind: there the new one stands in the place of the old. */
const SAME_KIND = 0.4;

/** How much two parts of one place are alike: by the share of the shorter's words that the longer has. */
export function likenessOf(old: readonly StoryPart[], now: readonly StoryPart[]): Likeness {
  return (before, after) => {
    const [from, to] = [old[before], now[after]];
    if (from === undefined || to === undefined || kindOf(from) !== kindOf(to)) return 0;
    const words = sharedWords(from.vocabulary, to.vocabulary);
    return kindOf(from) === 'paragraph' ? words : Math.max(words, SAME_KIND);
  };
}

function kindOf({ place, block }: StoryPart): string {
  return block?.node.type.name ?? place;
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shorter.size === 0 || shared < longer.size * OF_THE_LONGER ? 0 : shared / shorter.size;
}
