import { appearance, type Appearance } from '@shared/contract/contributor';
import type { DocJson, Story } from '@shared/story/story';
import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { DAMAGED_TITLE, STORY_TITLE } from '../story-title';
import { unpackRecord } from '../story-record';
import { readWholeRow } from '../read-kept';
import { writeRow } from '../story-row';

/** Stories shown of one person; the newest win. */
const APPEARANCES_MAX = 500;

const appearanceRow = z
  .object({
    storyId: textBytes,
    title: textBytes.catch(DAMAGED_TITLE),
    status: textBytes,
    spiked: z.number(),
    dueAt: textBytes.nullable(),
    modifiedAt: textBytes,
    appearedAt: textBytes.nullable(),
    offered: z.number(),
  })
  .transform((row): unknown => ({ ...row, spiked: row.spiked === 1, offered: row.offered === 1 }))
  .pipe(appearance);

/** Every story that names the person: open ones by their due date, then the published ones, newest first. */
export function appearancesOf({ database }: LibraryContext, id: string): Appearance[] {
  return database.all(
    appearanceRow,
    `SELECT CAST(s.id AS BLOB) AS storyId, ${STORY_TITLE}, CAST(s.status AS BLOB) AS status,
       s.spiked_at IS NOT NULL AS spiked, CAST(s.due_at AS BLOB) AS dueAt,
       CAST(s.modified_at AS BLOB) AS modifiedAt,
       CAST(sc.appeared_at AS BLOB) AS appearedAt,
       s.spiked_at IS NULL AND s.status <> 'published' AND max(sc.seen_revision, 1) < p.revision AS offered
     FROM story_contributor sc JOIN story s ON s.id = sc.story_id JOIN register p ON p.id = sc.contributor_id
     WHERE sc.contributor_id = ?
     ORDER BY s.spiked_at IS NOT NULL, s.status = 'published', sc.appeared_at DESC,
       s.due_at IS NULL, s.due_at, s.touched DESC LIMIT ${APPEARANCES_MAX}`,
    id,
  );
}

/** How many stories name the person, spiked ones too. */
export function storiesNaming({ database }: LibraryContext, id: string): string[] {
  return database
    .all(
      z.object({ id: z.string() }),
      'SELECT story_id AS id FROM story_contributor WHERE contributor_id = ?',
      id,
    )
    .map((row) => row.id);
}

/**
 * Changes what stories keep of their writers, without a new revision: an open window can go on saving.
 * A story that cannot be read is left as it is. Belongs inside a transaction.
 */
export function changeStories(
  context: LibraryContext,
  storyIds: readonly string[],
  change: (story: Story) => Story,
): void {
  for (const id of storyIds) {
    const row = readWholeRow(context, id);
    const story = row === null ? null : unpackRecord(row);
    if (row !== null && story?.ok === true) writeRow(context, change(story.value), row.revision);
  }
}

/** The story with one record of the register in the place of another, on the byline and under the piece. */
export function pointedTo(story: Story, from: string, to: string): Story {
  return {
    ...story,
    contributors: story.contributors.map((each) =>
      each.contributorId === from ? { ...each, contributorId: to, seenRevision: 0 } : each,
    ),
    doc: docPointedTo(story.doc, from, to),
  };
}

function docPointedTo(node: DocJson, from: string, to: string): DocJson {
  const { attrs, content } = node;
  return {
    ...node,
    ...(attrs?.['contributorId'] === from ? { attrs: { ...attrs, contributorId: to } } : {}),
    ...(content === undefined
      ? {}
      : { content: content.map((child) => docPointedTo(child, from, to)) }),
  };
}
