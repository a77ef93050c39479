import { foldLetters } from '../../ui/fold-letters';

/** Where the typed letters stand in a label, and how good a match that is: the higher the better. */
export interface Match {
  readonly score: number;
  /** Stretches of the label, in order, ends excluded. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The label letter by letter without case and accents, with the place each came from. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

/**
 * Finds what was typed in a label: as its beginning, as the beginning of a word, inside a word, or
 * as letters in order that begin words or follow on. Several typed words may stand apart. Null: not there.
 */
export function matchLabel(label: string, typed: string): Match | null {
  const wanted = foldLetters(typed)
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return { score: 0, ranges: [] };
  const letters = foldedLetters(label);
  const whole = wanted.join(' ');
  const straight = wordMatch(letters, whole, 0);
  const found = straight === null ? wanted.map((word) => wordMatch(letters, word, 0)) : [straight];
  if (found.every((each) => each !== null)) {
    // Typed words that stand apart count less than the same letters together.
    const score = Math.min(...found.map((each) => each.score)) - (found.length - 1) * 5;
    return {
      score,
      ranges: merged(
        found.map(({ from, to }) => [placeOf(letters, from), placeOf(letters, to)] as const),
      ),
    };
  }
  return scattered(letters, wanted.join(''));
}

interface Found {
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

function wordMatch({ text }: Letters, word: string, start: number): Found | null {
  let best: Found | null = null;
  for (let from = text.indexOf(word, start); from >= 0; from = text.indexOf(word, from + 1)) {
    const score = from === 0 ? 100 : isWordStart(text, from) ? 80 : 40;
    if (best === null || score > best.score) best = { score, from, to: from + word.length };
  }
  return best;
}

/** Letters in order, each at the beginning of a word or right after the one before: "cpn" finds "Copy note". */
function scattered(letters: Letters, wanted: string): Match | null {
  const places: number[] = [];
  let at = 0;
  for (const letter of wanted) {
    let next = at;
    while (
      next < letters.text.length &&
      !(letters.text[next] === letter && (next === at || isWordStart(letters.text, next)))
    )
      next += 1;
    if (next >= letters.text.length) return null;
    places.push(next);
    at = next + 1;
  }
  return {
    score: 20,
    ranges: merged(
      places.map((place) => [placeOf(letters, place), placeOf(letters, place + 1)] as const),
    ),
  };
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function foldedLetters(label: string): Letters {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of label) {
    const folded = foldLetters(letter);
    for (let each = 0; each < folded.length; each += 1) places.push(place);
    text += folded;
    place += letter.length;
  }
  return { text, places: [...places, label.length] };
}

function placeOf({ places }: Letters, at: number): number {
  return places[at] ?? places.at(-1) ?? 0;
}

function merged(ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  return sorted.reduce<(readonly [number, number])[]>((whole, [from, to]) => {
    const last = whole.at(-1);
    if (last === undefined || from > last[1]) return [...whole, [from, to]];
    return [...whole.slice(0, -1), [last[0], Math.max(last[1], to)]];
  }, []);
}
