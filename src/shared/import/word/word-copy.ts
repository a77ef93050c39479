import type { Review } from '../../story/review';
import type { Block } from '../block';
import type { ImportedPicture, ImportNote } from '../recognition';

/** A Word file as read, before its parts are recognised: everything that it holds is in here or named in the notes. */
export interface WordCopy {
  readonly blocks: readonly Block[];
  readonly notes: readonly ImportNote[];
  readonly review: Review;
  readonly pictures: readonly ImportedPicture[];
  /** BCP 47 tag of the text as the file gives it; null where it gives none. */
  readonly language: string | null;
}
