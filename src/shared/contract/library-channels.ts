import { z } from 'zod';
import { moment } from '../story/moment';
import { storyStatus } from '../story/story';
import { id, line, nothing } from './parsers';
import { storyRow } from './story-row';

/**
 * A stretch of the desk's own calendar (weeks begin on Monday): a name that moves with the day, so that a saved
 * filter stays true, or everything since a day (2026-01-01). `overdue` is for what is due: all before now.
 */
export const period = z.union([
  z.enum(['today', 'thisWeek', 'thisMonth', 'thisYear', 'overdue']),
  z.strictObject({ since: z.iso.date() }),
]);
export type Period = z.infer<typeof period>;

/** What a story can be asked to have. */
export const storyTrait = z.enum([
  /** Must-fix or should-fix matches of the house style when it was last checked. */
  'issues',
  'noPhoto',
  'exported',
  'notExported',
  'changedSinceExport',
  'embargoed',
  'pinned',
]);
export type StoryTrait = z.infer<typeof storyTrait>;

/** Which stories are shown: those that meet every part that is set. An empty list or null asks for nothing. */
export const storyFilter = z.strictObject({
  /** Words that all have to occur, see `searchExpression`. */
  query: z.string().max(500),
  statuses: z.array(storyStatus).max(6),
  /** A name as it stands in the bylines. */
  contributor: line.nullable(),
  section: line.nullable(),
  houseStyleId: line.nullable(),
  tag: line.nullable(),
  updated: period.nullable(),
  due: period.nullable(),
  has: z.array(storyTrait).max(7),
  spiked: z.boolean(),
});
export type StoryFilter = z.infer<typeof storyFilter>;

/** The columns that a table can be sorted by. `match` is the order of a search: the newest hit first. */
export const storyColumn = z.enum([
  'match',
  'status',
  'headline',
  'contributors',
  'section',
  'words',
  'issues',
  'updated',
  'due',
]);
export type StoryColumn = z.infer<typeof storyColumn>;

export const storyOrder = z.strictObject({ by: storyColumn, descending: z.boolean() });
export type StoryOrder = z.infer<typeof storyOrder>;

/** A story's line in the table of the library. */
export const tableRow = storyRow.extend({
  tags: z.array(line),
  embargoUntil: moment.nullable(),
  pinned: z.boolean(),
  /** Matches of the house style when the story was last checked; null where it changed since or never was. */
  issues: z
    .strictObject({ must: z.number().int().nonnegative(), should: z.number().int().nonnegative() })
    .nullable(),
  exported: z.enum(['never', 'current', 'changed']),
});
export type TableRow = z.infer<typeof tableRow>;

const savedFilterId = z.number().int().positive();
/** A filter that the desk gave a name; kept in the library. */
export const savedFilter = z.strictObject({
  id: savedFilterId,
  name: z.string().trim().min(1).max(80),
  filter: storyFilter,
  order: storyOrder,
});
export type SavedFilter = z.infer<typeof savedFilter>;

/** What can be done to many stories at once. */
export const libraryChange = z.discriminatedUnion('kind', [
  /** Ready is refused for a story whose last check found a must-fix. */
  z.strictObject({ kind: z.literal('status'), status: storyStatus }),
  z.strictObject({ kind: z.literal('spike') }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({ kind: z.literal('pin'), pinned: z.boolean() }),
  z.strictObject({
    kind: z.literal('tags'),
    add: z.array(line).max(100),
    remove: z.array(line).max(100),
  }),
  z.strictObject({ kind: z.literal('due'), dueAt: moment.nullable() }),
  z.strictObject({ kind: z.literal('embargo'), embargoUntil: moment.nullable() }),
]);
export type LibraryChange = z.infer<typeof libraryChange>;

/** The most stories one request names. */
const LIBRARY_IDS_MAX = 100_000;
const ids = z.array(id).max(LIBRARY_IDS_MAX);

const counted = z.strictObject({ name: line, stories: z.number().int().nonnegative() });

/** The library's table, and what is done from it. */
export const libraryChannels = {
  /** `count` rows from the place `from` (0 is the first); `found` and `words` are of all that the filter lets through. */
  'library:page': {
    request: z.strictObject({
      filter: storyFilter,
      order: storyOrder,
      from: z.number().int().nonnegative(),
      count: z.number().int().min(1).max(200),
    }),
    reply: z.strictObject({
      rows: z.array(tableRow),
      found: z.number().int().nonnegative(),
      words: z.number().int().nonnegative(),
    }),
  },
  /** Ids of all stories that a filter lets through, in order: "select all". */
  'library:ids': {
    request: z.strictObject({ filter: storyFilter, order: storyOrder }),
    reply: z.strictObject({ ids }),
  },
  /** What the column of filters shows. Counts are of stories on the desk, without the spike. */
  'library:overview': {
    /** Filters to be counted, in the order of `counts` in the answer. */
    request: z.strictObject({ filters: z.array(storyFilter).max(100) }),
    reply: z.strictObject({
      counts: z.array(z.number().int().nonnegative()),
      total: z.number().int().nonnegative(),
      spiked: z.number().int().nonnegative(),
      statuses: z.record(storyStatus, z.number().int().nonnegative()),
      /** Values in use, by name; at most 500 of each. */
      sections: z.array(counted),
      contributors: z.array(counted),
      houseStyles: z.array(counted),
      tags: z.array(counted),
    }),
  },
  'library:filters': { request: nothing, reply: z.strictObject({ filters: z.array(savedFilter) }) },
  /** Keeps a filter under a name; `id` null makes one. */
  'library:save-filter': {
    request: savedFilter.extend({ id: savedFilterId.nullable() }),
    reply: z.strictObject({ id: savedFilterId }),
  },
  'library:remove-filter': { request: z.strictObject({ id: savedFilterId }), reply: nothing },
  /** Each story by itself: those refused are named, the others are changed. */
  'library:change': {
    request: z.strictObject({ ids, change: libraryChange }),
    reply: z.strictObject({
      changed: ids,
      refused: z.array(z.strictObject({ id, title: line, reason: z.string() })),
    }),
  },
  /** A new story with the same copy; no history, no export, no sign-off, status Drafting. */
  'library:duplicate': { request: z.strictObject({ id }), reply: z.strictObject({ id }) },
  /** The stories closest to this one, by the rare words that they share; the closest first. */
  'library:closest': {
    request: z.strictObject({ id, count: z.number().int().min(1).max(50) }),
    reply: z.strictObject({
      stories: z.array(z.strictObject({ row: tableRow, shared: z.array(line) })),
    }),
  },
  /** Keeps what the check of a story found, for the table; not a change of the story. */
  'library:note-issues': {
    request: z.strictObject({
      id,
      revision: z.number().int().nonnegative(),
      must: z.number().int().nonnegative(),
      should: z.number().int().nonnegative(),
    }),
    reply: nothing,
  },
  /** Takes spiked stories out of the library for good, with their history. Refuses what is not in the spike. */
  'library:remove-spiked': {
    request: z.strictObject({ ids }),
    reply: z.strictObject({ removed: z.number().int().nonnegative() }),
  },
} as const;
