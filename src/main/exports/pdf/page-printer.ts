import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';

/** A page as it goes to a printer. */
export interface PrintJob {
  /** A whole document; it names its pictures by the paths of `pictures`. */
  readonly html: string;
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string }>;
  /** Lines above and below every sheet, as plain words; the foot has the number of the sheet besides. */
  readonly head: string;
  readonly foot: string;
  readonly signal?: AbortSignal | undefined;
}

/** Prints pages as PDF, out of sight of the window in use: an engine of pages does it, which a command line has not. */
export type PrintPage = (job: PrintJob) => Promise<Result<Uint8Array, DeskError>>;
