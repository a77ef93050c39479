import { z } from 'zod';
import { TARGET_IDS } from './target-ids';

/** Widths of a picture in the page, in pixels: a phone, a column, the same on dense screens, and a wide photo there. */
export const IMAGE_WIDTHS = [480, 800, 1200, 1600, 2400] as const;

const base = z.string().max(1900);

/**
 * What of a story a preset may leave out. What readers must be told is not among it: label, byline, stamp, editor's
 * note, bios, which say what interests a writer has, and corrections go along with every export.
 */
export const presetParts = z.strictObject({
  photos: z.boolean().default(true),
  audio: z.boolean().default(true),
  linkCards: z.boolean().default(true),
  contributorCall: z.boolean().default(true),
  /** The house's own stylesheet in the page's head; without it the page has the program's plain one. */
  stylesheet: z.boolean().default(true),
});
export type PresetParts = z.infer<typeof presetParts>;

/** One of `exports:` in `house.yml`: how a story goes out to one place. Patterns name the story's own values: `{slug}`. */
export const exportPreset = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  name: z.string().min(1).max(80),
  targets: z.array(z.enum(TARGET_IDS)).min(1).max(40),
  /** Folders below the one that the desk chooses; "" for none. */
  folder: z.string().max(200).default(''),
  /** The files' name without their endings. */
  fileName: z.string().max(120).default('{slug}'),
  /** Empty: all of them. */
  imageWidths: z.array(z.literal(IMAGE_WIDTHS)).max(IMAGE_WIDTHS.length).default([]),
  /** Absolute base of the page's address; "" for the house's own. */
  pageBase: base.default(''),
  /** Absolute base of the media's addresses, https alone; "" names them by their place beside the page. */
  mediaBase: base.default(''),
  include: presetParts.prefault({}),
});
export type ExportPreset = z.infer<typeof exportPreset>;

/** The presets of a house, in its own order. */
export const exportPresets = z.array(exportPreset).max(40).default([]);
