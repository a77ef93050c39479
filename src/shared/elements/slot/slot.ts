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
export type SlotKind = z.infer<typeof slotKind>;

/** Marks that a slot may allow; those of review are always allowed. */
export const slotMark = z.enum([
  'strong',
  'emphasis',
  'link',
  'superscript',
  'subscript',
  'languageSpan',
]);
export type SlotMark = z.infer<typeof slotMark>;

/** Lists of the house style that a choice can be made from. */
export const choiceList = z.enum(['disclaimers', 'agencies', 'sections', 'series']);
export type ChoiceList = z.infer<typeof choiceList>;

/** What a template asks of the words in a slot, beyond their being there. Lengths in characters. */
export interface SlotLaw {
  readonly kind: SlotKind;
  /** Longer is a warning. */
  readonly warnOver?: number | undefined;
  /** Longer stops an export. */
  readonly blockOver?: number | undefined;
  /** What may be chosen; null where anything may be written. */
  readonly choices: readonly string[] | null;
  /** The date pattern that a date is written in; null for other kinds. */
  readonly form: string | null;
}
