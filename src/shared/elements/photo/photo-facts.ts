import { z } from 'zod';

/**
 * What can be known of a picture. The names are the desk's; `shared/photo` says which fields of which
 * standard (IPTC IIM, IPTC Core and Extension, PLUS, EXIF) each is read from.
 */
export const FACT_NAMES = [
  /** The caption as the photographer or agency filed it. */
  'caption',
  'headline',
  /** Who took it; several joined with ", ". */
  'creator',
  /** Bare, as in a story's credit line. */
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  /** Address of a statement of rights. */
  'rightsUrl',
  'licensor',
  /** Address where a licence can be had. */
  'licensorUrl',
  /** Where it was taken, from small to large. */
  'location',
  'city',
  'region',
  'country',
  /** Calendar day, YYYY-MM-DD. */
  'takenOn',
  'altText',
  /** Joined with "; ". */
  'keywords',
  /** Last part of IPTC's newscode: "trainedAlgorithmicMedia". */
  'digitalSource',
  /** The desk's own: one of PHOTO_USES. */
  'use',
  /** The desk's own: last calendar day on which it may be published, YYYY-MM-DD. */
  'expiresOn',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** What a picture may be used for, as the desk understands its terms. */
export const PHOTO_USES = ['unrestricted', 'editorial', 'once', 'ask'] as const;
export type PhotoUse = (typeof PHOTO_USES)[number];

/** Facts by name; what is not known is absent, never empty. */
export const photoFacts = z.partialRecord(z.enum(FACT_NAMES), z.string().min(1).max(8000));
export type PhotoFacts = z.infer<typeof photoFacts>;

/** The digital sources of which readers are told that a machine made the picture (IPTC newscodes). */
export const AI_SOURCES: ReadonlySet<string> = new Set([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'compositeSynthetic',
]);
