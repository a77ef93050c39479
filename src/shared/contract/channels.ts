import { z } from 'zod';
import { mediaHash } from '../elements/photo/photo';
import { storyContributor } from '../story/contributor';
import { moment } from '../story/moment';
import { storyRecord, storyStatus } from '../story/story';
import type { Channel, DeskEvent } from './channel-names';
import { backupChannels } from './backup-channels';
import { COMMAND_IDS } from './commands';
import { contributorChannels } from './contributor-channels';
import { correctionsChannels } from './corrections-channels';
import { deskError } from './desk-error';
import { dictionaryChannels } from './dictionary-channels';
import { exportChannels, exportProgressed } from './export-channels';
import { handOffChannels } from './hand-off-channels';
import { houseStyleChannels } from './house-style-channels';
import { importChannels } from './import-channels';
import { libraryFolderChannels, libraryProgressed } from './library-folder-channels';
import { id, line, nothing } from './parsers';
import { photoChannels } from './photo-channels';
import type { receivedFile } from './received-file';
import { rulesChannels } from './rules-channels';
import { settings } from './settings';
import { libraryChannels } from './library-channels';
import { storyRow } from './story-row';
import { rescueChannels } from './rescue-channels';
import { versionChannels } from './version-channels';

export { storyRow, type StoryRow } from './story-row';

/** Where the caret and the page stood when a story was last left. */
export const storyPlace = z.strictObject({
  anchor: z.number().int().nonnegative(),
  head: z.number().int().nonnegative(),
  scrollTop: z.number().nonnegative(),
});
export type StoryPlace = z.infer<typeof storyPlace>;

export type ReceivedFile = z.infer<typeof receivedFile>;

const storyCreate = z.strictObject({
  houseStyleId: line,
  templateId: line,
  language: line,
  workingTitle: line,
  section: line,
  commissionedWords: z.number().int().positive().max(1_000_000).nullable(),
  dueAt: moment.nullable(),
  embargoUntil: moment.nullable(),
  contributors: z.array(storyContributor).max(50),
  noteToDesk: z.string().max(20_000),
});
export type StoryCreate = z.infer<typeof storyCreate>;

