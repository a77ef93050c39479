import {
  photoRecord,
  photoRow,
  type PhotoRecord,
  type PhotoRow,
} from '@shared/contract/photo-channels';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { PhotoRead } from '@shared/photo/photo-read';
import { foldWords } from '@shared/register/contributor-fields';
import { z } from 'zod';
import { asBytes, columnText, jsonColumn, textBytes } from '../database';
import type { LibraryContext } from '../library-context';

/** Rows that one list answers with; the newest win. */
const ROWS_MAX = 10_000;

/** What stands for the data of a file that nobody has read yet. */
const UNREAD: PhotoRead = { facts: [], others: [], gps: null, faults: [] };

const COLUMNS = `m.width, m.height, m.bytes, ${asBytes('m.hash, m.name, m.type, m.added_at, p.facts')}`;

const mediaColumns = z.object({
  hash: textBytes,
  name: textBytes,
  type: textBytes,
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
  added_at: textBytes,
  facts: jsonColumn,
});

/** The record of a media file as stories hold it. */
function mediaOf(row: z.infer<typeof mediaColumns>): unknown {
  const { hash, name, type, width, height, bytes, facts } = row;
  const media = { hash, name, type, width, height, bytes };
  const isEmpty = typeof facts === 'object' && facts !== null && Object.keys(facts).length === 0;
  return isEmpty ? media : { ...media, facts };
}

const listed = mediaColumns
  .extend({ stories: z.number() })
  .transform(({ stories, ...row }): unknown => ({
    media: mediaOf(row),
    addedAt: row.added_at,
    stories,
  }))
  .pipe(photoRow);

const whole = mediaColumns
  .extend({ read: jsonColumn.nullable(), converted: textBytes.nullable() })
  .transform(({ read, converted, ...row }): unknown => ({
    media: mediaOf(row),
    read: read ?? UNREAD,
    converted,
    addedAt: row.added_at,
  }))
  .pipe(photoRecord);

/** One picture; null where there is none. */
export function readPhoto({ database }: LibraryContext, hash: string): PhotoRecord | null {
  return database.get(
    whole,
    `SELECT ${COLUMNS}, ${asBytes('p.read, p.converted')} FROM photo p JOIN media m ON m.hash = p.hash WHERE p.hash = ?`,
    hash,
  );
}

const USES = { all: '', used: 'AND stories > 0', unused: 'AND stories = 0' } as const;

/** Pictures whose searched words hold each of these, the newest first. */
export function selectPhotos(
  { database }: LibraryContext,
  words: readonly string[],
  use: keyof typeof USES,
): PhotoRow[] {
  const holds = words.map(() => 'AND instr(p.words, ?) > 0').join(' ');
  return database.all(
    listed,
    `SELECT * FROM (
       SELECT ${COLUMNS}, (SELECT count(*) FROM story_media sm WHERE sm.hash = p.hash) AS stories
       FROM photo p JOIN media m ON m.hash = p.hash WHERE true ${holds} ORDER BY m.added_at DESC, m.rowid DESC
     ) WHERE true ${USES[use]} LIMIT ${ROWS_MAX}`,
    ...words,
  );
}

/** Writes what is known of a picture over what was there; its media row has to be there. */
export function writePhoto(
  { database }: LibraryContext,
  { media, read, converted }: Omit<PhotoRecord, 'addedAt'>,
): void {
  const { hash, name, facts = {} } = media;
  database.run(
    `INSERT INTO photo (hash, facts, read, converted, words) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET facts = excluded.facts, read = excluded.read,
       converted = excluded.converted, words = excluded.words`,
    hash,
    JSON.stringify(facts),
    JSON.stringify(read),
    converted,
    columnText(wordsOfPhoto(name, facts, read)),
  );
}

/** Changes the desk's facts alone: whether a file was read stays as it is. */
export function writeFacts(
  { database }: LibraryContext,
  { media, read }: PhotoRecord,
  facts: PhotoFacts,
): void {
  database.run(
    'UPDATE photo SET facts = ?, words = ? WHERE hash = ?',
    JSON.stringify(facts),
    columnText(wordsOfPhoto(media.name, facts, read)),
    media.hash,
  );
}

/** What a search of the pictures looks through: name, the desk's facts and those of the file, without accents. */
export function wordsOfPhoto(name: string, facts: PhotoFacts, read: PhotoRead | null): string {
  const said = read === null ? [] : read.facts.map(({ value }) => value);
  return foldWords([...new Set([name, ...Object.values(facts), ...said])].join('\n'));
}
