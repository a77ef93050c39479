import type { Node } from '@tiptap/pm/model';
import { countCharacters } from '../../../ui/measure';

/** What the page says of a photo's alt text. */
export interface AltTextState {
  readonly words: string;
  readonly level: 'pass' | 'warning';
}

/** Missing, decorative, too long for the house style, or so many characters. */
export function altTextState(photo: Node, limit: number): AltTextState {
  if (photo.attrs['decorative'] === true)
    return { words: 'Decorative: no alt text', level: 'pass' };
  const characters = countCharacters(String(photo.attrs['altText']).trim());
  if (characters === 0) return { words: 'Add alt text', level: 'warning' };
  if (characters > limit)
    return { words: `Alt text, ${characters} of ${limit} characters`, level: 'warning' };
  return {
    words: `Alt text, ${characters} ${characters === 1 ? 'character' : 'characters'}`,
    level: 'pass',
  };
}

const USUAL: readonly (readonly [width: number, height: number])[] = [
  [1, 1],
  [5, 4],
  [4, 3],
  [3, 2],
  [16, 10],
  [16, 9],
  [2, 1],
  [21, 9],
  [3, 1],
  [4, 5],
  [3, 4],
  [2, 3],
  [9, 16],
];

/** A picture's sides as a desk says them ("3:2"): the nearest usual pair within 1 %, else against 1. */
export function ratioOf(width: number, height: number): string | null {
  if (width === 0 || height === 0) return null;
  const ratio = width / height;
  const usual = USUAL.find(([across, down]) => Math.abs(across / down / ratio - 1) < 0.01);
  if (usual) return `${usual[0]}:${usual[1]}`;
  return ratio >= 1 ? `${ratio.toFixed(2)}:1` : `1:${(1 / ratio).toFixed(2)}`;
}
