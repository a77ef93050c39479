import type { Block } from './block';

const BULLET = /^[-*•·‣▪●◦]\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;
/** "(1)", "(iv)", "(b)" */
const BRACKETED = /^\((\d{1,2}|[ivx]{1,4}|[a-h])\)\s+(?=\S)/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

interface Marker {
  readonly length: number;
  /** The bullet, empty for a number. */
  readonly sign: string;
  readonly number: number | null;
}

/**
 * Marks runs of lines that begin with bullets or rising numbers as list items. A single such line is no list:
 * speech in many languages begins with a dash, and an argument may open "1. First …".
 * The marker stays in `text`; the story leaves it to the list.
 */
export function markLists(blocks: readonly Block[]): Block[] {
  const markers = blocks.map(({ text }) => markerOf(text));
  return blocks.map((block, index) => {
    const marker = markers[index];
    if (!marker || !(follows(markers[index - 1], marker) || follows(marker, markers[index + 1])))
      return block;
    return {
      ...block,
      list: { depth: 0, number: marker.number },
      hints: { ...block.hints, listItem: 6 },
      because: 'A bullet or number in a run',
    };
  });
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
    : { length: bracketed[0].length, sign: '', number: placeOf(bracketed[1] ?? '') };
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
