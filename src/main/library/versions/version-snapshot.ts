import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { asBytes, blob, textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { applyDelta, baseText, deltaOf, segmentDelta, type BaseText } from './segment-delta';
import { keptRecord, packRecord, STORY_BYTES_MAX, unpackRecord } from '../story-record';

/** How a version lies in its row. */
export interface Snapshot {
  readonly checksum: string;
  /** The version that it leans on; null where it is whole. */
  readonly baseId: number | null;
  readonly bytes: Buffer;
}

/** A version leans on another where it takes no more than this part of the room that the other takes. */
const WORTH_IT = 0.2;

const COLUMNS = `id, base_id, snapshot, ${asBytes('checksum')}`;
const snapshotRow = z.object({
  id: z.number().int(),
  base_id: z.number().int().nullable(),
  checksum: textBytes.catch(''),
  snapshot: blob,
});

/** A story as a version keeps it: what sets it apart from the story's last whole version, or whole. */
export function packSnapshot({ database }: LibraryContext, story: Story): Snapshot {
  const { record, body, checksum } = packRecord(story);
  const base = database.get(
    snapshotRow,
    `SELECT ${COLUMNS} FROM version WHERE story_id = ? AND base_id IS NULL ORDER BY id DESC LIMIT 1`,
    story.id,
  );
  const from = base === null ? null : wholeText(base.snapshot);
  if (base !== null && from !== null) {
    const delta = deltaOf(from, textOf({ record, body }));
    const bytes = deflateRawSync(JSON.stringify(delta));
    if (bytes.length <= base.snapshot.length * WORTH_IT)
      return { checksum, baseId: base.id, bytes };
  }
  return { checksum, baseId: null, bytes: deflateRawSync(JSON.stringify({ record, body })) };
}

/** The story of a version; null where the version is missing, or it or the one that it leans on is damaged. */
export function readSnapshot({ database }: LibraryContext, versionId: number): Story | null {
  const read = (id: number): z.infer<typeof snapshotRow> | null =>
    database.get(snapshotRow, `SELECT ${COLUMNS} FROM version WHERE id = ?`, id);
  const row = read(versionId);
  const base = row?.base_id == null ? null : read(row.base_id);
  if (row === null) return null;
  if (row.base_id !== null && base === null) return null;
  const record = base === null ? wholeRecord(row.snapshot) : leaningRecord(row, base);
  if (record === null) return null;
  const story = unpackRecord({ ...record, checksum: row.checksum });
  return story.ok ? story.value : null;
}

const recordText = keptRecord.omit({ checksum: true });
type RecordText = z.infer<typeof recordText>;

/** Record and document as one text. JSON as it is kept has no line break, so it can be parted again. */
function textOf({ record, body }: RecordText): string {
  return `${record}\n${body}`;
}

function leaningRecord(
  { snapshot }: z.infer<typeof snapshotRow>,
  base: z.infer<typeof snapshotRow>,
): RecordText | null {
  const from = wholeText(base.snapshot);
  const delta = segmentDelta.safeParse(inflated(snapshot));
  if (from === null || !delta.success) return null;
  const [record = '', body = ''] = applyDelta(from, delta.data).split('\n');
  return { record, body };
}

/** The whole version that was read last: those that lean on it are read and kept one after the other. */
let lastWhole: { readonly snapshot: Buffer; readonly text: BaseText } | null = null;

/** A whole version as the base of others; by its bytes, so that damage on the disk is never passed over. */
function wholeText(snapshot: Buffer): BaseText | null {
  if (lastWhole?.snapshot.equals(snapshot) === true) return lastWhole.text;
  const record = wholeRecord(snapshot);
  if (record === null) return null;
  const text = baseText(textOf(record));
  lastWhole = { snapshot, text };
  return text;
}

function wholeRecord(snapshot: Buffer): RecordText | null {
  const read = recordText.safeParse(inflated(snapshot));
  return read.success ? read.data : null;
}

/** The JSON in a snapshot; null where it is damaged. */
function inflated(snapshot: Buffer): unknown {
  try {
    const text = inflateRawSync(snapshot, { maxOutputLength: 2 * STORY_BYTES_MAX });
    return JSON.parse(text.toString('utf8'));
  } catch {
    // Whatever is wrong with it, the answer is the same: this version cannot be read.
    return null;
  }
}
