import { createHash } from 'node:crypto';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import { parseStory } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { textBytes } from './database';

/** A story as its row keeps it: the record without its document, the document, and a sum over both. */
export const keptRecord = z.object({ record: z.string(), body: z.string(), checksum: z.string() });
export type KeptRecord = z.infer<typeof keptRecord>;

/** The same, selected as bytes. What the disk has spoilt reads as no text: then the sum says that the story is damaged. */
export const keptBytes = z.object({
  record: textBytes.catch(''),
  body: textBytes.catch(''),
  checksum: textBytes.catch(''),
});

/** The most that one story may take: 32 MB of JSON, some four million words. */
export const STORY_BYTES_MAX = 32 * 1024 * 1024;

/** JSON escapes NULs and lone surrogates, so the text comes back from SQLite exactly as it went in. */
export function packRecord(story: Story): KeptRecord {
  const { doc, ...rest } = story;
  const record = JSON.stringify(rest);
  const body = JSON.stringify(doc);
  return { record, body, checksum: checksumOf(record, body) };
}

/**
 * Reads a story back. Words that were changed on the disk since they were written, broken JSON and
 * a form that this program does not know are problems; nothing is mended or left out in silence.
 */
export function unpackRecord(kept: KeptRecord): Result<Story, Problem[]> {
  if (checksumOf(kept.record, kept.body) !== kept.checksum) {
    return err([damaged('Its text on the disk is not what was saved.')]);
  }
  const json = readJson(kept);
  return json.ok ? parseStory(json.value) : json;
}

function readJson({ record, body }: KeptRecord): Result<unknown, Problem[]> {
  try {
    return ok({ ...z.looseObject({}).parse(JSON.parse(record)), doc: JSON.parse(body) as unknown });
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof z.ZodError)
      return err([damaged('Its text is no story.')]);
    throw fault;
  }
}

function damaged(message: string): Problem {
  return { code: 'story-damaged', message, level: 'error', where: 'story' };
}

function checksumOf(record: string, body: string): string {
  return createHash('sha256').update(record).update('\n').update(body).digest('hex');
}
