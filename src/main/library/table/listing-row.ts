import { foldWords } from '@shared/register/contributor-fields';
import type { StorySummary } from '@shared/story/story-summary';
import { storyStatus, type DocJson, type Story, type StoryStatus } from '@shared/story/story';
import { z } from 'zod';
import { columnText, textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { publishedSum } from './published-sum';
import { readKept } from '../read-kept';

/** The longest text that a column is sorted by. Characters. */
const KEY_MAX = 80;

/** What a column of text is sorted by; null, which sorts last, for none. */
function sortKey(text: string): string | null {
  const folded = columnText(foldWords(text)).trim().slice(0, KEY_MAX);
  return folded === '' ? null : folded;
}

/** The place of a status in the desk's day, as `listing` keeps it. */
export function statusRank(status: StoryStatus): number {
  return storyStatus.options.indexOf(status);
}

const UPSERT = `
INSERT INTO listing (story_id, touched, revision, spiked, status, house_style_id, section, headline_key, contributors_key,
  section_key, words, updated, due, embargo, embargo_until, photos, changed_since)
VALUES (?1, (SELECT touched FROM story WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (story_id) DO UPDATE SET touched = excluded.touched, revision = excluded.revision, spiked = excluded.spiked,
  status = excluded.status, house_style_id = excluded.house_style_id, section = excluded.section,
  headline_key = excluded.headline_key, contributors_key = excluded.contributors_key,
  section_key = excluded.section_key, words = excluded.words, updated = excluded.updated, due = excluded.due,
  embargo = excluded.embargo, embargo_until = excluded.embargo_until, photos = excluded.photos,
  changed_since = excluded.changed_since,
  must = CASE WHEN issues_revision >= excluded.revision THEN must END,
  should = CASE WHEN issues_revision >= excluded.revision THEN should END`;

/** What a story's row in `listing` is made of. */
export interface Listed {
  readonly story: Story;
  readonly summary: StorySummary;
  readonly revision: number;
  /** See `changedSinceExport`. */
  readonly changedSince: boolean;
}

/**
 * Writes what the library's table sorts and filters a story by. What is no part of the story (pin, export) stays; findings
 * of an older revision go. Belongs in the transaction that writes the story, after it.
 */
export function writeListing(context: LibraryContext, listed: Listed): void {
  const { story, summary, revision, changedSince } = listed;
  context.database.run(
    UPSERT,
    story.id,
    revision,
    story.spikedAt === null ? 0 : 1,
    statusRank(story.status),
    story.houseStyleId,
    columnText(story.section),
    sortKey(summary.headline),
    sortKey(summary.contributors),
    sortKey(story.section),
    summary.bodyWords,
    Date.parse(story.modifiedAt),
    timeOf(story.dueAt),
    timeOf(story.embargoUntil),
    story.embargoUntil,
    photosOn(story),
    changedSince ? 1 : 0,
  );
  writeTexts(
    context,
    'story_byline',
    story.id,
    story.contributors.map(({ name }) => name),
  );
  writeTexts(context, 'story_tag', story.id, story.tags);
}

const exportRow = z.object({
  exported_sum: textBytes.nullable().catch(null),
  changed_since: z.number().int(),
});

/**
 * Whether a story that is about to be written is, in what it publishes, another than the one that went out last. False for
 * one that never did. Where an export of an older library left no sum, the text before the first change stands for it.
 */
export function changedSinceExport(context: LibraryContext, story: Story): boolean {
  const last = context.database.get(
    exportRow,
    'SELECT CAST(exported_sum AS BLOB) AS exported_sum, changed_since FROM listing WHERE story_id = ?',
    story.id,
  );
  if (last?.exported_sum == null) return false;
  if (last.exported_sum !== '') return publishedSum(story) !== last.exported_sum;
  if (last.changed_since === 1) return true;
  const before = readKept(context, story.id);
  if (before === null) return true;
  const sum = publishedSum(before);
  context.database.run('UPDATE listing SET exported_sum = ? WHERE story_id = ?', sum, story.id);
  return publishedSum(story) !== sum;
}

/** Notes that a story went out as given, which may be older than the library's by now. */
export function noteExport(context: LibraryContext, story: Story, at: string): void {
  const sum = publishedSum(story);
  const present = readKept(context, story.id);
  context.database.run(
    'UPDATE listing SET exported_at = ?, exported_sum = ?, changed_since = ? WHERE story_id = ?',
    at,
    sum,
    present !== null && publishedSum(present) === sum ? 0 : 1,
    story.id,
  );
}

const textRow = z.object({ name: textBytes.catch('') });

/** Only what changed is written: a save comes with every pause of the hands. */
function writeTexts(
  { database }: LibraryContext,
  table: 'story_byline' | 'story_tag',
  storyId: string,
  given: readonly string[],
): void {
  const texts = [...new Set(given.map((text) => columnText(text).trim()))].filter(Boolean);
  const kept = database.all(
    textRow,
    `SELECT CAST(t.name AS BLOB) AS name FROM ${table} t JOIN listing l ON l.number = t.number WHERE l.story_id = ? ORDER BY t.place`,
    storyId,
  );
  if (kept.length === texts.length && kept.every(({ name }, at) => name === texts[at])) return;
  database.run(
    `DELETE FROM ${table} WHERE number = (SELECT number FROM listing WHERE story_id = ?)`,
    storyId,
  );
  texts.forEach((text, place) => {
    database.run(
      `INSERT INTO ${table} SELECT number, ?, ? FROM listing WHERE story_id = ?`,
      place,
      text,
      storyId,
    );
  });
}

/** A moment in milliseconds since 1970; null for none. */
function timeOf(moment: string | null): number | null {
  return moment === null ? null : Date.parse(moment);
}

/** How many different pictures stand on the page. */
function photosOn({ doc, media }: Story): number {
  const pictures = new Set(
    media.filter(({ type }) => type.startsWith('image/')).map(({ hash }) => hash),
  );
  const shown = new Set<string>();
  const look = ({ attrs, content }: DocJson): void => {
    const hash = attrs?.['mediaHash'];
    if (typeof hash === 'string' && pictures.has(hash)) shown.add(hash);
    content?.forEach(look);
  };
  look(doc);
  return shown.size;
}
