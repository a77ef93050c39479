import { z } from 'zod';

/** The parts of a page's copy that an author signs off, in page order. Captions stand with credits and alt texts. */
export const COPY_PARTS = [
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'captions',
  'editorsNote',
  'body',
  'authorBio',
  'corrections',
  'contributorCall',
] as const;
export type CopyPart = (typeof COPY_PARTS)[number];

/** SHA-256 as 64 lower-case hex figures. */
const sum = z.string().regex(/^[0-9a-f]{64}$/u);

/** An author's word that the copy may be published, tied to that copy: it holds for no other; see `signOffState`. */
export const signOff = z.strictObject({
  by: z.string().max(200).regex(/\S/u),
  /** The day on which the author said so, YYYY-MM-DD. */
  on: z.iso.date(),
  /** How it was said, and what about; empty for nothing. */
  note: z.string().max(2000),
  /** Of all copy that readers read. */
  copyHash: sum,
  /** Of each part of it, so that a change can be named. */
  parts: z.partialRecord(z.enum(COPY_PARTS), sum),
});
export type SignOff = z.infer<typeof signOff>;
