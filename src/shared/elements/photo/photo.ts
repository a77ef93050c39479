import { z } from 'zod';

/** SHA-256 of a media file's bytes, lower-case hex: how media are named everywhere. */
export const mediaHash = z.string().regex(/^[0-9a-f]{64}$/u);

/** Where a photo stands: above the note (lead), in the measure (inline) or beyond it (wide). */
export const photoRole = z.enum(['lead', 'inline', 'wide']);
export type PhotoRole = z.infer<typeof photoRole>;

/** A crop in fractions of the original, so that it outlives a replaced file of another size. */
export const photoCrop = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().gt(0).max(1),
  height: z.number().gt(0).max(1),
});
export type PhotoCrop = z.infer<typeof photoCrop>;

/** A point in fractions of the original, from its upper left corner. */
export const photoPoint = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});
export type PhotoPoint = z.infer<typeof photoPoint>;
