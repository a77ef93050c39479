import type { Reply, Request } from '@shared/contract/channels';
import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { tableRows } from './table-rows';
import { SEAM } from '../search/search-text';
import { wordsIn } from '../search/words';

type Closest = Reply<'library:closest'>;

/** Different words of a story that are looked up, in the order of the text. */
const LOOKED_UP_MAX = 400;
/** The rarest of them, which count. */
const COUNTED_MAX = 60;
/** A word in more stories than this, or in more than a tenth of them, says nothing of what a story is about. */
const COMMON = 1000;
const COMMON_SHARE = 0.1;
const SHOWN_MAX = 8;
/** Of the nearest, so many at most, spiked ones among them. */
const LOOKED_AT_MAX = 500;

/**
 * The stories closest to one: of its words, the rarest that other stories have too are looked up in the full-text index,
 * and each story that shares them gets, for every one, the logarithm of (stories in the library ÷ stories with that
 * word). Spiked stories count as none. The work is bounded by the constants, whatever the size of the library; a story
 * that is not indexed yet has none close to it.
 */
export function closestStories(
  context: LibraryContext,
  { id, count }: Request<'library:closest'>,
): Closest {
  const { database } = context;
  const story = database.get(
    contentRow,
    `SELECT l.number, CAST(c.headline AS BLOB) AS headline, CAST(c.body AS BLOB) AS body
     FROM listing l CROSS JOIN search c ON c.rowid = l.number WHERE l.story_id = ?`,
    id,
  );
  const total =
    database.get(totalRow, 'SELECT count(*) AS stories FROM listing WHERE spiked = 0')?.stories ??
    0;
  if (story === null) return { stories: [] };
  const common = Math.min(COMMON, Math.max(2, Math.ceil(total * COMMON_SHARE)));
  const rare = distinctWords(`${story.headline}\n${story.body}`)
    .map((word) => ({ ...word, numbers: storiesWith(context, word.folded, common + 1) }))
    .filter(({ numbers }) => numbers.length > 1 && numbers.length <= common)
    .toSorted((one, other) => one.numbers.length - other.numbers.length)
    .slice(0, COUNTED_MAX);
  const scores = new Map<number, { score: number; words: string[] }>();
  for (const { shown, numbers } of rare)
    for (const number of numbers) {
      const kept = scores.get(number) ?? { score: 0, words: [] };
      kept.score += Math.log((total + 1) / numbers.length);
      if (kept.words.length < SHOWN_MAX) kept.words.push(shown);
      scores.set(number, kept);
    }
  scores.delete(story.number);
  const nearest = [...scores].toSorted(
    ([one, { score }], [other, { score: otherScore }]) => otherScore - score || other - one,
  );
  const stories: Closest['stories'] = [];
  for (const [number, { words }] of nearest.slice(0, LOOKED_AT_MAX)) {
    const [row] = tableRows(context, [number], '');
    if (row?.spikedAt === null) stories.push({ row, shared: words });
    if (stories.length === count) break;
  }
  return { stories };
}

const contentRow = z.object({
  number: z.number().int(),
  headline: textBytes.catch(''),
  body: textBytes.catch(''),
});
const totalRow = z.object({ stories: z.number().int() });
const numbersRow = z.object({
  numbers: z.string().transform((json) => z.array(z.number()).parse(JSON.parse(json))),
});

/** The stories that hold a word as it stands, by their number; no more than `most`. */
function storiesWith({ database }: LibraryContext, word: string, most: number): readonly number[] {
  const found = database.get(
    numbersRow,
    `SELECT json_group_array(number) AS numbers
     FROM (SELECT rowid AS number FROM search WHERE search MATCH ? LIMIT ?)`,
    `"${word}"`,
    most,
  );
  return found?.numbers ?? [];
}

interface Word {
  readonly folded: string;
  readonly shown: string;
}

/** What can tell a story from others: words of three letters and more; two characters in scripts that write no spaces. */
function distinctWords(text: string): Word[] {
  const words = new Map<string, string>();
  let before: { readonly text: string; readonly end: number } | null = null;
  for (const { folded, start, end } of wordsIn(text)) {
    const shown = text.slice(start, end);
    if (before !== null && text.slice(before.end, start) === SEAM)
      add(words, `${before.text}${SEAM}${folded}`, `${before.text}${shown}`);
    if (folded.length >= 3 && /\p{L}/u.test(folded)) add(words, folded, shown);
    before = { text: shown, end };
    if (words.size >= LOOKED_UP_MAX) break;
  }
  return [...words].map(([folded, shown]) => ({ folded, shown }));
}

function add(words: Map<string, string>, folded: string, shown: string): void {
  if (!words.has(folded)) words.set(folded, shown);
}
