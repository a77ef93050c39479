import { z } from 'zod';
import type { Database } from '../database';

/** A record, or an empty one where its JSON is damaged: a damaged story must not keep the library shut. */
const RECORD = "CASE WHEN json_valid(s.record) THEN s.record ELSE '{}' END";

/**
 * Form 2: the register keeps whole records, and stories say which templates they hold. What is derived from
 * stories is made again from those that are there. `folded` is what a search looks through, `sort_key` what
 * a list is ordered by.
 */
export const SECOND_FORM = `
CREATE TABLE register (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  sort_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX register_sorted ON register (sort_key);

ALTER TABLE story_contributor ADD COLUMN seen_revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story_contributor ADD COLUMN appeared_at TEXT;
UPDATE story_contributor SET appeared_at = (
    SELECT coalesce(json_extract(${RECORD}, '$.publishedAt'), s.modified_at)
    FROM story s WHERE s.id = story_contributor.story_id AND s.status = 'published');

CREATE TABLE story_template (
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  PRIMARY KEY (story_id, template_id, template_version)
) STRICT;
CREATE INDEX story_template_use ON story_template (template_id);
INSERT OR IGNORE INTO story_template
  SELECT s.id, json_extract(t.value, '$.id'), json_extract(t.value, '$.version')
  FROM story s, json_each(${RECORD}, '$.templates') t
  WHERE json_type(t.value, '$.id') = 'text' AND json_type(t.value, '$.version') = 'integer';
`;

const firstFormRow = z.object({
  id: z.string(),
  name: z.string(),
  folded_name: z.string(),
  post: z.string(),
  url: z.string(),
});

/** The people of form 1, as records of form 2. The code stays as it is here, whatever becomes of the register's own. */
export function fillRegister(database: Database): void {
  const now = new Date().toISOString();
  for (const { id, name, folded_name, post, url } of database.all(
    firstFormRow,
    'SELECT id, name, folded_name, post, url FROM contributor',
  )) {
    database.run(
      'INSERT INTO register (id, revision, sort_key, folded, created_at, changed_at, record) VALUES (?, 1, ?, ?, ?, ?, ?)',
      id,
      `${folded_name.trim().split(/\s+/u).at(-1) ?? ''} ${folded_name}`,
      `${name}\n${post}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
      now,
      now,
      JSON.stringify({
        name,
        sortName: '',
        role: '',
        affiliation: '',
        location: '',
        post,
        bio: '',
        links: url === '' ? [] : [url],
        disclosure: '',
        noteToDesk: '',
        photo: null,
        verified: { affiliation: null, bio: null, links: null, disclosure: null },
      }),
    );
  }
  database.script('DROP TABLE contributor');
}
