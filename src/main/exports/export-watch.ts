import type { DeskError } from '@shared/contract/desk-error';
import type { ExportStep } from '@shared/contract/export-channels';
import { err, type Result } from '@shared/result/result';

/** Watches an export that is being made, and may call it off. */
export interface ExportWatch {
  /** Ends it, as "cancelled", before the next step, and within a picture. */
  readonly signal?: AbortSignal | undefined;
  /** Told before each part of a step: how many of them are done, of how many. */
  readonly tell?: ((step: ExportStep, done: number, total: number) => void) | undefined;
}

/** Nobody watches. */
export const UNWATCHED: ExportWatch = {};

/** Whether an export has been called off. */
export function isCalledOff({ signal }: ExportWatch): boolean {
  return signal?.aborted === true;
}

/** How an export ends that was called off. */
export function calledOff(): Result<never, DeskError> {
  return err({
    code: 'cancelled',
    message: 'The export was cancelled.',
    copy: 'Nothing was written; the story is as it was.',
    wayOn: 'Export it again when you like.',
  });
}
