import type { Problem } from '../../result/problem';
import { textOf } from '../published-text';
import type { TextPlace, TextUnit } from '../text-unit';
import { unfaithful } from '../unfaithful';
import type { Master } from './master';

/**
 * Compares the words that a form carries with those of the story, line by line and in order; spaces count as one. A
 * line is what `publishedText` calls a unit: a paragraph, a caption, a credit. `without` names the places that the form
 * leaves out by its own rules. Returns the first difference, with its place.
 */
export function proveWords(
  seen: readonly string[],
  { story }: Pick<Master, 'story'>,
  without: ReadonlySet<TextPlace>,
): Problem[] {
  return proveLines(
    seen,
    textOf(story).filter(({ place }) => !without.has(place)),
  );
}

/** `proveWords` where the form has a word of its own in which lines it carries. */
export function proveLines(
  seen: readonly string[],
  wanted: readonly Pick<TextUnit, 'place' | 'text'>[],
): Problem[] {
  const lines = seen.map(spaced).filter((line) => line !== '');
  for (let at = 0; at < Math.max(wanted.length, lines.length); at += 1) {
    const want = wanted[at];
    const line = lines[at];
    if (want === undefined)
      return [unfaithful(`It says what the story does not: ${excerpt(line ?? '')}.`, 'story')];
    if (line === undefined)
      return [unfaithful(`It lacks the story’s ${excerpt(want.text)}.`, want.place)];
    if (spaced(want.text) !== line)
      return [
        unfaithful(
          `It says ${excerpt(line)} where the story says ${excerpt(want.text)}.`,
          want.place,
        ),
      ];
  }
  return [];
}

/** Text with its spaces counted as one, none at either end. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function excerpt(text: string): string {
  const characters = [...text];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}”`;
}
