/** The metadata of a file as they lie in it, each block taken out of its wrapping but not yet read. */
export interface PhotoBlocks {
  /** TIFF structures, or a whole TIFF, HEIC or AVIF file. */
  readonly exif: readonly Uint8Array[];
  /** IIM, bare or within Photoshop's resources. */
  readonly iim: readonly Uint8Array[];
  readonly xmp: readonly Uint8Array[];
  /** Sentences for the desk. */
  readonly faults: readonly string[];
}

/** A file without any metadata that the desk can find. */
export const NO_BLOCKS: PhotoBlocks = { exif: [], iim: [], xmp: [], faults: [] };

/** More bytes in a block that has to be unpacked or put together are left unread. */
export const BLOCK_MAX = 4 * 1024 * 1024;
