import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { blob, type Database } from '../database';

/** A record, or an empty one where its JSON is damaged: a damaged story must not keep the library shut. */
const RECORD = "CASE WHEN json_valid(s.record) THEN s.record ELSE '{}' END";

/**
 * Form 3: the library knows its pictures (what their files say, what the desk says of them), and which
 * stories and kept versions show them. `read` is null until a picture's file has been read for its data;
 * `words` is what a search looks through. What is derived from stories is made from those that are there.
 */
export const THIRD_FORM = `
CREATE TABLE photo (
  hash TEXT PRIMARY KEY REFERENCES media (hash) ON DELETE CASCADE,
  facts TEXT NOT NULL,
  read TEXT,
  converted TEXT,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE story_media (
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (story_id, hash)
) STRICT;
CREATE INDEX story_media_use ON story_media (hash);
INSERT OR IGNORE INTO story_media
  SELECT s.id, json_extract(m.value, '$.hash')
  FROM story s, json_each(${RECORD}, '$.media') m
  WHERE json_type(m.value, '$.hash') = 'text';

CREATE TABLE version_media (
  version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (version_id, hash)
) STRICT;
CREATE INDEX version_media_use ON version_media (hash);
`;

/** Pictures and versions of form 2. The code stays as it is here, whatever becomes of the services' own. */
export function fillPhotos(database: Database): void {
  for (const { hash, name } of database.all(
    z.object({ hash: z.string(), name: z.string() }),
    "SELECT hash, name FROM media WHERE type LIKE 'image/%'",
  ))
    database.run(
      "INSERT INTO photo (hash, facts, read, converted, words) VALUES (?, '{}', NULL, NULL, ?)",
      hash,
      name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    );
  // One after another: all snapshots at once would fill the memory.
  for (const { id } of database.all(z.object({ id: z.number().int() }), 'SELECT id FROM version')) {
    const row = database.get(
      z.object({ snapshot: blob }),
      'SELECT snapshot FROM version WHERE id = ?',
      id,
    );
    for (const hash of row === null ? [] : hashesIn(row.snapshot))
      database.run('INSERT OR IGNORE INTO version_media VALUES (?, ?)', id, hash);
  }
}

const snapshotForm = z.object({ record: z.string() });
const recordForm = z.object({ media: z.array(z.object({ hash: z.string() })) });

/** None where the snapshot is damaged: such a version can be shown no more. */
function hashesIn(snapshot: Buffer): readonly string[] {
  try {
    const { record } = snapshotForm.parse(JSON.parse(inflateRawSync(snapshot).toString('utf8')));
    return recordForm.parse(JSON.parse(record)).media.map(({ hash }) => hash);
  } catch {
    // Whatever is wrong with it, the library has to open.
    return [];
  }
}
