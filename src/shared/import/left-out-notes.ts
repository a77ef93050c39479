import { counted } from './note';

/** What the report says about pictures in a text: only a photo added by hand can be shown. */
export function picturesLeftOut(alternatives: readonly string[]): string {
  const texts = alternatives.filter((text) => text.trim() !== '').map((text) => `“${text.trim()}”`);
  return `${counted(alternatives.length, 'picture')} ${alternatives.length === 1 ? 'was' : 'were'} left out: add the files as photos.${texts.length > 0 ? ` Alt text: ${texts.join(', ')}.` : ''}`;
}
