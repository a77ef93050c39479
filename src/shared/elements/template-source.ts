import { z } from 'zod';
import { attribute } from './attribute';

/**
 * Which template made a house block. The wording is never matched by string:
 * these two tell, and the story keeps a copy of that template version.
 * Both null for a block written by hand or taken in from outside.
 */
export function templateSource() {
  return {
    templateId: attribute('templateId', z.string().max(200).nullable(), null),
    templateVersion: attribute('templateVersion', z.number().int().positive().nullable(), null),
  };
}
