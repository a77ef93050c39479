import { z } from 'zod';
import { LINE_KINDS } from './line-kind';

const line = z.number().int().nonnegative();
const noted = z.object({ message: z.string(), line: line.nullable() });

/** What of an import's report is shown afterwards, as it lies beside the original; what else a report holds is passed over. */
export const keptReport = z.object({
  name: z.string(),
  form: z.enum(['text', 'html', 'md', 'docx']),
  encoding: z.string().nullable(),
  recognised: z.array(
    z.object({ line, kind: z.enum(LINE_KINDS), text: z.string(), removed: z.string() }),
  ),
  tray: z.array(z.object({ line, kind: z.enum(LINE_KINDS), text: z.string(), reason: z.string() })),
  changes: z.array(noted),
  problems: z.array(
    z.object({ message: z.string(), level: z.enum(['error', 'warning', 'suggestion']) }),
  ),
  accounted: z.object({ complete: z.boolean() }),
});
export type KeptReport = z.infer<typeof keptReport>;
