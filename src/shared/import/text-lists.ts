import type { Block } from './block';

const BULLET = /^[-–—*•·‣▪●◦]\s+(?=\S)/u;
const DASH = /[–—]/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;
/** "(1)", "(iv)", "(b)", "b)", "iv." */
const BRACKETED = /^(?:\(?(\d{1,2}|[ivx]{1,4}|[a-h])\)|([ivx]{1,4})\.)\s+(?=\S)/u;
/** Points of an enumeration that a colon opens: each but the last ends so. */
const GOES_ON = /;(?: and| or)?$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

interface Marker {
  readonly length: number;
  /** The bullet, empty for a number. */
  readonly sign: string;
  readonly number: number | null;
}

/**
 * Marks runs of lines that begin with bullets or rising numbers as list items, and lines below a colon that semicolons part.
 * A single such line is no list: speech in many languages begins with a dash, and an argument may open "1. First …".
 * The marker stays in `text`; the story leaves it to the list.
 */
export function markLists(blocks: readonly Block[]): Block[] {
  const markers = blocks.map(({ text }) => markerOf(text));
  const marked = markedRuns(blocks, markers);
  const unmarked = enumerated(blocks);
  return blocks.map((block, index) => {
    const isMarked = marked.has(index);
    if (!isMarked && !unmarked.has(index)) return block;
    return {
      ...block,
      list: { depth: 0, number: isMarked ? (markers[index]?.number ?? null) : null },
      hints: { ...block.hints, listItem: 6 },
      because: isMarked ? 'A bullet or number in a run' : 'A point below a colon',
    };
  });
}

/** Two bullets or numbers under each other; of dashes three, or two below a colon, for two may be people who speak. */
function markedRuns(blocks: readonly Block[], markers: readonly (Marker | null)[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0, to = 0; from < markers.length; from = to) {
    const marker = markers[from];
    to = from + 1;
    while (to < markers.length && follows(markers[to - 1], markers[to])) to += 1;
    const isSpeech = DASH.test(marker?.sign ?? '') && to - from < 3 && !isOpened(blocks[from - 1]);
    if (to - from > 1 && !isSpeech) for (let at = from; at < to; at += 1) found.add(at);
  }
  return found;
}

/** "We ask for three things:" and lines that end in semicolons, with the one behind them: two or more. */
function enumerated(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (let from = 1, to = 1; from < blocks.length; from = to + 1) {
    to = from;
    if (!isOpened(blocks[from - 1])) continue;
    while (goesOn(blocks[to])) to += 1;
    if (to === from || blocks[to]?.text.endsWith('.') !== true) continue;
    for (let at = from; at <= to; at += 1) found.add(at);
  }
  return found;
}

function isOpened(above: Block | undefined): boolean {
  return above?.text.endsWith(':') === true;
}

function goesOn(block: Block | undefined): boolean {
  return block !== undefined && GOES_ON.test(block.text);
}

/** Length of the bullet or number that opens a list item's text, white space included; 0 for none. */
export function markerLength(text: string): number {
  return markerOf(text)?.length ?? 0;
}

function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { length: bullet[0].length, sign: text.charAt(0), number: null };
  const number = NUMBER.exec(text);
  if (number) return { length: number[0].length, sign: '', number: Number(number[1]) };
  const bracketed = BRACKETED.exec(text);
  return bracketed === null
    ? null
    : {
        length: bracketed[0].length,
        sign: '',
        number: placeOf(bracketed[1] ?? bracketed[2] ?? ''),
      };
}

/** The place in a list that a numeral, roman numeral or letter names. */
function placeOf(mark: string): number {
  const roman = ROMAN.indexOf(mark) + 1;
  return /\d/u.test(mark) ? Number(mark) : roman > 0 ? roman : mark.charCodeAt(0) - 96;
}

function follows(above: Marker | null | undefined, below: Marker | null | undefined): boolean {
  if (!above || !below) return false;
  return above.number === null ? below.sign === above.sign : below.number === above.number + 1;
}
