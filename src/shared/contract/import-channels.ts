import { z } from 'zod';
import type { Block, Hints } from '../import/block';
import { keptReport } from '../import/kept-report';
import { LINE_KINDS } from '../import/line-kind';
import type { ImportReport, ImportedPicture } from '../import/recognition';
import type { WordCopy } from '../import/word/word-copy';
import { comment, suggestion } from '../story/review';
import { mediaRecord, storyRecord, type DocJson } from '../story/story';
import { id, line, nothing, problem } from './parsers';
import { bridgeBytes, receivedFile } from './received-file';

/** Names a piece of work that can be called off. */
const job = z.uuid();

const count = z.number().int().nonnegative();
const range = z.strictObject({ from: count, to: count });
const docJson = z.custom<DocJson>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
);
const hints: z.ZodType<Hints> = z.partialRecord(z.enum(LINE_KINDS), z.number());

const block: z.ZodType<Block> = z.strictObject({
  text: z.string(),
  source: z.strictObject({ first: count, last: count }),
  inline: z.array(docJson).nullable(),
  list: z.strictObject({ depth: count, number: z.number().int().nullable() }).nullable(),
  marks: z
    .array(z.strictObject({ type: line, attrs: z.record(z.string(), z.unknown()).exactOptional() }))
    .exactOptional(),
  picture: count.exactOptional(),
  credit: range.nullable(),
  hints,
  because: line,
});

const importedPicture: z.ZodType<ImportedPicture> = z.strictObject({
  record: mediaRecord,
  bytes: bridgeBytes,
  altText: z.string(),
});

/** What the reader of Word files hands over: it had a stranger's bytes, so its answer is looked at piece by piece. */
const wordCopy: z.ZodType<WordCopy> = z.strictObject({
  blocks: z.array(block),
  notes: z.array(z.strictObject({ code: line, message: z.string(), line: count.nullable() })),
  review: z.strictObject({
    suggestions: z.record(z.string(), suggestion),
    comments: z.record(z.string(), comment),
  }),
  pictures: z.array(importedPicture),
  language: line.nullable(),
});

const report = z.custom<ImportReport>(
  (value) =>
    typeof value === 'object' && value !== null && 'recognised' in value && 'tray' in value,
);

/** Copy from outside: read, recognised in the page, kept by main. */
export const importChannels = {
  'import:choose': { request: nothing, reply: receivedFile.nullable() },
  /** The files of a folder that the editor chose, by name; the page never learns a path. Null: closed without a choice. */
  'import:choose-folder': {
    request: nothing,
    reply: z
      .strictObject({
        folder: line,
        files: z.array(z.strictObject({ token: z.uuid(), name: line, bytes: count })),
        /** Files beyond the most that are taken in at once. */
        more: count,
      })
      .nullable(),
  },
  /** One of them; refuses a token that is not known. */
  'import:read-chosen': {
    request: z.strictObject({ token: z.uuid() }),
    reply: receivedFile,
  },
  /** A file given at the start or by a second instance that nobody has fetched yet. */
  'import:pending': { request: nothing, reply: receivedFile.nullable() },
  /** Text and HTML of the clipboard, for "take in the clipboard". */
  'import:clipboard': {
    request: nothing,
    reply: z.strictObject({ text: z.string(), html: z.string() }),
  },
  /** Reads a Word file in a process of its own, under limits; problems where it cannot be read. */
  'import:read-word': {
    request: z.strictObject({ job, bytes: bridgeBytes }),
    reply: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: wordCopy }),
      z.strictObject({ ok: z.literal(false), error: z.array(problem) }),
    ]),
  },
  /** Ends the process that reads; its question fails as cancelled. */
  'import:cancel': { request: z.strictObject({ job }), reply: nothing },
  /**
   * Keeps story, as-filed version and original in one transaction, and its pictures with them: all or nothing. A picture
   * that cannot be read is left out, and the kept report says so.
   */
  'import:take': {
    request: z.strictObject({
      story: storyRecord,
      pictures: z.array(z.strictObject({ record: mediaRecord, bytes: bridgeBytes })).max(2000),
      original: z.strictObject({ name: line, type: line, bytes: bridgeBytes }),
      report,
    }),
    reply: z.strictObject({ id, leftOut: z.array(z.string()) }),
  },
  /** What a story was made from and what was made of it; null for a story that was written here. */
  'import:original': {
    request: z.strictObject({ id }),
    reply: z
      .strictObject({
        name: line,
        bytes: count,
        /** The words of an original that is text; null for any other. */
        text: z.string().nullable(),
        /** Null where it is of a form that is not known here. */
        report: keptReport.nullable(),
      })
      .nullable(),
  },
  /** Saves the original, byte for byte, where the editor says; null: closed without a choice. */
  'import:save-original': {
    request: z.strictObject({ id }),
    reply: z.strictObject({ name: line }).nullable(),
  },
} as const;