/** THE table: every question the renderer may ask of main, with the parser of question and answer. */
export const channels = {
  'story:list': {
    request: z.strictObject({
      query: z.string().max(500),
      status: storyStatus.nullable(),
      spiked: z.boolean(),
    }),
    reply: z.strictObject({
      rows: z.array(storyRow),
      total: z.number().int(),
      spiked: z.number().int(),
      counts: z.record(storyStatus, z.number().int()),
      /** Stories that are in the library but cannot be read: named, never hidden. */
      unreadable: z.array(z.strictObject({ id: line, title: line, reason: z.string() })),
    }),
  },
  'story:open': {
    request: z.strictObject({ id }),
    reply: z.strictObject({
      story: storyRecord,
      revision: z.number().int().nonnegative(),
      place: storyPlace.nullable(),
      /** Set once after the program did not close in order: the moment of the last acknowledged save. */
      recoveredAt: moment.nullable(),
    }),
  },
  'story:create': { request: storyCreate, reply: z.strictObject({ id }) },
  /** Commits, then acknowledges the revision. Refuses a revision that is not newer than the kept one. */
  'story:save': {
    request: z.strictObject({
      story: storyRecord,
      revision: z.number().int().positive(),
      place: storyPlace.nullable(),
    }),
    reply: z.strictObject({ revision: z.number().int(), savedAt: moment }),
  },
  /** The story is no longer on the desk, and none is in its place. */
  'story:leave': { request: z.strictObject({ id }), reply: nothing },
  'story:keep-place': { request: z.strictObject({ id, place: storyPlace }), reply: nothing },
  'story:spike': { request: z.strictObject({ id }), reply: nothing },
  'story:restore': { request: z.strictObject({ id }), reply: nothing },
  ...libraryChannels,
  /** The stories that were opened last, the newest first, ten at most. */
  'story:recent': {
    request: nothing,
    reply: z.strictObject({ stories: z.array(z.strictObject({ id, title: z.string() })) }),
  },
  'story:clear-recent': { request: nothing, reply: nothing },
  ...versionChannels,
  ...rescueChannels,
  ...contributorChannels,
  ...houseStyleChannels,
  ...rulesChannels,
  ...photoChannels,
  ...dictionaryChannels,
  ...correctionsChannels,
  ...backupChannels,
  ...libraryFolderChannels,
  ...importChannels,
  ...handOffChannels,
  ...exportChannels,
  'settings:read': { request: nothing, reply: settings },
  'settings:change': { request: settings.partial(), reply: settings },
  'desk:about': {
    request: nothing,
    reply: z.strictObject({
      platform: z.enum(['mac', 'other']),
      version: line,
      libraryFolder: z.string(),
      libraryBytes: z.number(),
      stories: z.number().int(),
    }),
  },
  'desk:show-library-folder': { request: nothing, reply: nothing },
  /** Which menu commands can run now; the rest are greyed out. */
  'menu:enable': {
    request: z.strictObject({ commands: z.array(z.enum(COMMAND_IDS)) }),
    reply: nothing,
  },
  'window:open-settings': {
    request: z.strictObject({ part: z.enum(['you', 'backup', 'shortcuts']) }),
    reply: nothing,
  },
  'window:close': { request: nothing, reply: nothing },
  /** Answer to `window:closing`: all is saved, or it could not be and the user has been told. */
  'window:flushed': { request: z.strictObject({ saved: z.boolean() }), reply: nothing },
  'window:print': { request: nothing, reply: nothing },
  'window:zoom': {
    request: z.strictObject({ step: z.enum(['in', 'out', 'reset']) }),
    reply: z.strictObject({ percent: z.number() }),
  },
  /** Shows the host and asks, then opens in the system's browser; refuses all but http, https, mailto. */
  'link:open': { request: z.strictObject({ url: line }), reply: nothing },
  'clipboard:write': {
    request: z.strictObject({ text: z.string().max(5_000_000) }),
    reply: nothing,
  },
  'log:write': { request: z.strictObject({ message: z.string().max(8000) }), reply: nothing },
} as const satisfies Record<Channel, { request: z.ZodType; reply: z.ZodType }>;

export type Request<C extends Channel> = z.infer<(typeof channels)[C]['request']>;
export type Reply<C extends Channel> = z.infer<(typeof channels)[C]['reply']>;

/** Every fact main tells the renderer, in the past tense. */
export const events = {
  'command:chosen': z.strictObject({ id: z.enum(COMMAND_IDS) }),
  'settings:changed': settings,
  'library:changed': z.strictObject({ storyId: id.nullable() }),
  'library-folder:progressed': libraryProgressed,
  'file:received': nothing,
  /** A bundle was taken into the library, or was there already: the desk opens its story. */
  'story:received': z.strictObject({ id }),
  /** A story came back in other words than the library has; it waits to be looked at. */
  'hand-off:came': nothing,
  'window:closing': nothing,
  /** The machine is about to sleep, or is left: what is open is saved at once. */
  'desk:sleeping': nothing,
  'house-style:changed': nothing,
  'export:progressed': exportProgressed,
  /** A record of the register is another, or gone; null: several. */
  'contributor:changed': z.strictObject({ id: id.nullable() }),
  /** What the library knows of a picture is another, or it is gone; null: several. */
  'photo:changed': z.strictObject({ hash: mediaHash.nullable() }),
  /** Corrections of a story went out and are in the log. */
  'corrections:logged': z.strictObject({ storyId: id }),
  /** A backup was made, or could not be. */
  'backup:changed': nothing,
  /** The first of a row of backups that could not be made by themselves. */
  'backup:failed': deskError,
} as const satisfies Record<DeskEvent, z.ZodType>;

export type EventBody<E extends DeskEvent> = z.infer<(typeof events)[E]>;

/** What crosses the bridge for any call: a value or a failure, never a thrown error. */
export const envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: deskError }),
]);
