import type { Likeness } from './pair-alike';

/** What is compared with others of its place. */
export interface Likened {
  /** A paragraph, a headline: what it is. */
  readonly kind: string;
  /** Its different words. */
  readonly vocabulary: ReadonlySet<string>;
}

/** A part that shares less than this of its words with a longer one is not that one cut short. */
const OF_THE_LONGER = 0.1;
/** Of all but paragraphs a page has few of a kind: there the new one stands in the place of the old. */
const SAME_KIND = 0.4;

/** How much two parts of one place are alike: by the share of the shorter's words that the longer has. */
export function likenessOf(old: readonly Likened[], now: readonly Likened[]): Likeness {
  return (before, after) => {
    const [from, to] = [old[before], now[after]];
    if (from === undefined || to === undefined || from.kind !== to.kind) return 0;
    const words = sharedWords(from.vocabulary, to.vocabulary);
    return from.kind === 'paragraph' ? words : Math.max(words, SAME_KIND);
  };
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shorter.size === 0 || shared < longer.size * OF_THE_LONGER ? 0 : shared / shorter.size;
}
