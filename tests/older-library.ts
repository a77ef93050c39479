import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Database } from '../src/main/library/database';
import { migrateLibrary } from '../src/main/library/forms/migrate';
import { MIGRATIONS } from '../src/main/library/forms/migrations';
import { LIBRARY_FILE } from '../src/main/library/open-library';
import { packRecord } from '../src/main/library/story-record';
import type { Story } from '../src/shared/story/story';
import { summariseStory } from '../src/shared/story/story-summary';
import { value } from './library-folder';

/** Makes a library file of an older form, filled by `fill`. */
export function olderLibraryIn(
  folder: string,
  form: number,
  fill: (database: Database) => void,
): void {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(join(folder, LIBRARY_FILE));
  value(migrateLibrary(database, join(folder, 'copies'), MIGRATIONS.slice(0, form)));
  fill(database);
  database.close();
}

/** A story's row as every form up to 5 kept it. */
export function addOlderStory(
  database: Database,
  story: Story,
  { revision = 1, touched = 1, record = packRecord(story).record } = {},
): void {
  const { body, checksum } = packRecord(story);
  const row = summariseStory(story);
  database.run(
    `INSERT INTO story (id, revision, touched, checksum, title, headline, contributors, section, status, spiked_at,
       house_style_id, body_words, due_at, created_at, modified_at, standfirst, record, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    story.id,
    revision,
    touched,
    checksum,
    row.title,
    row.headline,
    row.contributors,
    row.section,
    row.status,
    row.spikedAt,
    row.houseStyleId,
    row.bodyWords,
    row.dueAt,
    story.createdAt,
    story.modifiedAt,
    row.standfirst,
    record,
    body,
  );
}
