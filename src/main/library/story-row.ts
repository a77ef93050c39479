import { summariseStory } from '@shared/story/story-summary';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { asBytes, columnText, textBytes } from './database';
import { moment, type LibraryContext } from './library-context';
import { changedSinceExport, writeListing } from './table/listing-row';
import { linkMedia } from './photos/media-links';
import { packRecord } from './story-record';

/** What a save must know of the row that it replaces. */
const rowState = z.object({ revision: z.number().int(), spiked_at: textBytes.nullable() });
export type RowState = z.infer<typeof rowState>;

/** Revision and spike of a story; null where there is none. */
export function readRowState({ database }: LibraryContext, id: string): RowState | null {
  return database.get(
    rowState,
    `SELECT revision, ${asBytes('spiked_at')} FROM story WHERE id = ?`,
    id,
  );
}

const UPSERT = `
INSERT INTO story (id, revision, touched, checksum, title, headline, contributors, section, status, spiked_at,
  house_style_id, body_words, due_at, created_at, modified_at, standfirst, record, body)
VALUES (?, ?, (SELECT coalesce(max(touched), 0) + 1 FROM story), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, touched = excluded.touched,
  checksum = excluded.checksum, title = excluded.title, headline = excluded.headline,
  contributors = excluded.contributors, section = excluded.section, status = excluded.status,
  spiked_at = excluded.spiked_at, house_style_id = excluded.house_style_id, body_words = excluded.body_words,
  due_at = excluded.due_at, modified_at = excluded.modified_at, standfirst = excluded.standfirst,
  record = excluded.record, body = excluded.body`;

/**
 * Writes a story's row, with what lists and the register show of it; the moment of change is the library's.
 * Belongs inside a transaction. Gives the story as it was kept.
 */
export function writeRow(context: LibraryContext, story: Story, revision: number): Story {
  const { database } = context;
  const kept: Story = { ...story, modifiedAt: moment(context) };
  const row = summariseStory(kept);
  const changedSince = changedSinceExport(context, kept);
  const { record, body, checksum } = packRecord(kept);
  database.run(
    UPSERT,
    kept.id,
    revision,
    checksum,
    columnText(row.title),
    columnText(row.headline),
    columnText(row.contributors),
    columnText(row.section),
    row.status,
    row.spikedAt,
    row.houseStyleId,
    row.bodyWords,
    row.dueAt,
    kept.createdAt,
    kept.modifiedAt,
    columnText(row.standfirst),
    record,
    body,
  );
  writeListing(context, { story: kept, summary: row, revision, changedSince });
  linkContributors(context, kept);
  linkTemplates(context, kept);
  linkMedia(context, kept);
  return kept;
}

/** A person on the byline twice is one link; of two snapshots the older counts, so that a change is offered. */
function linkContributors({ database }: LibraryContext, story: Story): void {
  const { id, contributors, status } = story;
  const appearedAt = status === 'published' ? (story.publishedAt ?? story.modifiedAt) : null;
  database.run('DELETE FROM story_contributor WHERE story_id = ?', id);
  for (const { contributorId, seenRevision } of contributors) {
    if (contributorId === null) continue;
    database.run(
      'INSERT INTO story_contributor (story_id, contributor_id, seen_revision, appeared_at) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET seen_revision = min(seen_revision, excluded.seen_revision)',
      id,
      columnText(contributorId),
      seenRevision,
      appearedAt,
    );
  }
}

function linkTemplates({ database }: LibraryContext, { id, templates }: Story): void {
  database.run('DELETE FROM story_template WHERE story_id = ?', id);
  for (const template of templates)
    database.run(
      'INSERT OR IGNORE INTO story_template VALUES (?, ?, ?)',
      id,
      columnText(template.id),
      template.version,
    );
}
