import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRead } from '@shared/photo/photo-read';
import type { Rendition } from '@shared/photo/rendition';
import type { Result } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';

/** A picture's file: by its path, or as bytes that came without one. Bytes are handed over and may not be used afterwards. */
export type PhotoSource =
  | { readonly path: string; readonly name: string }
  | { readonly bytes: Uint8Array; readonly name: string };

/** A picture that now lies in the media folder, with all that its file says of itself. */
export interface TakenPhoto {
  /** Size upright; without facts. */
  readonly media: MediaRecord;
  readonly read: PhotoRead;
  /** The form that it was converted from; its original lies beside it. */
  readonly converted: 'TIFF' | 'HEIC' | null;
}

/**
 * The heavy work on pictures, on a thread of its own: nothing here waits for main's event loop, and main
 * never waits for a picture. Jobs run one after another. A job that breaks or hangs costs its thread, not
 * the program: it ends in a failure, and the next job finds a new thread.
 */
export interface PhotoEngine {
  /**
   * Reads a file, refuses what is no picture for the desk (with a reason and advice), converts TIFF and
   * HEIC, keeps the bytes in `mediaFolder` by their hash and a preview beside them, and reads its data.
   * A signal ends it within 200 ms with code "cancelled"; what lies half written is taken away.
   */
  takeIn(
    source: PhotoSource,
    mediaFolder: string,
    signal?: AbortSignal,
  ): Promise<Result<TakenPhoto, DeskError>>;
  /**
   * Makes files of a stored picture: upright, in sRGB, without any metadata, in the exact sizes asked
   * for and in that order. The same input gives the same bytes. The file's bytes are handed over and may
   * not be used afterwards.
   */
  render(
    file: { readonly bytes: Uint8Array; readonly type: MediaRecord['type'] },
    renditions: readonly Rendition[],
    signal?: AbortSignal,
  ): Promise<Result<readonly Uint8Array[], DeskError>>;
  /** Lets go of the thread; jobs under way end as cancelled. */
  stop(): Promise<void>;
}
