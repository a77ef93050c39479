import { z } from 'zod';
import { attribute } from './attribute';

/** Who unlocked a block's wording, and when (ISO 8601 with offset). */
export const unlocking = z.strictObject({
  by: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
});

/**
 * Which template made a house block, and what the desk has decided about it since. The wording is
 * never matched by string: id and version tell, and the story keeps a copy of that template version.
 * Both null for a block written by hand or taken in from outside.
 */
export function templateSource() {
  return {
    templateId: attribute('templateId', z.string().max(200).nullable(), null),
    templateVersion: attribute('templateVersion', z.number().int().positive().nullable(), null),
    /** Null while the template's words are locked. */
    unlocked: attribute('unlocked', unlocking.nullable(), null),
    /** The newer form of the template that the desk has declined; null for none. */
    declined: attribute('declined', z.string().max(200).nullable(), null),
    /** Values by slot for which the present wording has no place, kept for the one that has. */
    spare: attribute('spare', z.record(z.string().max(100), z.string().max(20_000)), {}),
  };
}

/** The attributes of `templateSource`: the desk's affair, never the page's. */
export const TEMPLATE_SOURCE: readonly string[] = [
  'templateId',
  'templateVersion',
  'unlocked',
  'declined',
  'spare',
];
