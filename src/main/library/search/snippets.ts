import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { HIT_END, HIT_START, searchParts, snippetText } from './search-text';
import { foldInPlace, wordsIn, type FoundWord } from './words';

/** Words that a snippet shows, and how many of them stand before the first hit. */
const SHOWN = 16;
const BEFORE = 4;

const indexed = textBytes.catch('');
const contentRow = z.object({
  number: z.number().int(),
  body: indexed,
  headline: indexed,
  furniture: indexed,
});

/**
 * Where stories hold what was searched for, by their number in the index: the stretch with the most of it, the body's
 * before the headline's and the furniture's. Made from the words by themselves, so that it costs the same however many
 * stories a search finds.
 */
export function snippetsOf(
  { database }: LibraryContext,
  numbers: readonly number[],
  query: string,
): ReadonlyMap<number, string> {
  const rows = database.all(
    contentRow,
    `SELECT search.rowid AS number, CAST(body AS BLOB) AS body, CAST(headline AS BLOB) AS headline,
       CAST(furniture AS BLOB) AS furniture
     FROM json_each(?) hit CROSS JOIN search ON search.rowid = hit.value`,
    JSON.stringify(numbers),
  );
  const inTexts = snippetIn(query);
  return new Map(
    rows.map(({ number, body, headline, furniture }) => [
      number,
      inTexts([body, headline, furniture]),
    ]),
  );
}

/** Finds the stretch that holds most of a query in texts, as they are in the index; "" where none holds any. */
export function snippetIn(query: string): (texts: readonly string[]) => string {
  const wanted = searchParts(query).map(({ text, isPhrase }) => ({
    words: [...wordsIn(text)].map(({ folded }) => folded),
    isPhrase,
  }));
  return (texts) => snippetText(bestOf(texts, wanted));
}

interface Wanted {
  readonly words: readonly string[];
  readonly isPhrase: boolean;
}

interface Hit {
  readonly part: number;
  /** Places of its first and last word among the words of the text. */
  readonly first: number;
  readonly last: number;
}

/** A place in a text, and how many of the parts it holds. */
interface Stretch {
  readonly text: string;
  /** The text goes on before and behind what is given of it. */
  readonly isCut: Cut;
  readonly words: readonly FoundWord[];
  readonly hits: readonly Hit[];
  readonly from: number;
  readonly parts: number;
}

function bestOf(texts: readonly string[], wanted: readonly Wanted[]): string {
  let best: Stretch | null = null;
  for (const text of texts) {
    const stretch = stretchIn(neighbourhood(text, wanted), wanted);
    if (stretch.parts > (best?.parts ?? 0)) best = stretch;
    if (best?.parts === wanted.length) break;
  }
  return best === null ? '' : drawn(best);
}

interface Cut {
  readonly before: boolean;
  readonly behind: boolean;
}
type CutText = Cut & { readonly text: string };

/** Characters that hold the words of a stretch before and behind its first hit. */
const ROOM_BEFORE = 80;
const ROOM_BEHIND = 240;
const PLACES_MAX = 50;

/**
 * The part of a text that holds the best stretch, found by looking for the words as strings of characters: to part a whole
 * text into words takes far longer. All of it where that cannot be done.
 */
function neighbourhood(text: string, wanted: readonly Wanted[]): CutText {
  const folded = text.length > ROOM_BEFORE + ROOM_BEHIND ? foldInPlace(text) : null;
  if (folded === null) return { text, before: false, behind: false };
  const places = wanted.map(({ words: [word = ''] }) => placesOf(word, folded));
  let best = { at: 0, parts: 0 };
  for (const at of places.flat().toSorted((one, other) => one - other)) {
    const near = (place: number) => place >= at && place < at + ROOM_BEFORE;
    const parts = places.filter((each) => each.some(near)).length;
    if (parts > best.parts) best = { at, parts };
  }
  const start = best.at <= ROOM_BEFORE ? 0 : best.at - ROOM_BEFORE;
  const space = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const from = space > best.at || space === 0 ? (start === 0 ? 0 : best.at) : space;
  const to = text.indexOf(' ', best.at + ROOM_BEHIND);
  return {
    text: text.slice(from, to < 0 ? undefined : to),
    before: from > 0,
    behind: to >= 0,
  };
}

/** Where a word begins with this one. */
function placesOf(word: string, folded: string): number[] {
  const places: number[] = [];
  for (
    let at = folded.indexOf(word);
    at >= 0 && places.length < PLACES_MAX;
    at = folded.indexOf(word, at + 1)
  )
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) places.push(at);
  return places;
}

/** Words are read only as far as it takes to find a stretch that holds all parts, and to draw it. */
function stretchIn({ text, ...isCut }: CutText, wanted: readonly Wanted[]): Stretch {
  const words: FoundWord[] = [];
  const hits: Hit[] = [];
  let best = { from: 0, parts: 0 };
  for (const word of wordsIn(text)) {
    words.push(word);
    const met = endingHere(words, wanted);
    hits.push(...met);
    if (best.parts === wanted.length) {
      if (words.length > endOf(best.from)) break;
    } else if (met.length > 0) {
      const near = hits.filter(({ first }) => first > words.length - 1 - (SHOWN - BEFORE));
      const parts = new Set(near.map(({ part }) => part)).size;
      if (parts > best.parts) best = { from: near[0]?.first ?? 0, parts };
    }
  }
  return { text, isCut, words, hits, ...best };
}

/** The place behind the last word that a stretch shows. */
function endOf(from: number): number {
  return Math.max(0, from - BEFORE) + SHOWN;
}

/** The parts whose last word is the last of these. */
function endingHere(words: readonly FoundWord[], wanted: readonly Wanted[]): Hit[] {
  const last = words.length - 1;
  const met: Hit[] = [];
  wanted.forEach((part, at) => {
    const first = last - part.words.length + 1;
    const holds = part.words.every((word, place) => {
      const found = words[first + place]?.folded ?? '';
      const mayGoOn = !part.isPhrase && place === part.words.length - 1;
      return mayGoOn ? found.startsWith(word) : found === word;
    });
    if (holds) met.push({ part: at, first, last });
  });
  return met;
}

/** The stretch as text, its hits marked, with dots where the text goes on. */
function drawn({ text, isCut, words, hits, from }: Stretch): string {
  const first = Math.max(0, from - BEFORE);
  const end = Math.min(words.length, endOf(from));
  const marked = new Map<number, number>();
  for (const hit of hits)
    if (hit.first >= first && hit.last < end)
      marked.set(hit.first, Math.max(marked.get(hit.first) ?? 0, hit.last));
  let snippet = '';
  let at = first === 0 ? 0 : (words[first]?.start ?? 0);
  for (let place = first; place < end; place += 1) {
    const last = marked.get(place);
    const [begin, close] = [words[place], words[last ?? place]];
    if (last === undefined || begin === undefined || close === undefined) continue;
    snippet += `${text.slice(at, begin.start)}${HIT_START}${text.slice(begin.start, close.end)}${HIT_END}`;
    at = close.end;
    place = last;
  }
  const goesOn = words.length > end || isCut.behind;
  snippet += text.slice(at, goesOn ? words[end - 1]?.end : undefined);
  return `${first === 0 && !isCut.before ? '' : '…'}${snippet}${goesOn ? '…' : ''}`;
}
