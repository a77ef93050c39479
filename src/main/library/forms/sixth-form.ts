import { z } from 'zod';
import { textBytes, type Database } from '../database';

/** A record, or an empty one where its JSON is damaged: a damaged story must not keep the library shut. */
const RECORD = "CASE WHEN json_valid(s.record) THEN s.record ELSE '{}' END";

/**
 * Form 6: what the library's table sorts and filters by stands in narrow rows of its own, apart from the pages that hold
 * the words. `number` is the story's row in the index of words, and stays. `indexed` moves here: it rewrote the
 * whole story. Keys are folded text, moments are milliseconds; null sorts last. The index finds one letter too, and so is
 * made anew, story by story, when the library is open. A version can say why it was kept.
 */
export const SIXTH_FORM = `
CREATE TABLE listing (
  number INTEGER PRIMARY KEY,
  story_id TEXT NOT NULL UNIQUE REFERENCES story (id) ON DELETE CASCADE,
  touched INTEGER NOT NULL,
  indexed INTEGER NOT NULL DEFAULT -1,
  revision INTEGER NOT NULL,
  spiked INTEGER NOT NULL,
  status INTEGER NOT NULL,
  house_style_id TEXT NOT NULL,
  section TEXT NOT NULL,
  headline_key TEXT,
  contributors_key TEXT,
  section_key TEXT,
  words INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  due INTEGER,
  embargo INTEGER,
  embargo_until TEXT,
  photos INTEGER NOT NULL,
  pinned INTEGER NOT NULL DEFAULT 0,
  must INTEGER,
  should INTEGER,
  issues_revision INTEGER,
  exported_at TEXT,
  exported_sum TEXT,
  changed_since INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX listing_touched ON listing (touched);
CREATE INDEX listing_headline ON listing (spiked, headline_key);
CREATE INDEX listing_contributors ON listing (spiked, contributors_key);
CREATE INDEX listing_section ON listing (spiked, section_key);
CREATE INDEX listing_words ON listing (spiked, words);
CREATE INDEX listing_due ON listing (spiked, due);
CREATE INDEX listing_status ON listing (spiked, status);
CREATE INDEX listing_not_indexed ON listing (touched) WHERE indexed <> touched;

CREATE TABLE story_byline (
  number INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (number, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_byline_name ON story_byline (name, number);

CREATE TABLE story_tag (
  number INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (number, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_tag_name ON story_tag (name, number);

CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  sorted TEXT NOT NULL
) STRICT;

ALTER TABLE version ADD COLUMN reason TEXT NOT NULL DEFAULT '';

DROP INDEX story_not_indexed;
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
  story_id UNINDEXED, headline, body, furniture,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
`;

const STATUSES = ['commissioned', 'drafting', 'editing', 'factCheck', 'ready', 'published'];

const damaged = textBytes.catch('');
const moment = textBytes.nullable().catch(null);
const row = z.object({
  id: damaged,
  touched: z.number().int(),
  revision: z.number().int(),
  spiked: z.number().int(),
  status: damaged,
  houseStyleId: damaged,
  section: damaged,
  headline: damaged,
  contributors: damaged,
  words: z.number().int(),
  modifiedAt: damaged,
  dueAt: moment,
  embargoUntil: moment,
  photos: z.number().int(),
  exportedAt: moment,
  names: damaged,
  tags: damaged,
});
type Row = z.infer<typeof row>;

