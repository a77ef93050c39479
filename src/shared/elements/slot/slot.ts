import { z } from 'zod';

/** What may stand in a slot. */
export const slotKind = z.enum([
  'text',
  'longText',
  'person',
  'date',
  'place',
  'choice',
  'number',
  'link',
]);
