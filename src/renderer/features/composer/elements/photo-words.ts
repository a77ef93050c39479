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
