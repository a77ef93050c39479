import type { TextPlace, TextUnit } from './text-unit';

/** Where two texts part: the place, and what stands there in each. */
export interface TextDifference {
  readonly place: TextPlace;
  readonly message: string;
}

/** The first unit in which a page differs from what was wanted: its place, its words or its links. Null: none does. */
export function textDifference(
  wanted: readonly TextUnit[],
  seen: readonly TextUnit[],
): TextDifference | null {
  for (let at = 0; at < Math.max(wanted.length, seen.length); at += 1) {
    const difference = unitDifference(wanted[at], seen[at]);
    if (difference) return difference;
  }
  return null;
}

function unitDifference(
  want: TextUnit | undefined,
  see: TextUnit | undefined,
): TextDifference | null {
  if (!want)
    return see
      ? {
          place: see.place,
          message: `The page has a ${see.place} that the story has not: ${excerpt(see)}.`,
        }
      : null;
  const { place } = want;
  if (!see) return { place, message: `The page lacks the story’s ${place} ${excerpt(want)}.` };
  if (place !== see.place || want.text !== see.text) {
    return {
      place,
      message: `The page has ${see.place} ${excerpt(see)} where the story has ${place} ${excerpt(want)}.`,
    };
  }
  if (JSON.stringify(want.links) === JSON.stringify(see.links)) return null;
  return { place, message: `The links in ${place} ${excerpt(want)} are not the story’s.` };
}

function excerpt({ text }: TextUnit): string {
  const characters = [...text];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}”`;
}
