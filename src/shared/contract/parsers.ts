import { z } from 'zod';
import type { Problem } from '../result/problem';

/** Parsers that several parts of the table share. */
export const id = z.uuid();
/** A request or an answer that says no more than that it came. */
export const nothing = z.strictObject({});
/** A line of text. */
export const line = z.string().max(2000);
/** A fault that the writer can mend. */
export const problem = z.custom<Problem>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);
