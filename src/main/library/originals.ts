import { z } from 'zod';
import { blob, columnText } from './database';
import { moment, type LibraryContext } from './library-context';

/** What a story was made from, byte for byte, and what the import made of it. */
export interface Original {
  readonly name: string;
  /** MIME type as far as it is known. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly report: object;
}

/** Keeps the original of a story; belongs in the transaction that adds the story. */
export function keepOriginal(
  context: LibraryContext,
  storyId: string,
  { name, type, bytes, report }: Original,
): void {
  context.database.run(
    'INSERT INTO original (story_id, name, type, received_at, bytes, report) VALUES (?, ?, ?, ?, ?, ?)',
    storyId,
    columnText(name),
    columnText(type),
    moment(context),
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    JSON.stringify(report),
  );
}

const originalRow = z
  .object({ name: z.string(), type: z.string(), bytes: blob, report: z.string() })
  .transform(
    ({ report, ...row }): Original => ({
      ...row,
      report: z.looseObject({}).parse(JSON.parse(report)),
    }),
  );

/** The original of a story, or null for a story that was written here. */
export function readOriginal({ database }: LibraryContext, storyId: string): Original | null {
  return database.get(
    originalRow,
    'SELECT name, type, bytes, report FROM original WHERE story_id = ?',
    storyId,
  );
}
