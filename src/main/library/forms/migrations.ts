import type { Database } from '../database';
import { FIFTH_FORM } from './fifth-form';
import { FOURTH_FORM } from './fourth-form';
import { fillRegister, SECOND_FORM } from './second-form';
import { fillListing, SIXTH_FORM } from './sixth-form';
import { fillPhotos, THIRD_FORM } from './third-form';

/**
 * One step of the library file's form. A step is never edited once released: a library of any age
 * must come to the same form by the same steps.
 */
export interface Migration {
  /** The form that the step leads to; kept in the file's `user_version`. */
  readonly form: number;
  readonly sql: string;
  /** What the SQL cannot say, in the same transaction. */
  readonly fill?: (database: Database) => void;
}

/** List columns stand before the record, so that a list never reads the pages that hold the words. */
const FIRST_FORM = `
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  touched INTEGER NOT NULL,
  indexed INTEGER NOT NULL DEFAULT -1,
  checksum TEXT NOT NULL,
  title TEXT NOT NULL,
  headline TEXT NOT NULL,
  contributors TEXT NOT NULL,
  section TEXT NOT NULL,
  status TEXT NOT NULL,
  spiked_at TEXT,
  house_style_id TEXT NOT NULL,
  body_words INTEGER NOT NULL,
  due_at TEXT,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  record TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX story_touched ON story (touched);
CREATE INDEX story_status ON story (spiked_at, status);
CREATE INDEX story_not_indexed ON story (touched) WHERE indexed <> touched;

CREATE TABLE story_place (
  story_id TEXT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
  anchor INTEGER NOT NULL,
  head INTEGER NOT NULL,
  scroll_top REAL NOT NULL
) STRICT;

CREATE TABLE story_contributor (
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  contributor_id TEXT NOT NULL,
  PRIMARY KEY (story_id, contributor_id)
) STRICT;
CREATE INDEX story_contributor_person ON story_contributor (contributor_id);

CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('asFiled', 'automatic', 'milestone')),
  kept_at TEXT NOT NULL,
  who TEXT NOT NULL,
  name TEXT NOT NULL,
  body_words INTEGER NOT NULL,
  checksum TEXT NOT NULL,
  snapshot BLOB NOT NULL
) STRICT;
CREATE INDEX version_story ON version (story_id, id);

CREATE TABLE original (
  story_id TEXT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  received_at TEXT NOT NULL,
  bytes BLOB NOT NULL,
  report TEXT NOT NULL
) STRICT;

CREATE TABLE media (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE contributor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  post TEXT NOT NULL,
  url TEXT NOT NULL
) STRICT;
CREATE INDEX contributor_name ON contributor (folded_name);

CREATE TABLE aside (
  id INTEGER PRIMARY KEY,
  story_id TEXT NOT NULL,
  found_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  record BLOB
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  closed_in_order INTEGER NOT NULL,
  story_id TEXT
) STRICT;
INSERT INTO session (id, closed_in_order, story_id) VALUES (1, 1, NULL);

CREATE VIRTUAL TABLE search USING fts5 (
  story_id UNINDEXED, headline, body, furniture,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
`;

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [
  { form: 1, sql: FIRST_FORM },
  { form: 2, sql: SECOND_FORM, fill: fillRegister },
  { form: 3, sql: THIRD_FORM, fill: fillPhotos },
  { form: 4, sql: FOURTH_FORM },
  { form: 5, sql: FIFTH_FORM },
  { form: 6, sql: SIXTH_FORM, fill: fillListing },
];
