import { z } from 'zod';
import { textBytes } from './database';

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

/** A row with its text read; what is no text is left out, so that the row is found to be damaged. */
export const readStoryRow = z.record(z.string(), z.unknown()).transform((row) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (value === null || !(name in TEXT_COLUMNS)) return [[name, value]];
      const text = textBytes.safeParse(value);
      return text.success ? [[name, text.data]] : [];
    }),
  ),
);
