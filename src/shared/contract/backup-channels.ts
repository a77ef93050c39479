import { z } from 'zod';
import { moment } from '../story/moment';
import { deskError } from './desk-error';
import { line, nothing } from './parsers';

/** A backup's id: the name of its folder, which is its moment. Nothing else may become part of a path. */
const backupId = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/u);

/** A verified backup. */
export const backupRow = z.strictObject({
  id: backupId,
  madeAt: moment,
  stories: z.number().int().nonnegative(),
  /** Of the library's file; photos lie beside it, once for all backups. */
  bytes: z.number().int().nonnegative(),
});
export type BackupRow = z.infer<typeof backupRow>;

export const backupState = z.strictObject({
  folder: line,
  /** Whether one is made by itself, every hour in which something was written. */
  automatic: z.boolean(),
  /** Newest first. */
  backups: z.array(backupRow),
  /** Backups that were found damaged: they are kept, not listed, and not counted. */
  damaged: z.number().int().nonnegative(),
  /** Why the last one was not made; null when it was. */
  failure: deskError.nullable(),
});
export type BackupState = z.infer<typeof backupState>;

/** Backups of the library: how they stand, making one, and bringing one back. */
export const backupChannels = {
  'backup:read': { request: nothing, reply: backupState },
  /** Makes one now; answers when it is verified. */
  'backup:make': { request: nothing, reply: backupState },
  'backup:set-automatic': {
    request: z.strictObject({ automatic: z.boolean() }),
    reply: backupState,
  },
  /**
   * Asks for a folder and makes a backup there; where that fails, backups stay where they were. Those in the folder before
   * stay there. Null: closed without a choice.
   */
  'backup:choose-folder': { request: nothing, reply: backupState.nullable() },
  'backup:show-folder': { request: nothing, reply: nothing },
  /**
   * Prepares the backup, then closes the desk and opens it anew with it; the library as it is now is put aside. Refuses a
   * backup that is damaged.
   */
  'backup:restore': { request: z.strictObject({ id: backupId }), reply: nothing },
} as const;
