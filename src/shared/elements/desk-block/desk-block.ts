import { z } from 'zod';

/** The kind of the block that says which series a piece belongs to. */
export const SERIES_INTRO = 'series-intro';

/**
 * Names that the page gives its own parts. A kind is printed as a class beside `desk-block`, so one
 * of these would dress the block as what it is not.
 */
const PAGE_NAMES: ReadonlySet<string> = new Set([
  'audio',
  'author-bio',
  'byline',
  'caption',
  'clarification',
  'contribute',
  'corrections',
  'credit',
  'desk-block',
  'editors-note',
  'kicker',
  'link-card',
  'pullquote',
  'quote',
  'stamp',
  'standfirst',
  'update',
  'wide',
]);

/** What a block of the desk's own kind is called: kebab-case, none of the page's own names. */
export const deskBlockKind = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, 'is no kind: write it in small letters with hyphens')
  .refine((kind) => !PAGE_NAMES.has(kind), 'is the name of a part that every page has');

/** A kind as the desk reads it: "series-intro" is "Series intro". */
export function kindWords(kind: string): string {
  const words = kind.replace(/-/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
