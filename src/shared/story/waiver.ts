import { z } from 'zod';

/**
 * A check of the preflight that the desk lets pass for this story, with who said so and why. It holds for the one
 * finding that it was given for: a finding of the same id with another cause needs a waiver of its own.
 */
export const waiver = z.strictObject({
  /** Of the preflight's row: the check's code and where it stands, "credit-missing@photo 2". */
  id: z.string().min(1).max(300),
  /** Stands for what was found, with the words that it was found in; see `causeOf`. */
  cause: z.string().regex(/^[0-9a-f]{16}$/u),
  name: z.string().max(200).regex(/\S/u),
  reason: z.string().max(2000).regex(/\S/u),
  at: z.iso.datetime({ offset: true }),
});
export type Waiver = z.infer<typeof waiver>;