const SELECT = `
SELECT CAST(s.id AS BLOB) AS id, s.touched, s.revision, s.spiked_at IS NOT NULL AS spiked,
  CAST(s.status AS BLOB) AS status, CAST(s.house_style_id AS BLOB) AS houseStyleId,
  CAST(s.section AS BLOB) AS section, CAST(s.headline AS BLOB) AS headline,
  CAST(s.contributors AS BLOB) AS contributors, s.body_words AS words,
  CAST(s.modified_at AS BLOB) AS modifiedAt, CAST(s.due_at AS BLOB) AS dueAt,
  CAST(json_extract(${RECORD}, '$.embargoUntil') AS BLOB) AS embargoUntil,
  (SELECT count(DISTINCT sm.hash) FROM story_media sm, json_each(${RECORD}, '$.media') m
    WHERE sm.story_id = s.id AND json_extract(m.value, '$.hash') = sm.hash
      AND json_extract(m.value, '$.type') LIKE 'image/%') AS photos,
  (SELECT CAST(max(v.kept_at) AS BLOB) FROM version v
    WHERE v.story_id = s.id AND v.kind = 'milestone' AND v.name LIKE 'Exported: %') AS exportedAt,
  CAST(coalesce(json_extract(${RECORD}, '$.contributors'), '[]') AS BLOB) AS names,
  CAST(coalesce(json_extract(${RECORD}, '$.tags'), '[]') AS BLOB) AS tags
FROM story s WHERE s.touched > ? ORDER BY s.touched LIMIT 500`;

/**
 * Rows of the stories of form 5, some hundreds with one statement: the driver keeps each statement until the program comes
 * to rest. The code stays as it is here, whatever becomes of the services' own.
 */
export function fillListing(database: Database): void {
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = database.all(row, SELECT, last);
    const newest = rows.at(-1);
    if (newest === undefined) return;
    last = newest.touched;
    database.run(FILL, JSON.stringify(rows.map(valuesOf)));
    for (const [table, texts] of [
      ['story_byline', ({ names }: Row) => namesIn(names)],
      ['story_tag', ({ tags }: Row) => textsIn(tags)],
    ] as const)
      database.run(
        `INSERT INTO ${table} SELECT l.number, json_extract(e.value, '$[1]'), json_extract(e.value, '$[2]')
         FROM json_each(?) e CROSS JOIN listing l ON l.story_id = json_extract(e.value, '$[0]')`,
        JSON.stringify(rows.flatMap((each) => texts(each).map((text, at) => [each.id, at, text]))),
      );
  }
}

const COLUMNS = `revision, spiked, status, house_style_id, section, headline_key, contributors_key, section_key, words, updated,
  due, embargo, embargo_until, photos, exported_at, exported_sum, changed_since`;

/** A story whose id the disk has spoilt is not found by it, and gets no row. */
const FILL = `
INSERT INTO listing (story_id, touched, ${COLUMNS})
SELECT s.id, s.touched, ${COLUMNS.split(',')
  .map((_column, at) => `json_extract(e.value, '$[${at + 1}]')`)
  .join(', ')}
FROM json_each(?) e CROSS JOIN story s ON s.id = json_extract(e.value, '$[0]')`;

/** The id, then a value for each of `COLUMNS`. */
function valuesOf(story: Row): readonly (string | number | null)[] {
  const { exportedAt } = story;
  return [
    story.id,
    story.revision,
    story.spiked,
    Math.max(0, STATUSES.indexOf(story.status)),
    story.houseStyleId,
    story.section,
    key(story.headline),
    key(story.contributors),
    key(story.section),
    story.words,
    milliseconds(story.modifiedAt) ?? 0,
    milliseconds(story.dueAt),
    milliseconds(story.embargoUntil),
    story.embargoUntil,
    story.photos,
    exportedAt,
    exportedAt === null ? null : '',
    exportedAt !== null && story.modifiedAt > exportedAt ? 1 : 0,
  ];
}

function key(text: string): string | null {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().slice(0, 80);
  return folded === '' ? null : folded;
}

function milliseconds(text: string | null): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}

const named = z.array(z.object({ name: z.string() }));

function namesIn(json: string): readonly string[] {
  const read = named.safeParse(parsed(json));
  return read.success ? clean(read.data.map(({ name }) => name)) : [];
}

function textsIn(json: string): readonly string[] {
  const read = z.array(z.string()).safeParse(parsed(json));
  return read.success ? clean(read.data) : [];
}

function clean(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.replaceAll('\0', ' ').trim()))].filter(Boolean);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Whatever is wrong with it, the library has to open.
    return null;
  }
}
