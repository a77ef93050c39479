import { z } from 'zod';
import { textOfBytes } from '../database';

/** Columns of text by the names that a list gives them; they are selected as bytes, see `textBytes`. */
const TEXT_COLUMNS = {
  id: 'id',
  title: 'title',
  headline: 'headline',
  standfirst: 'standfirst',
  contributors: 'contributors',
  section: 'section',
  status: 'status',
  spikedAt: 'spiked_at',
  houseStyleId: 'house_style_id',
  dueAt: 'due_at',
  modifiedAt: 'modified_at',
} as const;

/** What a row of a list is read from, of `story s`. */
export const STORY_COLUMNS = [
  ...Object.entries(TEXT_COLUMNS).map(([name, column]) => `CAST(s.${column} AS BLOB) AS ${name}`),
  's.body_words AS bodyWords',
].join(', ');

/**
 * A row with its text read; what is no text is left out, so that the row is found to be damaged. A list has thousands: each
 * is looked at by hand.
 */
export const readStoryRow = z.looseObject({}).transform((raw) => {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const read = name in TEXT_COLUMNS ? readText(value) : value;
    if (read !== undefined) row[name] = read;
  }
  return row;
});

/** Text of a column that was selected as its bytes; undefined for what is none. */
function readText(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (Buffer.isBuffer(value)) return textOfBytes(value) ?? undefined;
  return value instanceof ArrayBuffer ? (textOfBytes(Buffer.from(value)) ?? undefined) : undefined;
}
