import type { HouseStyle } from '../house-style/house-style';
import type { Story } from '../story/story';
import { publishedText } from './published-text';
import type { TextPlace } from './text-unit';

/** What makes no sense without a page around it, or says the same words twice. */
export const NOT_PLAIN: ReadonlySet<TextPlace> = new Set<TextPlace>([
  'picture',
  'altText',
  'audioLabel',
  'audioFile',
  'audioDownload',
  'pullQuote',
]);

/**
 * A story as plain text, for the clipboard's text/plain: what a reader of the page reads, one blank
 * line between parts, a credit on its caption's line. No word is changed; list points get a bullet.
 */
export function plainTextOf(story: Story, houseStyle: HouseStyle): string {
  const units = publishedText(story, houseStyle).filter(({ place }) => !NOT_PLAIN.has(place));
  const lines = units.map(({ place, text }, at) => {
    const gap =
      at === 0 ? '' : place === 'creditLine' && units[at - 1]?.place === 'caption' ? ' ' : '\n\n';
    return `${gap}${place === 'listItem' ? '• ' : ''}${text}`;
  });
  return `${lines.join('')}\n`;
}
