import type { FactName } from '../elements/photo/photo-facts';
import { cleanText } from './clean-text';

/** What an exported photo says of itself, by the names of the facts; nothing of the camera or its place. */
export const EMBEDDED_NAMES = [
  'caption',
  'headline',
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'rightsUrl',
  'licensor',
  'licensorUrl',
  'city',
  'country',
  'takenOn',
  'altText',
  'digitalSource',
] as const satisfies readonly FactName[];
export type EmbeddedName = (typeof EMBEDDED_NAMES)[number];

/** Texts to embed; what is absent or empty is not written. Days are YYYY-MM-DD, a digital source is a newscode's last part. */
export type EmbeddedData = Readonly<Partial<Record<EmbeddedName, string>>>;

/** The texts as they are written: clean, and none that is empty. */
export function cleanData(data: EmbeddedData): EmbeddedData {
  return Object.fromEntries(
    EMBEDDED_NAMES.flatMap((name) => {
      const value = cleanText(data[name] ?? '');
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** The names of several creators; a text that would not be put together again as it was stays one name. */
export function creatorsOf(creator: string): readonly string[] {
  const names = creator.split(', ');
  return names.every((name) => name !== '' && cleanText(name) === name) ? names : [creator];
}
