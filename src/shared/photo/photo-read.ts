import { z } from 'zod';
import { FACT_NAMES } from '../elements/photo/photo-facts';

/** The standards that a picture's data stand in. */
export const METADATA_STANDARDS = [
  'IPTC IIM',
  'IPTC Core',
  'IPTC Extension',
  'PLUS',
  'XMP',
  'EXIF',
] as const;
export type MetadataStandard = (typeof METADATA_STANDARDS)[number];

/** One fact as a file gives it. */
export const readFact = z.strictObject({
  name: z.enum(FACT_NAMES),
  value: z.string().min(1).max(8000),
  standard: z.enum(METADATA_STANDARDS),
  /** The field as the standard calls it: "2:120 Caption/Abstract", "dc:description". */
  field: z.string().max(200),
});
export type ReadFact = z.infer<typeof readFact>;

/**
 * What was read from a picture's file. `facts` hold each name once, the source that counts first chosen;
 * `others` are what further standards say of the same names. The place of the camera is for the desk alone.
 */
export const photoRead = z.strictObject({
  facts: z.array(readFact),
  others: z.array(readFact),
  /** Degrees north and east (WGS 84). */
  gps: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  /** What could not be read, as sentences for the desk: "The IPTC data are cut short." */
  faults: z.array(z.string().max(500)),
});
export type PhotoRead = z.infer<typeof photoRead>;
